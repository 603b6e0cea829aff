import { differs, percentageOf, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { ratioFits } from './sums.js';

/** Dual-qualified ratio recomputed. */
export const ratioDualQualified = defineRule({
  id: 'wh-stat.ratio-dual-qualified',
  provision: provisions['ratio-dual-qualified'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '双师比与人数相符',
  inputs: {
    reported_pct: number({ description: '双师比', unit: '%' }),
    dual_qualified: integer({ description: '双师数', unit: '人' }),
    specialty_teachers: integer({ description: '专业课专任教师', unit: '人' }),
  },
  parameters: {
    percent: since(null, 100, '%'),
    tolerance: since(null, 0.05, '百分点'),
  },
  message: '双师比填{actual}%，按人数为{limit}%。',
  remedy: '重新计算。',
  readings: [
    {
      point: '分母、口径没有定义',
      reading: '双师数 ÷ 专业课专任教师 × 100%',
      why: '《中等职业学校设置标准》双师型教师比例以专任专业教师为分母；另一口径为占全部专任教师',
    },
    { point: '保留几位', reading: '允许误差0.05', why: '对应一位小数' },
  ],
  decide: ({ reported_pct, dual_qualified, specialty_teachers }, { tolerance, percent }) => ({
    when: differs(specialty_teachers, 0),
    holds: ratioFits(reported_pct, times(dual_qualified, percent), specialty_teachers, tolerance),
    actual: reported_pct,
    permitted: percentageOf(dual_qualified, specialty_teachers),
  }),
});
