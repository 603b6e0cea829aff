import { verdict, violation } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Each score within range. */
export const itemMax = defineRule({
  id: 'wlmq-base.item-max',
  provision: provisions['item-max'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  inputs: {
    scores: listOf(number({ description: '十五项得分（按表序）', unit: '分' }), {
      description: '十五项得分（按表序）',
      unit: '分',
    }),
  },
  parameters: {
    max_scores: since(null, [4, 10, 20, 9, 10, 2, 4, 9, 2, 6, 6, 4, 5, 4, 5] as const, '分'),
  },
  message: '得分超限：{actual}；该项满分{limit}。',
  remedy: '核对得分。',
  check({ scores }, { max_scores }) {
    if (scores.length !== max_scores.length) {
      return violation({ actual: `${scores.length}项`, limit: `${max_scores.length}项` });
    }
    const outside = scores.flatMap((score, index) =>
      score.lessThan(0) || score.greaterThan(max_scores[index] ?? 0) ? [index] : [],
    );
    return verdict(outside.length === 0, {
      actual: outside.map((index) => `第${index + 1}项${scores[index]?.toString() ?? ''}分`).join('、'),
      limit: outside.map((index) => `${max_scores[index] ?? ''}分`).join('、'),
      ...(outside.length === 0 ? {} : { at: { scores: outside } }),
    });
  },
});
