import type { Dossier } from '../../engine/form/index.js';
import { rowsOf, sampleDossier, withForm } from './sample-dossier.js';

const BOXES = [
  'application_form',
  'license',
  'legal_person_certificate',
  'head_id',
  'approval_document',
  'school_conditions',
  'faculty',
  'organization',
  'advantages',
  'achievements',
];

/** A review in the first half of the year: the projects are those since the certification, completed in time. */
function firstHalf(): Dossier {
  const review = withForm(sampleDossier('zj-review'), 'zj-review-particulars', {
    review_category: '筹建期已满1年',
    certified_date: '2025-01-10',
  });
  const projects = rowsOf(review, 'zj-table-2', 'projects').map((row) => ({
    ...row,
    start_date: '2025-09-15',
  }));
  return withForm(review, 'zj-table-2', { projects });
}

/** A city's summary whose totals, which the sheet adds up, are in the gap between two bands. */
function inTheGap(): Dossier {
  const city = sampleDossier('zj-review-city');
  const scores = rowsOf(city, 'zj-table-6', 'scores').map((row) => {
    const others = Object.entries(row).filter(([field]) => !/_score$/.test(field));
    const scored = Object.keys(row).filter((field) => /_score$/.test(field) && field !== 'total_score');
    const each = Object.fromEntries(scored.map((field, at) => [field, at === 0 ? 85.5 : 0]));
    return { ...Object.fromEntries(others), ...each };
  });
  return withForm(city, 'zj-table-6', { scores });
}

/** What changes of samples draw rarely or never. */
export const rareDossiers = (): Dossier[] => [
  withForm(
    sampleDossier('zj-certification'),
    'zj-certification-application',
    Object.fromEntries(BOXES.map((box) => [`material_${box}`, false])),
  ),
  withForm(sampleDossier('weihai-annual'), 'weihai-statistics', {
    party_not_established_reason: '党员不足三名',
  }),
  withForm(sampleDossier('zj-review'), 'zj-table-3', {
    training_faculty_self_score: 1,
    fulltime_faculty_self_score: 1,
  }),
  firstHalf(),
  inTheGap(),
];
