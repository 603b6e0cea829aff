import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { pointsOfMet } from './sub-points.js';

/** teaching reform: sum of scoring points, max 6. */
export const score = defineRule({
  id: 'wlmq-base.teaching-reform.score',
  instrument,
  citation: {
    article: '第11项 教学内容与教学方法改革',
    quote: '能根据学员的情况,适时更新、调整教学内容的记3分;能根据培训对象和内容的需要创新教学方法的记3分。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '2个评分点是否达到（按序）' }), {
      description: '2个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 6, '分'),
    sub_points: since(null, [3, 3] as const, '分'),
  },
  message: '“教学内容与教学方法改革”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  check({ met }, { sub_points }) {
    return pointsOfMet(met, sub_points);
  },
});
