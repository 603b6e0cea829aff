import { times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { lessDeduction, unlessDisqualified } from './scores.js';

/** C11: 12 − 2 per item, floor 0, or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c11.score',
  provision: provisions['c11.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unqualified_count: integer({ description: '不合格项数（上列10项计）', unit: '项' }),
    serious_hazard: boolean({ description: '是否存在严重安全隐患' }),
  },
  parameters: {
    points: since(null, 12, '分'),
    deduction_each: since(null, 2, '分'),
    items: since(null, 10, '项'),
  },
  message: 'C11得分：{value}。',
  remedy: '逐项整改。',
  readings: [{ point: '“一项”怎样数', reading: '按分号分开的10项', why: '条文用分号并列' }],
  decide: ({ unqualified_count, serious_hazard }, { points, deduction_each }) =>
    unlessDisqualified(serious_hazard, lessDeduction(points, times(unqualified_count, deduction_each))),
});
