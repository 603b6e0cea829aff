import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import {
  columnOf,
  entriesOf,
  factRecord,
  given,
  type FormEntries,
  type SourcedValue,
} from '../sourced-value.js';

const FORM = 'zj-table-4';
const rules = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `zj-2026-forms.${name}`);

const COLUMNS = [
  'completed_project_count',
  'trainee_total',
  'log_system_sound',
  'attendance_leave_system_sound',
  'teacher_evaluation_system_sound',
  'monitoring_system_sound',
  'average_registration_rate',
  'average_attendance_rate',
  'average_completion_rate',
  'leader_class_observation_count',
  'manager_class_observation_count',
  'inspected_project_ratio',
  'average_satisfaction_rate',
  'archive_management_standard',
  'materials_complete_and_sorted',
  'summaries_and_cases_kept',
] as const;
const RATES = [
  'average_registration_rate',
  'average_attendance_rate',
  'average_completion_rate',
  'inspected_project_ratio',
  'average_satisfaction_rate',
];
/** The answers of the summary, and the row of Table 3 that each speaks of. */
const SYSTEMS = [
  ['log_system_sound', '日志管理制度是否健全', 'log_management', 6],
  ['attendance_leave_system_sound', '考勤请假制度是否健全', 'attendance_management', 6],
  ['teacher_evaluation_system_sound', '授课教师质量测评制度是否健全', 'monitoring_measures', 6],
  ['monitoring_system_sound', '培训质量监控制度是否健全', 'monitoring_mechanism', 4],
  ['archive_management_standard', '档案管理是否规范', 'training_archives', 4],
  ['materials_complete_and_sorted', '培训资料是否完整且分门别类', 'training_archives', 4],
  ['summaries_and_cases_kept', '是否培训有总结和典型案例有积累', 'training_archives', 4],
] as const;

/** What the summary says: its own entries, those of the experts, and the aggregates of Table 2. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  return [...own(entries), ...againstProjects(entries, dossier), ...againstScores(entries, dossier)];
}

function own(entries: FormEntries): FactRecord<EntryPath>[] {
  const reported = (name: string): SourcedValue => entries.field(`reported_${name}`);
  const list = (prefix: string): SourcedValue => {
    const cells = COLUMNS.map((name) => entries.field(`${prefix}_${name}`));
    return { value: cells.map((cell) => cell.value ?? null), entries: cells.flatMap((cell) => cell.entries) };
  };
  const rates = RATES.map(reported).filter((rate) => typeof rate.value === 'number');
  return [
    factRecord(
      { subject: 'package', rules: rules('t4.fields'), label: '表4' },
      {
        completed_projects: reported('completed_project_count'),
        total_trainees: reported('trainee_total'),
        avg_registration_rate_pct: reported('average_registration_rate'),
        avg_attendance_rate_pct: reported('average_attendance_rate'),
        avg_completion_rate_pct: reported('average_completion_rate'),
        leader_visits: reported('leader_class_observation_count'),
        manager_visits: reported('manager_class_observation_count'),
        sampling_rate_pct: reported('inspected_project_ratio'),
        avg_satisfaction_pct: reported('average_satisfaction_rate'),
      },
    ),
    factRecord(
      { subject: 'package', rules: rules('t4.rates-range'), label: '表4' },
      {
        rates_pct: { value: rates.map((rate) => rate.value), entries: rates.flatMap((rate) => rate.entries) },
      },
    ),
    factRecord(
      { subject: 'package', rules: rules('t4.expert-row-verified'), label: '表4核实' },
      { reported: list('reported'), verified: list('verified') },
    ),
  ];
}

function againstProjects(entries: FormEntries, dossier: Dossier): FactRecord<EntryPath>[] {
  if (dossier.forms['zj-table-2'] === undefined) return [];
  const rows = entriesOf(dossier, 'zj-table-2').rows('projects');
  return [
    factRecord(
      { subject: 'package', rules: rules('x.t4-project-count'), label: '表4与表2' },
      {
        t4_completed_projects: entries.field('reported_completed_project_count'),
        t2_rows: given(rows.length),
      },
    ),
    factRecord(
      { subject: 'package', rules: rules('x.t4-trainee-sum'), label: '表4与表2' },
      {
        t4_total_trainees: entries.field('reported_trainee_total'),
        t2_completed: columnOf(rows, 'completed_trainee_count'),
      },
    ),
    factRecord(
      { subject: 'package', rules: rules('x.t4-satisfaction-average'), label: '表4与表2' },
      {
        t4_avg_satisfaction_pct: entries.field('reported_average_satisfaction_rate'),
        t2_satisfaction_pct: columnOf(rows, 'satisfaction_rate'),
      },
    ),
  ];
}

function againstScores(entries: FormEntries, dossier: Dossier): FactRecord<EntryPath>[] {
  if (dossier.forms['zj-table-3'] === undefined) return [];
  const scores = entriesOf(dossier, 'zj-table-3');
  return SYSTEMS.map(([column, item, row, points]) =>
    factRecord(
      { subject: 'score-sheet', rules: rules('x.t4-system-vs-t3'), label: '表4与表3' },
      {
        t4_item: given(item),
        t4_answer: entries.field(`reported_${column}`),
        t3_score: scores.field(`${row}_self_score`),
        t3_points: given(points),
      },
    ),
  );
}
