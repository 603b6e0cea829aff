import { defineRule } from '../define-rule.js';
import { boolean, listOf } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { pointsOfMet } from './sub-points.js';

/** training content: sum of scoring points, max 9. */
export const score = defineRule({
  id: 'wlmq-base.content.score',
  instrument,
  citation: {
    article: '第4项 培训内容及管理',
    quote:
      '专业课培训内容适应需求,培训具有规模记2分;具有生命周期较长的品牌培训项目记2分;开发新的专业课培训课程、具有较好的培训项目生成机制记2分;注重培训课程三审制度记1.5分;重视教学信息反馈记1.5分。',
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
    sub_points: since(null, [2, 2, 2, 1.5, 1.5] as const, '分'),
  },
  message: '“培训内容及管理”得分：{value}分。',
  remedy: '逐点核对佐证。',
  readings: [{ point: '评分点能否给部分分', reading: '不能，达到记全分、未达到记0分', why: '“……记X分”' }],
  check({ met }, { sub_points }) {
    return pointsOfMet(met, sub_points);
  },
});
