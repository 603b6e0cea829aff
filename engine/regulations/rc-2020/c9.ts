import { all, between, count, every, firstOf, same, sum, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { DISQUALIFIED } from './scores.js';

/** C9: four items up to 2 each, or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c9.score',
  provision: provisions['c9.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    item_scores: listOf(number({ description: '①–④各项得分', unit: '分' }), {
      description: '①–④各项得分',
      unit: '分',
    }),
    wrong_direction: boolean({ description: '政治方向是否不正确' }),
  },
  parameters: {
    points: since(null, 8, '分'),
    item_max: since(null, 2, '分'),
    items: since(null, 4, '项'),
  },
  message: 'C9得分：{value}。',
  remedy: '逐项按实际情况计分。',
  readings: [{ point: '“酌情计分”能否给0.5分', reading: '能，0–2之间', why: '没有规定步长' }],
  decide: ({ item_scores, wrong_direction }, { item_max, items }) => {
    const valid = all(
      same(count(item_scores), items),
      every(item_scores, between(item_scores.value, 0, item_max)),
    );
    return {
      gives: firstOf(
        [
          [wrong_direction, DISQUALIFIED],
          [valid, sum(item_scores, item_scores.value)],
        ],
        word('无效'),
      ),
    };
  },
});
