import { oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** C5: only 5 / 3 / 1 points. */
export const scoreValues = defineRule({
  id: 'rc-2020.c5.score-values',
  provision: provisions['c5.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: 'C5得分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '得分', unit: '分' }),
  },
  parameters: {
    allowed_scores: since(null, [5, 3, 1] as const, '分'),
  },
  message: '得分{actual}，只能是{limit}之一。',
  remedy: '按三档给分。',
  readings: [
    {
      point: '“各据实际情况”是合同、待遇、保险三项各自计分还是综合一档',
      reading: '综合一档（该项满分5分）',
      why: '三项各计5分会超过满分5',
    },
    { point: '没有0分档', reading: '最低1分', why: '条文只列三档' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});
