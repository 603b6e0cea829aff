import { atMost } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Dual-qualified ≤ specialty teachers. */
export const dualWithinSpecialty = defineRule({
  id: 'wh-stat.dual-within-specialty',
  provision: provisions['dual-within-specialty'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  states: '双师数不大于专业课专任教师',
  inputs: {
    dual_qualified: integer({ description: '双师数', unit: '人' }),
    specialty_teachers: integer({ description: '专业课专任教师', unit: '人' }),
  },
  parameters: {},
  message: '双师数{actual}人，大于专业课专任教师{limit}人。',
  remedy: '核对双师数。',
  decide: ({ dual_qualified, specialty_teachers }) => ({ holds: atMost(dual_qualified, specialty_teachers) }),
});
