import { differs, percentageOf, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { ratioFits } from './sums.js';

/** Part-time ratio recomputed. */
export const ratioParttime = defineRule({
  id: 'wh-stat.ratio-parttime',
  provision: provisions['ratio-parttime'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '兼职比与人数相符',
  inputs: {
    reported_pct: number({ description: '兼职比', unit: '%' }),
    parttime_teachers: integer({ description: '兼职教师', unit: '人' }),
    fulltime_subtotal: integer({ description: '专任教师小计', unit: '人' }),
  },
  parameters: {
    percent: since(null, 100, '%'),
    tolerance: since(null, 0.05, '百分点'),
  },
  message: '兼职比填{actual}%，按人数为{limit}%。',
  remedy: '重新计算。',
  readings: [
    {
      point: '分母、口径没有定义',
      reading: '兼职教师 ÷ 专任教师小计 × 100%',
      why: '《中等职业学校设置标准》“兼职教师应占本校专任教师总数的20%左右”的口径；另一口径为占合计',
    },
    { point: '保留几位', reading: '允许误差0.05', why: '对应一位小数' },
  ],
  decide: ({ reported_pct, parttime_teachers, fulltime_subtotal }, { tolerance, percent }) => ({
    when: differs(fulltime_subtotal, 0),
    holds: ratioFits(reported_pct, times(parttime_teachers, percent), fulltime_subtotal, tolerance),
    actual: reported_pct,
    permitted: percentageOf(parttime_teachers, fulltime_subtotal),
  }),
});
