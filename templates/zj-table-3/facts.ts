import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import {
  entriesOf,
  factRecord,
  given,
  isBlank,
  type FormEntries,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'zj-table-3';
const rules = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `zj-2026-forms.${name}`);
const CODES = /[，,、；;\s]+/;

const scoreOf = (entries: FormEntries, stem: string): SourcedValue => entries.field(`${stem}_self_score`);

/** What the self-evaluation says: scores against the scheme, their sum, evidence codes, and what other tables allow. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  const scores = REVIEW_ROWS.map((row) => scoreOf(entries, row.field));
  const all: SourcedValue = {
    value: scores.map((score) => score.value ?? null),
    entries: scores.flatMap((score) => score.entries),
  };
  const whole: SourcedValue = {
    value: scores.some((score) => score.value === undefined) ? undefined : all.value,
    entries: all.entries,
  };
  return [
    factRecord(
      { subject: 'score-sheet', rules: ['zj-2026-review.s3.1.self-score-complete'], label: '表3自评分' },
      { self_scores: all },
    ),
    factRecord(
      { subject: 'score-sheet', rules: rules('x.t3-total'), label: '表3' },
      { self_scores: whole, self_total: entries.field('self_total_score') },
    ),
    ...REVIEW_ROWS.flatMap((row) => rowFacts(entries, row, dossier)),
    ...ceilings(entries, dossier),
  ];
}

function rowFacts(
  entries: FormEntries,
  { field, rule, name, firstLevel }: (typeof REVIEW_ROWS)[number],
  dossier: Dossier,
): FactRecord<EntryPath>[] {
  const score = scoreOf(entries, field);
  const remark = entries.field(`${field}_self_remark`);
  const label = { label: `表3“${name}”` };
  const codes = isBlank(remark.value)
    ? []
    : String(remark.value)
        .normalize('NFKC')
        .split(CODES)
        .filter((code) => code !== '');
  const register = entriesOf(dossier, 'zj-evidence-register').rows('evidence');
  const index = register.flatMap((one) => {
    const code = one.column('evidence_code').value;
    return typeof code === 'string' ? code.split('、') : [];
  });
  return [
    factRecord({ subject: 'score-sheet', rules: rules(`t3.${rule}.score-values`), ...label }, { score }),
    factRecord(
      { subject: 'score-sheet', rules: rules('x.evidence-code-format'), ...label },
      { codes_text: remark, self_score: score },
    ),
    ...codes.flatMap((code) => [
      factRecord(
        { subject: 'score-sheet', rules: rules('x.evidence-code-folder-fits'), ...label },
        {
          first_level: given(firstLevel),
          folder_no: { value: folderOf(code), entries: remark.entries },
        },
      ),
      ...(index.length === 0
        ? []
        : [
            factRecord(
              { subject: 'package', rules: rules('x.evidence-code-exists'), ...label },
              { code: { value: code, entries: remark.entries }, package_index: given(index) },
            ),
          ]),
    ]),
  ];
}

function folderOf(code: string): number | undefined {
  const folder = Number(code.split('-')[0]);
  return Number.isInteger(folder) ? folder : undefined;
}

/** The highest scores that tables 1 and 4 allow. */
function ceilings(entries: FormEntries, dossier: Dossier): FactRecord<EntryPath>[] {
  if (dossier.forms['zj-table-4'] === undefined) return [];
  const summary = entriesOf(dossier, 'zj-table-4');
  const against = (rule: string, input: string, reported: string, stem: string): FactRecord<EntryPath> =>
    factRecord(
      { subject: 'score-sheet', rules: rules(rule), label: '表3与表4' },
      { [input]: summary.field(reported), t3_score: scoreOf(entries, stem) },
    );
  return [
    against(
      'x.t4-attendance-vs-t3',
      't4_attendance_pct',
      'reported_average_attendance_rate',
      'attendance_management',
    ),
    against(
      'x.t4-sampling-vs-t3',
      't4_sampling_pct',
      'reported_inspected_project_ratio',
      'monitoring_mechanism',
    ),
    against(
      'x.t4-satisfaction-vs-t3',
      't4_satisfaction_pct',
      'reported_average_satisfaction_rate',
      'training_quality',
    ),
  ];
}
