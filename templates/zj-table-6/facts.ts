import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import {
  columnOf,
  entriesOf,
  factRecord,
  given,
  type SourcedRow,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'zj-table-6';
const rules = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `zj-2026-forms.${name}`);

/** What a city's score summary says: each institution's scores, their sum and band, and its opinion in Table 7. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  const rows = entries.rows('scores');
  const listed = entriesOf(dossier, 'zj-table-7').rows('institutions');
  return [
    factRecord(
      { subject: 'package', rules: rules('t6.contact'), label: '表6' },
      { contact_name: entries.field('contact_name'), contact_mobile: entries.field('contact_mobile') },
    ),
    ...rows.flatMap((row) => institution(row)),
    ...opinions(rows, listed),
    ...(rows.length === 0 || listed.length === 0
      ? []
      : [
          factRecord(
            { subject: 'package', rules: rules('x.t7-t6-same-institutions'), label: '表6与表7' },
            {
              t6_names: columnOf(rows, 'institution_name'),
              t7_names: columnOf(listed, 'institution_name'),
            },
          ),
        ]),
  ];
}

function institution(row: SourcedRow): FactRecord<EntryPath>[] {
  const label = { label: String(row.column('institution_name').value ?? `表6第${row.index + 1}行`) };
  const scores = REVIEW_ROWS.map(({ field }) => row.column(`${field}_score`));
  const whole: SourcedValue = {
    value: scores.some((score) => score.value === undefined) ? undefined : scores.map((score) => score.value),
    entries: scores.flatMap((score) => score.entries),
  };
  const total = row.column('total_score');
  return [
    factRecord(
      { subject: 'score-sheet', rules: rules('t6.item-max', 't6.total', 't6.group-subtotals'), ...label },
      { scores: whole, total },
    ),
    factRecord(
      { subject: 'score-sheet', rules: ['zj-2026-review.s3.2.3.total-0-100'], ...label },
      { total_score: total },
    ),
  ];
}

/** What each institution's total means, and whether Table 7 says the same. */
function opinions(rows: readonly SourcedRow[], listed: readonly SourcedRow[]): FactRecord<EntryPath>[] {
  return rows.flatMap((row) => {
    const name = row.column('institution_name').value;
    const other = listed.find((one) => one.column('institution_name').value === name);
    if (!other || name === undefined) return [];
    const opinion = other.column('review_opinion');
    const [label, total] = [String(name), row.column('total_score')];
    const isPreparatory = given(String(opinion.value ?? '').includes('筹建'));
    return [
      factRecord(
        {
          subject: 'score-sheet',
          rules: ['band', 'band-prep', 'band-gap'].map((one) => `zj-2026-review.s3.2.3.${one}`),
          label,
        },
        { total_score: total, is_prep_review: isPreparatory },
      ),
      factRecord(
        { subject: 'package', rules: rules('x.t7-opinion-vs-band'), label },
        {
          total_score: total,
          is_prep_review: isPreparatory,
          review_opinion: opinion,
        },
      ),
    ];
  });
}
