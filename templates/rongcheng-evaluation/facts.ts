import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { entriesOf, factRecord, type SourcedValue } from '../sourced-value.js';

const FORM = 'rongcheng-evaluation';
const ROWS = [
  'c1_principal',
  'c2_licenses',
  'c3_conduct',
  'c4_changes',
  'c5_staff_rights',
  'c6_student_rights',
  'c7_premises',
  'c8_teachers',
  'c9_party_building',
  'c10_teaching',
  'c11_safety',
  'c12_escrow_account',
  'c13_fees',
  'c14_assets',
  'c15_audit',
] as const;
/** Rows that give only certain scores. */
const FIXED = {
  c5: 'c5_staff_rights',
  c6: 'c6_student_rights',
  c10: 'c10_teaching',
  c13: 'c13_fees',
  c14: 'c14_assets',
};

/** What the self-evaluation says: every score within its row, and only scores that the row gives. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const { field } = entriesOf(dossier, FORM);
  const scores = ROWS.map((row) => field(`${row}_self_score`));
  const whole: SourcedValue = {
    value: scores.some((score) => score.value === undefined) ? undefined : scores.map((score) => score.value),
    entries: scores.flatMap((score) => score.entries),
  };
  return [
    factRecord(
      { subject: 'score-sheet', rules: ['rc-2020.score-range'], label: '评估细则自评' },
      { scores: whole },
    ),
    ...Object.entries(FIXED).map(([rule, row]) =>
      factRecord(
        { subject: 'score-sheet', rules: [`rc-2020.${rule}.score-values`], label: '评估细则自评' },
        { score: field(`${row}_self_score`) },
      ),
    ),
  ];
}
