import { entries } from '../../engine/bindings/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { reviewVerdict } from '../review-verdict.js';
import { form } from './form.js';

/** The band that an institution gives itself. */
export const verdict = reviewVerdict(
  entries(form),
  'self_total_score',
  REVIEW_ROWS.map(({ field }) => `${field}_self_score`),
);
