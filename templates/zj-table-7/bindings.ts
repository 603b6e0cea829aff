import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import { filled, joined, normalised, rowNumber } from '../../engine/regulations/index.js';
import { inPreparation } from '../zj-review-city-particulars/preparation.js';
import { form } from './form.js';

const f = entries(form);
const institutions = f.roster('institutions');
const about: About = { label: '表7' };
const ofRow: About = { each: institutions, label: joined('表7第', rowNumber(institutions), '行') };
const opinion = institutions.text('review_opinion');
const seq = institutions.number('seq');

/** What a city's filing summary is asked: every column of every institution, numbers, opinions. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t7.contact',
    { contact_name: f.entry('contact_name'), contact_mobile: f.entry('contact_mobile') },
    about,
  ),
  ask(
    f,
    'zj-2026-forms.t7.seq',
    { seqs: rows(institutions, { value: seq }, { where: filled(seq), at: 'seq' }) },
    about,
  ),
  ask(
    f,
    'zj-2026-forms.t7.columns',
    {
      seq: institutions.entry('seq'),
      institution_name: institutions.entry('institution_name'),
      training_level: institutions.entry('training_level'),
      address: institutions.entry('address'),
      postcode: institutions.entry('postcode'),
      leader: institutions.entry('head_name'),
      leader_office_phone: institutions.entry('head_office_phone'),
      leader_mobile: institutions.entry('head_mobile'),
      monitor_contact: institutions.entry('monitoring_contact_name'),
      monitor_office_phone: institutions.entry('monitoring_contact_office_phone'),
      monitor_mobile: institutions.entry('monitoring_contact_mobile'),
      review_opinion: institutions.entry('review_opinion'),
    },
    ofRow,
  ),
  ask(
    f,
    'zj-2026-forms.t7.opinion-values',
    {
      review_opinion: opinion,
      is_prep_review: inPreparation(normalised(institutions.text('institution_name')), opinion),
    },
    ofRow,
  ),
];
