import { computed } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';
import { DISQUALIFIED, lessEach } from './scores.js';

/** C4: 4 minus assessed deduction, or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c4.score',
  instrument,
  citation: {
    article: 'C4',
    quote: '未经教育部门审批，私自设立教学点的，评定为不合格等级；私自变更相关项目的，根据实际情况扣分。',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    unapproved_site: boolean({ description: '是否私自设立教学点' }),
    assessed_deduction: number({ description: '私自变更的扣分', unit: '分' }),
  },
  parameters: {
    points: since(null, 4, '分'),
  },
  message: 'C4得分：{value}。',
  remedy: '按实际情况扣分并写明原因。',
  readings: [
    { point: '扣分没有标准', reading: '由评估人填写扣分值和原因，系统只查0–4', why: '“根据实际情况扣分”' },
  ],
  check({ unapproved_site, assessed_deduction }, { points }) {
    return unapproved_site ? computed(DISQUALIFIED) : lessEach(points, assessed_deduction);
  },
});
