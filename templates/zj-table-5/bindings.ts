import { ask, entries, records, type Binding } from '../../engine/bindings/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form } from './form.js';

const f = entries(form);
const scores = records(...REVIEW_ROWS.map(({ field }) => ({ value: f.number(`${field}_expert_score`) })));
const total = f.number('expert_total_score');
const about = { label: '表5' };

/** What an expert's evaluation says: scores within their rows, their sum, and the range of the total. */
export const bindings: readonly Binding[] = [
  ask(f, 'zj-2026-forms.t5.total', { expert_scores: scores, total_score: total }, about),
  ask(f, 'zj-2026-forms.t6.item-max', { scores }, about),
  ask(f, 'zj-2026-review.s3.2.3.total-0-100', { total_score: total }, about),
];
