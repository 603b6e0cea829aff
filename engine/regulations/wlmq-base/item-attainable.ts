import { all, any, enumerated, isOneOf, joined, rowsOf, same, wordsOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Score attainable from the sub-points. */
export const itemAttainable = defineRule({
  id: 'wlmq-base.item-attainable',
  provision: provisions['item-attainable'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'warning',
  states: '各项得分是评分点能给的分',
  inputs: {
    item_no: integer({ description: '项目序号1–15（按表序）', unit: '项' }),
    score: number({ description: '得分', unit: '分' }),
  },
  parameters: {
    attainable_scores: since(
      null,
      {
        '1': [0, 2, 4],
        '2': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        '3': [0, 4, 6, 10, 14, 16, 20],
        '4': [0, 1.5, 2, 3, 3.5, 4, 5, 5.5, 6, 7, 7.5, 9],
        '5': [0, 5, 10],
        '6': [0, 0.5, 1, 1.5, 2],
        '7': [0, 1, 2, 3, 4],
        '8': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        '9': [0, 1, 2],
        '10': [0, 3, 6],
        '11': [0, 3, 6],
        '12': [0, 2, 4],
        '13': [0, 2, 3, 5],
        '14': [0, 2, 4],
        '15': [0, 2, 3, 5],
      } as const,
      '分',
    ),
  },
  message: '{actual}，按评分点只能是{limit}。',
  remedy: '按评分点重新合计。',
  decide: ({ item_no, score }, { attainable_scores }) => {
    const rows = rowsOf(attainable_scores);
    return {
      holds: any(...rows.map(([no, scores]) => all(same(joined(item_no), no), isOneOf(score, scores)))),
      actual: joined('第', item_no, '项得分', score),
      permitted: enumerated(
        rows.map(([no, scores]) => [same(joined(item_no), no), wordsOf(scores)] as const),
      ),
    };
  },
});
