import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Education columns add up to headcount. */
export const teacherEducationSum = defineRule({
  id: 'wh-stat.teacher-education-sum',
  provision: provisions['teacher-subtotal'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '各类教师人数等于各学历之和',
  inputs: {
    headcount: integer({ description: '该行人数', unit: '人' }),
    postgraduate: optional(integer({ description: '研究生（未填按0）', unit: '人' })),
    bachelor: optional(integer({ description: '本科（未填按0）', unit: '人' })),
    college: optional(integer({ description: '专科（未填按0）', unit: '人' })),
    secondary: optional(integer({ description: '中专（未填按0）', unit: '人' })),
    other_education: optional(integer({ description: '其他（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '该行人数填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ headcount, postgraduate, bachelor, college, secondary, other_education }) =>
    addsUp(headcount, [postgraduate, bachelor, college, secondary, other_education]),
});
