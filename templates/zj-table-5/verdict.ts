import { entries } from '../../engine/bindings/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { reviewVerdict } from '../review-verdict.js';
import { form } from './form.js';

/** The band of an expert's evaluation. */
export const verdict = reviewVerdict(
  entries(form),
  'expert_total_score',
  REVIEW_ROWS.map(({ field }) => `${field}_expert_score`),
);
