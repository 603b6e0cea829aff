import { ask, entries, records, rows, type Binding } from '../../engine/bindings/index.js';
import {
  any,
  contains,
  count,
  filled,
  firstOf,
  notKnown,
  numeral,
  word,
} from '../../engine/regulations/index.js';
import { REVIEW_ROWS } from '../review-rows.js';
import { form as projectList } from '../zj-table-2/form.js';
import { form as selfEvaluation } from '../zj-table-3/form.js';
import { form as particularsForm } from '../zj-review-particulars/form.js';
import { form } from './form.js';

/** 培训机构资质认定有效期限为3年. */
const YEARS_OF_A_CERTIFICATE = 3;

const f = entries(form);
const projects = entries(projectList).roster('projects');
const evaluation = entries(selfEvaluation);

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
];
const RATES = [
  'average_registration_rate',
  'average_attendance_rate',
  'average_completion_rate',
  'inspected_project_ratio',
  'average_satisfaction_rate',
];
const about = { label: '表4' };

const own: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.t4.fields',
    {
      completed_projects: f.entry('reported_completed_project_count'),
      total_trainees: f.entry('reported_trainee_total'),
      avg_registration_rate_pct: f.entry('reported_average_registration_rate'),
      avg_attendance_rate_pct: f.entry('reported_average_attendance_rate'),
      avg_completion_rate_pct: f.entry('reported_average_completion_rate'),
      leader_visits: f.entry('reported_leader_class_observation_count'),
      manager_visits: f.entry('reported_manager_class_observation_count'),
      sampling_rate_pct: f.entry('reported_inspected_project_ratio'),
      avg_satisfaction_pct: f.entry('reported_average_satisfaction_rate'),
    },
    about,
  ),
  ask(
    f,
    'zj-2026-forms.t4.rates-range',
    { rates_pct: records(...RATES.map((rate) => ({ value: f.number(`reported_${rate}`) }))) },
    about,
  ),
  ask(
    f,
    'zj-2026-forms.t4.expert-row-verified',
    {
      reported: records(...COLUMNS.map((column) => ({ value: f.entry(`reported_${column}`) }))),
      verified: records(...COLUMNS.map((column) => ({ value: f.entry(`verified_${column}`) }))),
    },
    { label: '表4核实' },
  ),
];

/** The filled cells of a column of Table 2, at that column. */
const columnOf = (column: string) => {
  const value = projects.number(column);
  return rows(projects, { value }, { where: filled(value), at: column });
};

const category = entries(particularsForm).text('review_category');

/** An average below what single classes must reach, and fewer lessons heard than one leader has to hear. */
const ofTheText: readonly Binding[] = [
  ask(f, 'zj-2014-rules.a27.2', { attendance_rate_pct: f.number('reported_average_attendance_rate') }, about),
  ask(
    f,
    'zj-2026-forms.x.t4-visits-minimum',
    {
      leader_visits: f.number('reported_leader_class_observation_count'),
      manager_visits: f.number('reported_manager_class_observation_count'),
      years: firstOf(
        [
          [contains(category, '3年'), numeral(YEARS_OF_A_CERTIFICATE)],
          [contains(category, '筹建'), numeral(1)],
        ],
        notKnown('number'),
      ),
    },
    { ...about, where: any(contains(category, '3年'), contains(category, '筹建')) },
  ),
];

const againstProjects: readonly Binding[] = [
  ask(
    f,
    'zj-2026-forms.x.t4-project-count',
    { t4_completed_projects: f.number('reported_completed_project_count'), t2_rows: count(projects) },
    { label: '表4与表2' },
  ),
  ask(
    f,
    'zj-2026-forms.x.t4-trainee-sum',
    {
      t4_total_trainees: f.number('reported_trainee_total'),
      t2_completed: columnOf('completed_trainee_count'),
    },
    { label: '表4与表2' },
  ),
  ask(
    f,
    'zj-2026-forms.x.t4-satisfaction-average',
    {
      t4_avg_satisfaction_pct: f.number('reported_average_satisfaction_rate'),
      t2_satisfaction_pct: columnOf('satisfaction_rate'),
    },
    { label: '表4与表2' },
  ),
];

/** The answers of the summary, and the row of Table 3 that each speaks of. */
const SYSTEMS = [
  ['log_system_sound', '日志管理制度是否健全', 'log_management'],
  ['attendance_leave_system_sound', '考勤请假制度是否健全', 'attendance_management'],
  ['teacher_evaluation_system_sound', '授课教师质量测评制度是否健全', 'monitoring_measures'],
  ['monitoring_system_sound', '培训质量监控制度是否健全', 'monitoring_mechanism'],
  ['archive_management_standard', '档案管理是否规范', 'training_archives'],
  ['materials_complete_and_sorted', '培训资料是否完整且分门别类', 'training_archives'],
  ['summaries_and_cases_kept', '是否培训有总结和典型案例有积累', 'training_archives'],
] as const;

const againstScores = SYSTEMS.map(([answer, item, row]) =>
  ask(
    f,
    'zj-2026-forms.x.t4-system-vs-t3',
    {
      t4_item: word(item),
      t4_answer: f.text(`reported_${answer}`),
      t3_score: evaluation.number(`${row}_self_score`),
      t3_points: numeral(REVIEW_ROWS.find(({ field }) => field === row)?.points ?? 0),
    },
    { label: '表4与表3' },
  ),
);

/** What the summary says: its own entries, those of the experts, and the aggregates of Table 2. */
export const bindings: readonly Binding[] = [...own, ...againstProjects, ...againstScores, ...ofTheText];
