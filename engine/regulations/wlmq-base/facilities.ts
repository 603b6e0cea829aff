import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { pointsOfMet } from './sub-points.js';

/** premises and facilities: sum of scoring points, max 4. */
export const score = defineRule({
  id: 'wlmq-base.facilities.score',
  instrument,
  citation: {
    article: '第7项 场所与设施',
    quote:
      '培训课室量能满足培训的需要的记1分;具备电脑课室和多媒体教室记1分;具备住宿条件1分,具备就餐条件1分。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '4个评分点是否达到（按序）' }), {
      description: '4个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 4, '分'),
    sub_points: since(null, [1, 1, 1, 1] as const, '分'),
  },
  message: '“场所与设施”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  check({ met }, { sub_points }) {
    return pointsOfMet(met, sub_points);
  },
});
