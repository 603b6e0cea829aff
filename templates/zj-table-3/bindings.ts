import { ExactNumber } from '../../engine/core/exact-number.js';
import { ask, entries, records, rows, wordsIn, type Binding } from '../../engine/bindings/index.js';
import { call, count, moreThan, word } from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form as registerForm } from '../zj-evidence-register/form.js';
import { form as summaryForm } from '../zj-table-4/form.js';
import { form } from './form.js';

const f = entries(form);
const summary = entries(summaryForm);
const scoreOf = (row: string) => f.number(`${row}_self_score`);
const scores = records(...REVIEW_ROWS.map(({ field }) => ({ value: scoreOf(field) })));

const CODES = /[，,、；;\s]+/;
const TAKEN_APART = '备注栏要拆成一个个编号再逐个看';
const evidence = wordsIn(
  entries(registerForm).roster('evidence').text('evidence_code'),
  '一格里可以有几个编号，要拆开看',
  (text) => text.split('、'),
);

/** What each code of a remark points at: a folder that fits the indicator, and evidence that is there. */
function codesOf({ field, name, firstLevel }: (typeof REVIEW_ROWS)[number]): readonly Binding[] {
  const codes = wordsIn(f.text(`${field}_self_remark`), TAKEN_APART, (text) =>
    text
      .normalize('NFKC')
      .split(CODES)
      .filter((code) => code !== ''),
  );
  const about = { each: codes, label: `表3“${name}”` };
  return [
    ask(
      f,
      'zj-2026-forms.x.evidence-code-folder-fits',
      { first_level: word(firstLevel), folder_no: call('number', TAKEN_APART, folderOf, codes.value) },
      about,
    ),
    ask(
      f,
      'zj-2026-forms.x.evidence-code-exists',
      { code: codes.value, package_index: rows(evidence, { value: evidence.value }) },
      { ...about, where: moreThan(count(evidence), 0) },
    ),
  ];
}

function folderOf(code: string): ExactNumber | undefined {
  const folder = Number(code.split('-')[0]);
  return Number.isInteger(folder) ? ExactNumber.of(folder) : undefined;
}

/** The highest scores that Table 4 allows. */
const ceilings = (
  [
    ['x.t4-attendance-vs-t3', 't4_attendance_pct', 'average_attendance_rate', 'attendance_management'],
    ['x.t4-sampling-vs-t3', 't4_sampling_pct', 'inspected_project_ratio', 'monitoring_mechanism'],
    ['x.t4-satisfaction-vs-t3', 't4_satisfaction_pct', 'average_satisfaction_rate', 'training_quality'],
  ] as const
).map(([rule, input, reported, row]) =>
  ask(
    f,
    `zj-2026-forms.${rule}`,
    { [input]: summary.number(`reported_${reported}`), t3_score: scoreOf(row) },
    { label: '表3与表4' },
  ),
);

/** What the self-evaluation says: scores against the scheme, their sum, evidence codes, and what other tables allow. */
export const bindings: readonly Binding[] = [
  ask(f, 'zj-2026-review.s3.1.self-score-complete', { self_scores: scores }, { label: '表3自评分' }),
  ask(
    f,
    'zj-2026-forms.x.t3-total',
    { self_scores: scores, self_total: f.number('self_total_score') },
    { label: '表3' },
  ),
  ...REVIEW_ROWS.flatMap((row) => {
    const { field, rule, name } = row;
    const label = `表3“${name}”`;
    return [
      ask(f, `zj-2026-forms.t3.${rule}.score-values`, { score: scoreOf(field) }, { label }),
      ask(
        f,
        'zj-2026-forms.x.evidence-code-format',
        { codes_text: f.text(`${field}_self_remark`), self_score: scoreOf(field) },
        { label },
      ),
      ...codesOf(row),
    ];
  }),
  ...ceilings,
];
