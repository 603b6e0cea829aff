import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Yearly student subtotal. */
export const studentsYearSubtotal = defineRule({
  id: 'wh-stat.students-year-subtotal',
  provision: provisions['students-year-subtotal'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '各年度在校生小计等于分项之和',
  inputs: {
    year_subtotal: integer({ description: '某年度小计', unit: '人' }),
    academic_or_short: optional(integer({ description: '学历教育（短期培训）人数（未填按0）', unit: '人' })),
    other_education_students: optional(integer({ description: '其他教育人数（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '某年度小计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ year_subtotal, academic_or_short, other_education_students }) =>
    addsUp(year_subtotal, [academic_or_short, other_education_students]),
});
