import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { pointsOfMet } from './sub-points.js';

/** cooperation: sum of scoring points, max 4. */
export const score = defineRule({
  id: 'wlmq-base.cooperation.score',
  provision: provisions.cooperation,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '2个评分点是否达到（按序）' }), {
      description: '2个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 4, '分'),
    sub_points: since(null, [2, 2] as const, '分'),
  },
  message: '“合作交流”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  decide: ({ met }, { sub_points }) => pointsOfMet(met, sub_points),
});
