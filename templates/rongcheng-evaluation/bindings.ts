import { ask, entries, records, type Binding } from '../../engine/bindings/index.js';
import { numeral, rule } from '../../engine/regulations/index.js';
import { form as statisticsForm } from '../weihai-statistics/form.js';
import { form } from './form.js';

const f = entries(form);
const statistics = entries(statisticsForm);
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
];
const scoreOf = (row: string) => f.number(`${row}_self_score`);

/** The points of a criterion, as the rule about the scores' range has them. */
function pointsOf(row: number): number {
  const points = rule('rc-2020.score-range')?.parameters['criterion_points']?.values.at(-1)?.value;
  const own: unknown = Array.isArray(points) ? points[row] : undefined;
  if (typeof own !== 'number') throw new RangeError(`No points of C${row + 1}`);
  return own;
}

/** Rows that give only certain scores. */
const fixed = (
  [
    ['rc-2020.c5.score-values', 'c5_staff_rights'],
    ['rc-2020.c6.score-values', 'c6_student_rights'],
    ['rc-2020.c10.score-values', 'c10_teaching'],
    ['rc-2020.c13.score-values', 'c13_fees'],
    ['rc-2020.c14.score-values', 'c14_assets'],
  ] as const
).map(([id, row]) => ask(f, id, { score: scoreOf(row) }, { label: '评估细则自评' }));

/** What the self-evaluation says: every score within its row, and only scores that the row gives. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    ['rc-2020.score-range', 'rc-2020.group-subtotals'],
    { scores: records(...ROWS.map((row) => ({ value: scoreOf(row) }))) },
    { label: '评估细则自评' },
  ),
  ...ROWS.map((row, at) =>
    ask(
      f,
      'rc-2020.deduction-reason',
      { points: numeral(pointsOf(at)), score: scoreOf(row), reason: f.text(`${row}_deduction_reason`) },
      { label: `评估细则C${at + 1}` },
    ),
  ),
  ask(
    f,
    ['rc-2020.c7.area-200', 'rc-2020.c8.all-certified'],
    {
      premises_area_m2: statistics.number('building_area_total'),
      full_time_teachers: statistics.number('fulltime_subtotal_headcount'),
      certified_teachers: statistics.number('fulltime_subtotal_with_teacher_certificate'),
    },
    { label: '统计表' },
  ),
  ...fixed,
];
