import { ask, entries, filledOf, records, type Binding } from '../../engine/bindings/index.js';
import {
  add,
  contains,
  firstOf,
  isOneOf,
  joined,
  moreThan,
  numeral,
  orElse,
  answerOf,
  rowNumber,
  rule,
  same,
  word,
} from '../../engine/regulations/index.js';
import { form as statisticsForm } from '../weihai-statistics/form.js';
import { form as particularsForm } from '../rongcheng-particulars/form.js';
import { form } from './form.js';

const f = entries(form);
const statistics = entries(statisticsForm);
const particulars = entries(particularsForm);
const insured = particulars.truth('insurance_bought');
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
    ['rc-2020.c1.score-values', 'c1_principal'],
    ['rc-2020.c2.score-values', 'c2_licenses'],
    ['rc-2020.c3.score-values', 'c3_conduct'],
    ['rc-2020.c5.score-values', 'c5_staff_rights'],
    ['rc-2020.c7.score-values', 'c7_premises'],
    ['rc-2020.c8.score-values', 'c8_teachers'],
    ['rc-2020.c10.score-values', 'c10_teaching'],
    ['rc-2020.c11.score-values', 'c11_safety'],
    ['rc-2020.c12.score-values', 'c12_escrow_account'],
    ['rc-2020.c13.score-values', 'c13_fees'],
    ['rc-2020.c14.score-values', 'c14_assets'],
    ['rc-2020.c15.score-values', 'c15_audit'],
  ] as const
).map(([id, row]) => ask(f, id, { score: scoreOf(row) }, { label: '评估细则自评' }));

/** Rows that decide by themselves when they give no points. */
const DECIDING = {
  C1: 'c1_principal',
  C7: 'c7_premises',
  C8: 'c8_teachers',
  C12: 'c12_escrow_account',
  C15: 'c15_audit',
} as const;

const VETOES = [
  'C3不按审批办学',
  'C4私自设立教学点',
  'C9政治方向不正确',
  'C11严重安全隐患',
  'C14挪用抽逃或摊派集资',
];
const noPoints = (row: string) => same(scoreOf(row), 0);
const vetoes = orElse(particulars.text('disqualifiers'), '');
const c6 = scoreOf('c6_student_rights');
const totals = {
  scores: records(...ROWS.map((row) => ({ value: scoreOf(row) }))),
  /** The bonus counts once: it may stand in the score of its row already. */
  insurance_bonus: firstOf(
    [
      [isOneOf(c6, [9, 6, 3]), numeral(0)],
      [insured, answerOf('number', 'rc-2020.c6.insurance-bonus', { insurance_bought: insured })],
    ],
    numeral(0),
  ),
};

const result: readonly Binding[] = [
  ask(f, 'rc-2020.total', totals, { label: '评估细则自评' }),
  ask(f, 'rc-2020.c6.insurance-bonus', { insurance_bought: insured }, { label: '评估细则自评' }),
  ask(
    f,
    'rc-2020.result',
    {
      disqualifiers: filledOf({
        C1校长不符合条件: noPoints('c1_principal'),
        ...Object.fromEntries(VETOES.map((one) => [one, contains(vetoes, one)])),
        C15审计不通过或不报送: noPoints('c15_audit'),
      }),
      baseline_failures: filledOf({
        C7: noPoints('c7_premises'),
        C8: noPoints('c8_teachers'),
        C12: noPoints('c12_escrow_account'),
      }),
      total_score: add(...ROWS.map((row) => scoreOf(row)), totals.insurance_bonus),
    },
    { label: '评估细则自评' },
  ),
];

const certificates = particulars.roster('certificates');
const category = statistics.text('school_category');
const fees = statistics.roster('fees');

/** What is recorded beside the evaluation: the principal, the certificates, the deposits, the fees. */
const facts: readonly Binding[] = [
  ask(
    particulars,
    ['rc-2020.c1.principal-education', 'rc-2020.c1.principal-experience-5y', 'rc-2020.c1.principal-age-70'],
    {
      education: particulars.text('principal_education'),
      experience_years: particulars.number('principal_experience_years'),
      birth_date: particulars.day('principal_birth_date'),
      check_date: particulars.day('evaluation_date'),
    },
    { label: '校长' },
  ),
  ask(
    particulars,
    'rc-2020.c2.certificate-valid',
    {
      certificate_name: certificates.text('certificate_name'),
      valid_to: certificates.day('valid_until'),
      permanent: certificates.truth('permanent'),
      check_date: particulars.day('evaluation_date'),
      has_original: certificates.truth('has_original'),
    },
    { each: certificates, label: joined('证照第', rowNumber(certificates), '行') },
  ),
  ask(
    particulars,
    'rc-2020.c12.full-deposit',
    {
      has_supervised_account: moreThan(particulars.number('tuition_deposited'), 0),
      tuition_collected: statistics.number('income_tuition'),
      deposited: particulars.number('tuition_deposited'),
    },
    { label: '资金监管', where: contains(category, '培训') },
  ),
  ask(
    statistics,
    'rc-2020.c13.fee-time',
    { is_training_school: contains(category, '培训'), charging_time: fees.text('fee_collection_time') },
    { each: fees, label: joined('收费情况第', rowNumber(fees), '行') },
  ),
  ask(
    statistics,
    'wh-stat.licence-period',
    {
      licence_from: statistics.day('license_valid_from'),
      licence_to: statistics.day('license_valid_to'),
      fill_date: particulars.day('evaluation_date'),
    },
    { label: '许可证有效期' },
  ),
];

/** What the self-evaluation says: every score within its row, and only scores that the row gives. */
export const bindings: readonly Binding[] = [
  ask(
    f,
    ['rc-2020.score-range', 'rc-2020.group-subtotals'],
    { scores: records(...ROWS.map((row) => ({ value: scoreOf(row) }))), insurance_bought: insured },
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
  ask(
    f,
    'rc-2020.c6.score-values',
    { score: scoreOf('c6_student_rights'), insurance_bought: insured },
    { label: '评估细则自评' },
  ),
  ...Object.entries(DECIDING).map(([criterion, row]) =>
    ask(
      f,
      'rc-2020.unmet-criterion',
      { criterion: word(criterion), score: scoreOf(row) },
      { label: '评估细则自评' },
    ),
  ),
  ...VETOES.map((one) =>
    ask(
      particulars,
      'rc-2020.disqualified',
      { event: word(one), happened: contains(vetoes, one) },
      { label: '否决事项' },
    ),
  ),
  ...result,
  ...facts,
];
