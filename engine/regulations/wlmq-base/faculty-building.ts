import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { pointsOfMet } from './sub-points.js';

/** faculty building: sum of scoring points, max 2. */
export const score = defineRule({
  id: 'wlmq-base.faculty-building.score',
  instrument,
  citation: {
    article: '第6项 队伍建设',
    quote:
      '重视教师培训工作记0.5分;教师培训计划落实记0.5分;有专门的师资库记0.5分;开展教研活动,提高教学水平与质量记0.5分。',
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
    points: since(null, 2, '分'),
    sub_points: since(null, [0.5, 0.5, 0.5, 0.5] as const, '分'),
  },
  message: '“队伍建设”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  check({ met }, { sub_points }) {
    return pointsOfMet(met, sub_points);
  },
});
