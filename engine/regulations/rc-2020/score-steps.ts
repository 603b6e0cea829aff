import { oneOfAllowed } from '../decision/index.js';
import { defineRule, type Rule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import type { Provision } from '../provision.js';
import { provisions } from './provisions.js';

/** The row gives only certain scores: all of its points or none, or its points less two for each thing amiss. */
const scoresOf = (
  row: number,
  provision: Provision,
  scores: readonly number[],
  authority: 'text' | 'inference' = 'text',
): Rule =>
  defineRule({
    id: `rc-2020.c${row}.score-values`,
    provision,
    kind: 'computable',
    subject: 'score-sheet',
    severity: 'violation',
    authority,
    states: `C${row}得分为{allowed_scores}之一`,
    inputs: { score: number({ description: '得分', unit: '分' }) },
    parameters: { allowed_scores: since(null, scores, '分') },
    message: '得分{actual}，只能是{limit}之一。',
    remedy: '按检查内容与方法栏给分。',
    decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
  });

/** Of the principal and of the audit the text says only what disqualifies: there is no score between. */
export const c1ScoreValues = scoresOf(1, provisions['c1.score'], [2, 0], 'inference');
export const c2ScoreValues = scoresOf(2, provisions['c2.score'], [8, 6, 4, 2, 0]);
export const c3ScoreValues = scoresOf(3, provisions['c3.score'], [10, 8, 6, 4, 2, 0]);
export const c7ScoreValues = scoresOf(7, provisions['c7.score'], [6, 0]);
export const c8ScoreValues = scoresOf(8, provisions['c8.score'], [10, 0]);
export const c11ScoreValues = scoresOf(11, provisions['c11.score'], [12, 10, 8, 6, 4, 2, 0]);
export const c12ScoreValues = scoresOf(12, provisions['c12.score'], [4, 0]);
export const c15ScoreValues = scoresOf(15, provisions['c15.score'], [4, 0], 'inference');
