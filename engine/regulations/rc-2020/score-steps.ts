import { oneOfAllowed } from '../decision/index.js';
import { defineRule, type Rule } from '../define-rule.js';
import { number } from '../input.js';
import { since, type Parameter } from '../parameter.js';
import type { Provision } from '../provision.js';
import { provisions } from './provisions.js';

/** The row gives only certain scores: all of its points or none, or its points less two for each thing amiss. */
const scoresOf = (
  row: `C${number}`,
  provision: Provision,
  scores: Parameter<readonly number[]>,
  authority: 'text' | 'inference' = 'text',
): Rule =>
  defineRule({
    id: `rc-2020.${row.toLowerCase()}.score-values`,
    provision,
    kind: 'computable',
    subject: 'score-sheet',
    severity: 'violation',
    authority,
    states: `${row}得分为{allowed_scores}之一`,
    inputs: { score: number({ description: '得分', unit: '分' }) },
    parameters: { allowed_scores: scores },
    message: '得分{actual}，只能是{limit}之一。',
    remedy: '按检查内容与方法栏给分。',
    decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
  });

/** Of the principal and of the audit the text says only what disqualifies: there is no score between. */
export const c1ScoreValues = scoresOf('C1', provisions['c1.score'], since(null, [2, 0], '分'), 'inference');
export const c2ScoreValues = scoresOf('C2', provisions['c2.score'], since(null, [8, 6, 4, 2, 0], '分'));
export const c3ScoreValues = scoresOf('C3', provisions['c3.score'], since(null, [10, 8, 6, 4, 2, 0], '分'));
export const c7ScoreValues = scoresOf('C7', provisions['c7.score'], since(null, [6, 0], '分'));
export const c8ScoreValues = scoresOf('C8', provisions['c8.score'], since(null, [10, 0], '分'));
export const c11ScoreValues = scoresOf(
  'C11',
  provisions['c11.score'],
  since(null, [12, 10, 8, 6, 4, 2, 0], '分'),
);
export const c12ScoreValues = scoresOf('C12', provisions['c12.score'], since(null, [4, 0], '分'));
export const c15ScoreValues = scoresOf(
  'C15',
  provisions['c15.score'],
  since(null, [4, 0], '分'),
  'inference',
);
