import { rules } from '../regulations/index.js';
import {
  allOf,
  anyOf,
  atMost,
  between,
  caseOf,
  equal,
  made,
  oneOfWords,
  plus,
  reaches,
  times,
  where,
  type Case,
  type Value,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { shareOfGrade } from './table-1-checks.js';

const table3 = checksOn('zj-table-3');
const table4 = checksOn('zj-table-4');
const id = (name: string): string => `zj-2026-forms.${name}`;
const SELF = '_self_score';

/** Rules of the 23 rows of Table 3, in the order of the paper, as are its fields. */
const ROWS = [...rules.keys()].filter((one) => /^zj-2026-forms\.t3\..*\.score-values$/.test(one));
const rowName = (rule: string): string => /“(.*?)”/.exec(rules.get(rule)?.message ?? '')?.[1] ?? rule;

/** The scores of a sheet, each at most the figure of its place; a blank one leaves it open. */
export const withinPoints = (scores: readonly Value[], points: readonly number[]): Case =>
  caseOf(
    allOf(...scores.flatMap((score, index) => [reaches(score, 0), reaches(points[index] ?? 0, score)])),
    scores,
  );

const rowChecks: readonly NativeCheck[] = ROWS.map((rule, index) =>
  table3(rule, `“${rowName(rule)}”自评分为{allowed_scores}之一`, (cells) =>
    oneOfWords(cells.number(cells.endingIn(SELF)[index] ?? ''), cells.figures('allowed_scores')),
  ),
);

/** A score of Table 3 is at most what a rate of Table 4 allows. */
const ceiling = (rule: string, title: string, rate: string, score: string): NativeCheck =>
  table4(id(rule), title, (cells) => {
    const value = cells.number(`reported_${rate}`);
    const [best, good, least] = cells.figures('thresholds');
    const share = ['优', '良', '合格', '不合格'].map((grade) => shareOfGrade(id(rule), grade));
    const reached = made(
      `IF(${reaches(value, best ?? 0)},${share[0]},IF(${reaches(value, good ?? 0)},${share[1]},IF(${reaches(value, least ?? 0)},${share[2]},${share[3]})))`,
      value,
    );
    return atMost(cells.number(`zj-table-3/${score}${SELF}`), times(reached, cells.figure('points')));
  });

/** Answers of Table 4, and the row of Table 3 that each speaks of. */
const SYSTEMS = [
  ['log_system_sound', 'log_management', 'log'],
  ['attendance_leave_system_sound', 'attendance_management', 'attendance'],
  ['teacher_evaluation_system_sound', 'monitoring_measures', 'monitor-measures'],
  ['monitoring_system_sound', 'monitoring_mechanism', 'monitor-mechanism'],
  ['archive_management_standard', 'training_archives', 'archive'],
  ['materials_complete_and_sorted', 'training_archives', 'archive'],
  ['summaries_and_cases_kept', 'training_archives', 'archive'],
] as const;
const RATES = [
  'average_registration_rate',
  'average_attendance_rate',
  'average_completion_rate',
  'inspected_project_ratio',
  'average_satisfaction_rate',
];

const verified = (cells: CheckCells): Case => {
  const pairs = cells
    .endingIn('')
    .filter((field) => field.startsWith('reported_'))
    .map(
      (field) =>
        [cells.any(field).formula, cells.any(field.replace('reported_', 'verified_')).formula] as const,
    );
  const same = pairs.map(([one, other]) => allOf(`${one}<>""`, `${other}<>""`, `${one}=${other}`));
  return where(caseOf(allOf(...same), []), anyOf(...pairs.map(([, other]) => `${other}<>""`)));
};

/** Tables 3 and 4: scores, their sum, and the aggregates of Table 2. */
export const scoreChecks: readonly NativeCheck[] = [
  table3('zj-2026-review.s3.1.self-score-complete', '{indicator_count}项都已自评', (cells) => {
    const count = `COUNT(${cells
      .endingIn(SELF)
      .map((field) => cells.any(field).formula)
      .join(',')})`;
    return equal(count, cells.figure('indicator_count'));
  }),
  table3(id('x.t3-total'), '自评总分等于{indicator_count}项之和', (cells) =>
    equal(cells.number('self_total_score'), plus(...cells.numbers(...cells.endingIn(SELF)))),
  ),
  ...rowChecks,
  table4(id('t4.fields'), '表4各栏都已填写', (cells) =>
    allFilled(
      cells,
      [
        'completed_project_count',
        'trainee_total',
        'leader_class_observation_count',
        'manager_class_observation_count',
        ...RATES,
      ].map((name) => `reported_${name}`),
    ),
  ),
  table4(id('t4.rates-range'), '各比率在{min}%至{max}%之间', (cells) =>
    RATES.map((rate) => between(cells.number(`reported_${rate}`), cells.figure('min'), cells.figure('max'))),
  ),
  table4(id('t4.expert-row-verified'), '专家核实与填报一致', verified),
  table4(id('x.t4-project-count'), '表4已完成项目数等于表2行数', (cells) =>
    equal(cells.number('reported_completed_project_count'), cells.count('zj-table-2/projects')),
  ),
  table4(id('x.t4-trainee-sum'), '表4已参训总人数等于表2人数之和', (cells) =>
    equal(
      cells.number('reported_trainee_total'),
      `SUM(${cells.any('zj-table-2/projects.completed_trainee_count').formula})`,
    ),
  ),
  table4(id('x.t4-satisfaction-average'), '表4平均满意率是表2满意率的平均', (cells) => {
    const reported = cells.number('reported_average_satisfaction_rate');
    const rates = cells.any('zj-table-2/projects.satisfaction_rate').formula;
    const mean = `AVERAGE(${rates})*100`;
    return where(
      caseOf(reaches(cells.figure('tolerance'), `ABS(${reported.formula}-${mean})`), [reported], {
        actual: reported,
        permitted: `ROUND(${mean},4)`,
      }),
      `COUNT(${rates})>0`,
    );
  }),
  table4(id('x.t4-system-vs-t3'), '表4填“否”的，表3对应指标不评良以上', (cells) =>
    SYSTEMS.map(([answer, field, row]) => {
      const [said, score] = [cells.words(`reported_${answer}`), cells.number(`zj-table-3/${field}${SELF}`)];
      const good = times(cells.figure('points', id(`t3.${row}.score-values`)), cells.figure('good_share'));
      return caseOf(anyOf(`${said.formula}="是"`, `1-(${reaches(score, good)})`), [said, score]);
    }),
  ),
  ceiling(
    'x.t4-attendance-vs-t3',
    '表3考勤管理自评分不超过平均到课率所能得的分',
    'average_attendance_rate',
    'attendance_management',
  ),
  ceiling(
    'x.t4-sampling-vs-t3',
    '表3监控机制自评分不超过抽查比例所能得的分',
    'inspected_project_ratio',
    'monitoring_mechanism',
  ),
  ceiling(
    'x.t4-satisfaction-vs-t3',
    '表3培训质量自评分不超过平均满意率所能得的分',
    'average_satisfaction_rate',
    'training_quality',
  ),
];
