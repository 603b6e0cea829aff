import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { rule, type FactRecord } from '../../engine/regulations/index.js';
import { entriesOf, factRecord, given, type SourcedValue } from '../sourced-value.js';

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

/** The points of a criterion, as the rule about the scores' range has them. */
function pointsOf(index: number): number | undefined {
  const points = rule('rc-2020.score-range')?.parameters['criterion_points']?.values.at(-1)?.value;
  const own: unknown = Array.isArray(points) ? points[index] : undefined;
  return typeof own === 'number' ? own : undefined;
}

/** What the self-evaluation says: every score within its row, and only scores that the row gives. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const { field } = entriesOf(dossier, FORM);
  const statistics = entriesOf(dossier, 'weihai-statistics');
  const scores = ROWS.map((row) => field(`${row}_self_score`));
  const whole: SourcedValue = {
    value: scores.some((score) => score.value === undefined) ? undefined : scores.map((score) => score.value),
    entries: scores.flatMap((score) => score.entries),
  };
  return [
    factRecord(
      {
        subject: 'score-sheet',
        rules: ['rc-2020.score-range', 'rc-2020.group-subtotals'],
        label: '评估细则自评',
      },
      { scores: whole },
    ),
    ...ROWS.map((row, index) =>
      factRecord(
        { subject: 'score-sheet', rules: ['rc-2020.deduction-reason'], label: `评估细则C${index + 1}` },
        {
          points: given(pointsOf(index)),
          score: field(`${row}_self_score`),
          reason: field(`${row}_deduction_reason`),
        },
      ),
    ),
    factRecord(
      {
        subject: 'institution',
        rules: ['rc-2020.c7.area-200', 'rc-2020.c8.all-certified'],
        label: '统计表',
      },
      {
        premises_area_m2: statistics.field('building_area_total'),
        full_time_teachers: statistics.field('fulltime_subtotal_headcount'),
        certified_teachers: statistics.field('fulltime_subtotal_with_teacher_certificate'),
      },
    ),
    ...Object.entries(FIXED).map(([rule, row]) =>
      factRecord(
        { subject: 'score-sheet', rules: [`rc-2020.${rule}.score-values`], label: '评估细则自评' },
        { score: field(`${row}_self_score`) },
      ),
    ),
  ];
}
