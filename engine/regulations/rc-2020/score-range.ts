import { verdict, violation } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Each C score within range. */
export const scoreRange = defineRule({
  id: 'rc-2020.score-range',
  provision: provisions['score-range'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  inputs: {
    scores: listOf(number({ description: 'C1–C15得分（自评或复评，否决项以0计）', unit: '分' }), {
      description: 'C1–C15得分（自评或复评，否决项以0计）',
      unit: '分',
    }),
  },
  parameters: {
    criterion_points: since(null, [2, 8, 10, 4, 5, 7, 6, 10, 8, 10, 12, 4, 6, 4, 4] as const, '分'),
  },
  message: '得分超限：{actual}；该项满分{limit}。',
  remedy: '核对得分。',
  check({ scores }, { criterion_points }) {
    if (scores.length !== criterion_points.length) {
      return violation({ actual: `${scores.length}项`, limit: `${criterion_points.length}项` });
    }
    const outside = scores.flatMap((score, index) =>
      score.lessThan(0) || score.greaterThan(criterion_points[index] ?? 0) ? [index] : [],
    );
    return verdict(outside.length === 0, {
      actual: outside.map((index) => `C${index + 1} ${scores[index]?.toString() ?? ''}分`).join('、'),
      limit: outside.map((index) => `C${index + 1} ${criterion_points[index] ?? ''}分`).join('、'),
      ...(outside.length === 0 ? {} : { at: { scores: outside } }),
    });
  },
});
