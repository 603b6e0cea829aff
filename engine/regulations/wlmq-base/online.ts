import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { pointsOfMet } from './sub-points.js';

/** online teaching: sum of scoring points, max 9. */
export const score = defineRule({
  id: 'wlmq-base.online.score',
  instrument,
  citation: {
    article: '第8项 线上授课',
    quote: '培训平台需有学习记录1分、学识监控1分、学员签到1分、人脸识别5分、自动锁屏1分。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    met: listOf(boolean({ description: '5个评分点是否达到（按序）' }), {
      description: '5个评分点是否达到（按序）',
    }),
  },
  parameters: {
    points: since(null, 9, '分'),
    sub_points: since(null, [1, 1, 1, 5, 1] as const, '分'),
  },
  message: '“线上授课”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  check({ met }, { sub_points }) {
    return pointsOfMet(met, sub_points);
  },
});
