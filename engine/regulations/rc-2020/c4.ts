import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { lessDeduction, unlessDisqualified } from './scores.js';

/** C4: 4 minus assessed deduction, or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c4.score',
  provision: provisions['c4.score'],
  kind: 'computable',
  subject: 'score-sheet',
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
  decide: ({ unapproved_site, assessed_deduction }, { points }) =>
    unlessDisqualified(unapproved_site, lessDeduction(points, assessed_deduction)),
});
