import { filled, lessThan } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, optional, text } from '../input.js';
import { provisions } from './provisions.js';

/** Deductions need a reason. */
export const deductionReason = defineRule({
  id: 'rc-2020.deduction-reason',
  provision: provisions['deduction-reason'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'warning',
  states: '没有得满分的写明扣分原因',
  inputs: {
    points: number({ description: '该项满分', unit: '分' }),
    score: number({ description: '得分', unit: '分' }),
    reason: optional(text({ description: '扣分原因' })),
  },
  parameters: {},
  message: '该项得{actual}分（满分{limit}分），没有写扣分原因。',
  remedy: '补写扣分原因。',
  decide: ({ points, score, reason }) => ({
    when: lessThan(score, points),
    holds: filled(reason),
    actual: score,
    permitted: points,
  }),
});
