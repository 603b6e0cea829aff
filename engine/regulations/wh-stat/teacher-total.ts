import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Total = full-time + part-time. */
export const teacherTotal = defineRule({
  id: 'wh-stat.teacher-total',
  provision: provisions['teacher-subtotal'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '教师合计等于专任与兼职之和',
  inputs: {
    teachers_total: integer({ description: '合计', unit: '人' }),
    fulltime_subtotal: optional(integer({ description: '专任教师小计（未填按0）', unit: '人' })),
    parttime_teachers: optional(integer({ description: '兼职教师（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '合计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ teachers_total, fulltime_subtotal, parttime_teachers }) =>
    addsUp(teachers_total, [fulltime_subtotal, parttime_teachers]),
});
