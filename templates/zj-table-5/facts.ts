import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { entriesOf, factRecord, type SourcedValue } from '../sourced-value.js';

const FORM = 'zj-table-5';

/** What an expert's evaluation says: scores within their rows, their sum, and the band of the total. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  const scores = REVIEW_ROWS.map((row) => entries.field(`${row.field}_expert_score`));
  const whole: SourcedValue = {
    value: scores.some((score) => score.value === undefined) ? undefined : scores.map((score) => score.value),
    entries: scores.flatMap((score) => score.entries),
  };
  return [
    factRecord(
      { subject: 'score-sheet', rules: ['zj-2026-forms.t5.total'], label: '表5' },
      { expert_scores: whole, total_score: entries.field('expert_total_score') },
    ),
    factRecord(
      { subject: 'score-sheet', rules: ['zj-2026-forms.t6.item-max'], label: '表5' },
      { scores: whole },
    ),
    factRecord(
      {
        subject: 'score-sheet',
        rules: ['zj-2026-review.s3.2.3.total-0-100'],
        label: '表5',
      },
      { total_score: entries.field('expert_total_score') },
    ),
  ];
}
