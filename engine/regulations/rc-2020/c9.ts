import { ExactNumber } from '../../core/exact-number.js';
import { computed } from '../answer.js';
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
  check({ item_scores, wrong_direction }, { item_max, items }) {
    if (wrong_direction) return computed(DISQUALIFIED);
    const valid =
      item_scores.length === items && item_scores.every((one) => one.atLeast(0) && one.atMost(item_max));
    return computed(valid ? ExactNumber.sum(item_scores) : '无效');
  },
});
