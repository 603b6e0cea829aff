import { ask, entries, records, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  count,
  filled,
  firstOf,
  joined,
  known,
  lookedUpIn,
  moreThan,
  normalised,
  occursIn,
  rowNumber,
} from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { inPreparation } from '../zj-review-city-particulars/preparation.js';
import { form as filingForm } from '../zj-table-7/form.js';
import { form } from './form.js';

const f = entries(form);
const scores = f.roster('scores');
const name = scores.text('institution_name');
const total = scores.number('total_score');
const ofInstitution: About = {
  each: scores,
  label: firstOf([[filled(name), name]], joined('表6第', rowNumber(scores), '行')),
};

const institutions = entries(filingForm).roster('institutions');
const listedName = institutions.text('institution_name');
const opinion = institutions.text('review_opinion');
/** What Table 7 says of the institution of a row. */
const [listed, sought] = [normalised(listedName), normalised(name)] as const;
const ofListed: About = { ...ofInstitution, where: occursIn(institutions, listed, sought) };
const ownOpinion = lookedUpIn(institutions, listed, sought, opinion);
const isPreparatory = inPreparation(sought, ownOpinion);

/** What a city's score summary is asked: each institution's scores, their sum and band, and its opinion in Table 7. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t6.contact',
    { contact_name: f.entry('contact_name'), contact_mobile: f.entry('contact_mobile') },
    { label: '表6' },
  ),
  ask(
    f,
    ['zj-2026-forms.t6.item-max', 'zj-2026-forms.t6.total', 'zj-2026-forms.t6.group-subtotals'],
    {
      scores: records(...REVIEW_ROWS.map(({ field }) => ({ value: scores.number(`${field}_score`) }))),
      total,
    },
    ofInstitution,
  ),
  ask(f, 'zj-2026-review.s3.2.3.total-0-100', { total_score: total }, ofInstitution),
  ask(
    f,
    ['zj-2026-review.s3.2.3.band', 'zj-2026-review.s3.2.3.band-prep', 'zj-2026-review.s3.2.3.band-gap'],
    { total_score: total, is_prep_review: isPreparatory },
    { ...ofInstitution, where: all(occursIn(institutions, listed, sought), known(isPreparatory)) },
  ),
  ask(
    f,
    'zj-2026-forms.x.t7-opinion-vs-band',
    {
      total_score: total,
      is_prep_review: isPreparatory,
      review_opinion: ownOpinion,
    },
    ofListed,
  ),
  ask(
    f,
    'zj-2026-forms.x.t7-t6-same-institutions',
    {
      t6_names: rows(scores, { value: name }, { where: filled(name) }),
      t7_names: rows(institutions, { value: listedName }, { where: filled(listedName) }),
    },
    { label: '表6与表7', where: all(moreThan(count(scores), 0), moreThan(count(institutions), 0)) },
  ),
];
