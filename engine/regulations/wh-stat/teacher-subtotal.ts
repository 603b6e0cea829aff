import { defineRule } from '../define-rule.js';
import { integer, optional } from '../input.js';
import { provisions } from './provisions.js';
import { addsUp } from './sums.js';

/** Subtotal = general + specialty teachers. */
export const teacherSubtotal = defineRule({
  id: 'wh-stat.teacher-subtotal',
  provision: provisions['teacher-subtotal'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '专任教师小计等于文化课与专业课教师之和',
  inputs: {
    fulltime_subtotal: integer({ description: '专任教师小计', unit: '人' }),
    culture_teachers: optional(integer({ description: '文化课（未填按0）', unit: '人' })),
    specialty_teachers: optional(integer({ description: '专业课（未填按0）', unit: '人' })),
  },
  parameters: {},
  message: '专任教师小计填{actual}，分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  decide: ({ fulltime_subtotal, culture_teachers, specialty_teachers }) =>
    addsUp(fulltime_subtotal, [culture_teachers, specialty_teachers]),
});
