import { all, any, firstOf, isOneOf, joined, never, numeral, orElse, wordsOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** C6: only 7 / 4 / 1 points. */
export const scoreValues = defineRule({
  id: 'rc-2020.c6.score-values',
  provision: provisions['c6.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: 'C6得分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '得分', unit: '分' }),
    insurance_bought: boolean({ description: '是否为参训对象购买人身安全保险' }),
  },
  parameters: {
    allowed_scores: since(null, [7, 4, 1] as const, '分'),
    scores_with_bonus: since(null, [9, 6, 3] as const, '分'),
  },
  message: '得分{actual}，只能是{limit}之一。',
  remedy: '按三档给分。',
  readings: [{ point: '没有0分档', reading: '最低档为1分', why: '条文只列三档；严重问题按否决项处理' }],
  // The bonus of 2 may stand in the same cell; whether it is due is asked of whoever entered such a score.
  decide: ({ score, insurance_bought }, { allowed_scores, scores_with_bonus }) => ({
    holds: any(isOneOf(score, allowed_scores), all(isOneOf(score, scores_with_bonus), insurance_bought)),
    actual: score,
    permitted: firstOf(
      [
        [
          orElse(insurance_bought, never),
          joined(wordsOf(allowed_scores), '，含保险奖励为', wordsOf(scores_with_bonus)),
        ],
      ],
      wordsOf(allowed_scores),
    ),
  }),
});

/** Insurance bonus 2. */
export const insuranceBonus = defineRule({
  id: 'rc-2020.c6.insurance-bonus',
  provision: provisions['c6.insurance-bonus'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    insurance_bought: boolean({ description: '是否为参训对象购买人身安全保险' }),
  },
  parameters: {
    bonus: since(null, 2, '分'),
  },
  message: '保险奖励分：{value}。',
  remedy: '购买保险并提供保单。',
  readings: [
    { point: '奖励分是否受C6满分7或总分100限制', reading: '不受限制，另加', why: '“奖励2分”；总分可到102' },
    { point: '部分学生投保', reading: '不加分，须覆盖全部参训对象', why: '“为学生购买保险”' },
  ],
  decide: ({ insurance_bought }, { bonus }) => ({
    gives: firstOf([[insurance_bought, bonus]], numeral(0)),
  }),
});
