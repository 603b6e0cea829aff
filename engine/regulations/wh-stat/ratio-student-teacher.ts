import { differs, over, rounded } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { ratioFits } from './sums.js';

/** Student–teacher ratio recomputed. */
export const ratioStudentTeacher = defineRule({
  id: 'wh-stat.ratio-student-teacher',
  provision: provisions['ratio-student-teacher'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '生师比与在校生数、专任教师数相符',
  inputs: {
    reported_ratio: number({ description: '1）:生师比的X', unit: '（X' }),
    students: integer({ description: '在校（园）生数', unit: '人' }),
    fulltime_subtotal: integer({ description: '专任教师小计', unit: '人' }),
  },
  parameters: {
    decimals: since(null, 2, '位'),
    tolerance: since(null, 0.05),
  },
  message: '生师比填{actual}:1，按人数为{limit}:1。',
  remedy: '重新计算。',
  readings: [
    {
      point: '分母、口径没有定义',
      reading: '在校生数 ÷ 专任教师小计',
      why: '中等职业学校等统计通行口径；若主管部门按折合教师数，改参数',
    },
    { point: '保留几位', reading: '允许误差0.05', why: '对应一位小数' },
  ],
  decide: ({ reported_ratio, students, fulltime_subtotal }, { tolerance, decimals }) => ({
    when: differs(fulltime_subtotal, 0),
    holds: ratioFits(reported_ratio, students, fulltime_subtotal, tolerance),
    actual: reported_ratio,
    permitted: rounded(over(students, fulltime_subtotal), decimals),
  }),
});
