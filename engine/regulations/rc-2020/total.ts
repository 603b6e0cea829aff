import { add, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Total = sum + bonus (≤ 102). */
export const total = defineRule({
  id: 'rc-2020.total',
  provision: provisions['score-range'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    scores: listOf(number({ description: 'C1–C15得分', unit: '分' }), {
      description: 'C1–C15得分',
      unit: '分',
    }),
    insurance_bonus: number({ description: 'C6保险奖励（0或2）', unit: '分' }),
  },
  parameters: {
    max_total_without_bonus: since(null, 100, '分'),
    max_bonus: since(null, 2, '分'),
  },
  message: '总分：{value}。',
  remedy: '核对各项得分。',
  readings: [{ point: '总分能否超过100', reading: '能，最高102', why: '奖励分另加，条文没有封顶' }],
  decide: ({ scores, insurance_bonus }) => ({ gives: add(sum(scores, scores.value), insurance_bonus) }),
});
