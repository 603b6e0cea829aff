import { same, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Total = sum of 15. */
export const total = defineRule({
  id: 'wlmq-base.total',
  provision: provisions.total,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '合计等于各项之和',
  inputs: {
    scores: listOf(number({ description: '十五项得分', unit: '分' }), {
      description: '十五项得分',
      unit: '分',
    }),
    total: number({ description: '合计', unit: '分' }),
  },
  parameters: {
    max_total: since(null, 100, '分'),
  },
  message: '合计填{actual}，各项相加为{limit}。',
  remedy: '改正合计。',
  decide: ({ scores, total }) => ({ holds: same(total, sum(scores, scores.value)) }),
});
