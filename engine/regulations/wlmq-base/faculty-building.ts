import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { pointsOfMet } from './sub-points.js';

/** faculty building: sum of scoring points, max 2. */
export const score = defineRule({
  id: 'wlmq-base.faculty-building.score',
  provision: provisions['faculty-building'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '4个评分点是否达到（按序）' }), {
      description: '4个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 2, '分'),
    sub_points: since(null, [0.5, 0.5, 0.5, 0.5] as const, '分'),
  },
  message: '“队伍建设”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  decide: ({ met }, { sub_points }) => pointsOfMet(met, sub_points),
});
