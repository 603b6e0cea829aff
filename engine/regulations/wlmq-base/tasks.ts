import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { pointsOfMet } from './sub-points.js';

/** training tasks: sum of scoring points, max 20. */
export const score = defineRule({
  id: 'wlmq-base.tasks.score',
  provision: provisions.tasks,
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '3个评分点是否达到（按序）' }), {
      description: '3个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 20, '分'),
    sub_points: since(null, [10, 4, 6] as const, '分'),
  },
  message: '“完成培训任务”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  decide: ({ met }, { sub_points }) => pointsOfMet(met, sub_points),
});
