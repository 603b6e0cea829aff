import { ask, entries, records, type Binding } from '../../engine/bindings/index.js';
import {
  contains,
  filled,
  known,
  lookedUpIn,
  normalised,
  not,
  numeral,
  word,
} from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form as groundsForm } from '../zj-evaluation-grounds/form.js';
import { form as particularsForm } from '../zj-evaluation-particulars/form.js';
import { breaches } from './breaches.js';
import { form } from './form.js';

const f = entries(form);
const particulars = entries(particularsForm);
const grounds = entries(groundsForm).roster('grounds');
const scoreOf = (field: string) => f.number(`${field}_expert_score`);
const scores = records(...REVIEW_ROWS.map(({ field }) => ({ value: scoreOf(field) })));
const total = f.number('expert_total_score');
const about = { label: '表5' };
/** A sheet about one sampled project has no band: that is the institution's. */
const isOfInstitution = not(filled(particulars.text('sampled_project')));
const banded = {
  total_score: total,
  is_prep_review: contains(particulars.text('review_category'), '筹建'),
};

/** Rows of which the text samples no projects: conditions of the school, the organisation of monitoring, and the rate of the platform. */
const UNSAMPLED = [
  'premises',
  'facilities',
  'fulltime_faculty',
  'organization',
  'management_system',
  'monitoring_organization',
  'training_quality',
];
const sampledOf = (name: string) =>
  lookedUpIn(grounds, normalised(grounds.text('indicator')), word(name), grounds.number('sampled_projects'));

const attainable: readonly Binding[] = REVIEW_ROWS.map(({ field, name, points }) => {
  const sampled_projects = UNSAMPLED.includes(field) ? numeral(1) : sampledOf(name);
  return ask(
    f,
    'zj-2026-forms.t5.score-attainable',
    { score: scoreOf(field), points: numeral(points), sampled_projects },
    { label: `表5“${name}”`, where: known(sampled_projects) },
  );
});

/** What an expert's evaluation says: scores within their rows and grades, their sum, and the band of the total. */
export const bindings: readonly Binding[] = [
  ask(f, 'zj-2026-forms.t5.total', { expert_scores: scores, total_score: total }, about),
  ask(f, 'zj-2026-forms.t6.item-max', { scores }, about),
  ...attainable,
  ask(f, 'zj-2026-review.s3.2.3.total-0-100', { total_score: total }, about),
  ask(
    f,
    ['zj-2026-review.s3.2.3.band', 'zj-2026-review.s3.2.3.band-prep', 'zj-2026-review.s3.2.3.band-gap'],
    banded,
    { ...about, where: isOfInstitution },
  ),
  ...breaches,
];
