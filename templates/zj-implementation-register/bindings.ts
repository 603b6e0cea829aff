import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  any,
  contains,
  count,
  differs,
  filled,
  firstOf,
  joined,
  minus,
  rowNumber,
  same,
  translated,
  word,
  type RuleId,
} from '../../engine/regulations/index.js';
import { form } from './form.js';
import { peopleBindings } from './people-bindings.js';
import { CHANGE_STEPS } from './projects.js';
import { APPLICATION, SCHOOL_PLANS, STEPS, YEARLY_STEPS } from './steps.js';

const f = entries(form);
const steps = f.roster('steps');
const step = steps.text('step');
const date = steps.day('step_date');
const ofStep = (...names: readonly string[]): About => ({
  each: steps,
  label: step,
  where: any(...names.map((name) => same(step, name))),
});
const eachOf = <Name extends string>(named: Readonly<Record<Name, RuleId>>): readonly [Name, RuleId][] =>
  Object.entries(named) as [Name, RuleId][];

const days: readonly Binding[] = [
  ...eachOf(STEPS).map(([name, rule]) => ask(f, rule, { date }, ofStep(name))),
  ...eachOf(YEARLY_STEPS).map(([name, rule]) =>
    ask(f, rule, { date, report_year: steps.number('report_year') }, ofStep(name)),
  ),
  ask(
    f,
    'zj-2014-rules.a12.school-plan-deadline',
    { date, half_year: translated(step, SCHOOL_PLANS) },
    ofStep(...Object.keys(SCHOOL_PLANS)),
  ),
  ask(f, 'zj-2011-03.s4.2.once-a-year', { applications_in_year: steps.number('times') }, ofStep(APPLICATION)),
];

const carriedOut = f.roster('carried_out');
const traits = carriedOut.text('project_traits');
const changes = f.roster('changes');
const taken = changes.text('change_steps');
const dated = f.roster('project_days');
/** A row that is called by its project. */
const called = (roster: typeof carriedOut, column = 'project_name'): About => ({
  each: roster,
  label: firstOf(
    [[filled(roster.text(column)), joined('“', roster.text(column), '”')]],
    joined('第', rowNumber(roster), '行'),
  ),
});
const isMajor = same(changes.text('change_kind'), '较大调整');
const change = {
  major_change: isMajor,
  approved_by_authority: contains(taken, CHANGE_STEPS.approved),
  trainees_informed: contains(taken, CHANGE_STEPS.informed),
};

const ofProjects: readonly Binding[] = [
  ask(
    f,
    ['zj-2014-14.s3.project-manager'],
    {
      is_key_project: contains(traits, '重点项目'),
      is_large_project: contains(traits, '规模较大'),
      full_time_project_leaders: carriedOut.number('full_time_leaders'),
    },
    called(carriedOut),
  ),
  ask(
    f,
    'zj-2014-14.s3.final-exam-90',
    {
      project_hours: carriedOut.number('planned_hours'),
      has_final_exam: same(carriedOut.text('final_assessment'), '设'),
    },
    called(carriedOut),
  ),
  ask(
    f,
    ['zj-2014-14.s6.stages-max-2', 'zj-2014-14.s6.stages-under-90'],
    { project_hours: carriedOut.number('planned_hours'), stage_count: carriedOut.number('stage_count') },
    called(carriedOut),
  ),
  ask(
    f,
    'zj-2014-rules.a27.3',
    {
      planned_hours: carriedOut.number('planned_hours'),
      actual_hours: carriedOut.number('actual_hours'),
      reduction_approved: same(carriedOut.text('reduction_approval'), '已批准'),
    },
    called(carriedOut),
  ),
  ask(
    f,
    ['zj-2014-14.s3.major-change-procedure', 'zj-2021-157.s2.2.major-change'],
    { ...change, withdrawal_allowed: contains(taken, CHANGE_STEPS.withdrawal) },
    called(changes, 'changed_project'),
  ),
  ask(f, 'zj-2014-rules.a14.change-approval', change, called(changes, 'changed_project')),
  ask(
    f,
    'zj-2014-rules.a27.4',
    {
      experts_total: changes.number('experts_total'),
      experts_changed: changes.number('experts_changed'),
      courses_total: changes.number('courses_total'),
      courses_changed: changes.number('courses_changed'),
    },
    called(changes, 'changed_project'),
  ),
  ask(
    f,
    'zj-2026-forms.t3.quality.change-over-50',
    {
      sessions_total: changes.number('sessions_total'),
      sessions_changed: changes.number('sessions_changed'),
    },
    called(changes, 'changed_project'),
  ),
  ask(
    f,
    'zj-2026-forms.t3.plan-mgmt.consistency',
    {
      declared_sessions: changes.number('sessions_total'),
      unchanged_sessions: minus(changes.number('sessions_total'), changes.number('sessions_changed')),
    },
    called(changes, 'changed_project'),
  ),
  ask(
    f,
    'zj-2014-rules.a11.argument-review-publish',
    {
      expert_argument_date: dated.day('argument_date'),
      review_date: dated.day('review_date'),
      publish_date: dated.day('publish_date'),
    },
    called(dated, 'dated_project'),
  ),
  ask(
    f,
    'zj-2011-03.s6.2.qualified-on-date',
    { certified_date: dated.day('certified_date'), class_start_date: dated.day('start_date') },
    called(dated, 'dated_project'),
  ),
  ask(
    f,
    'zj-2014-rules.a17.evaluate-10wd',
    { end_date: dated.day('end_date'), evaluation_date: dated.day('evaluation_date') },
    called(dated, 'dated_project'),
  ),
  ask(
    f,
    'zj-2014-rules.a17.all-trainees-evaluated',
    {
      trainees_total: dated.number('trainees_total'),
      trainees_evaluated: dated.number('trainees_evaluated'),
    },
    called(dated, 'dated_project'),
  ),
];

const items = f.roster('fee_items');
const classes = f.roster('classes');
const merged = {
  merged_teaching: same(classes.text('merged_teaching'), '合班授课'),
  merge_approved: same(classes.text('merge_approval'), '主管部门同意'),
};
const classDays = f.roster('class_days');
const daysIn = (column: string) =>
  rows(classDays, { value: classDays.day(column) }, { where: filled(classDays.day(column)), at: column });

const ofClasses: readonly Binding[] = [
  ask(
    f,
    'zj-2021-157.s2.3.no-other-fees',
    {
      stated_items: rows(
        items,
        { name: items.text('item_name'), amount: items.number('stated_amount') },
        { where: filled(items.number('stated_amount')), at: 'stated_amount' },
      ),
      collected_items: rows(
        items,
        { name: items.text('item_name'), amount: items.number('collected_amount') },
        { where: filled(items.number('collected_amount')), at: 'collected_amount' },
      ),
    },
    { label: '收费', where: differs(count(items), 0) },
  ),
  ask(
    f,
    ['zj-2014-rules.a14.no-merged-classes', 'zj-2014-rules.a27.5'],
    merged,
    called(classes, 'class_name'),
  ),
  ask(
    f,
    'zj-2014-rules.a15.key-extra-manager',
    {
      is_provincial_key: classes.truth('is_provincial_key'),
      extra_full_time_managers: classes.number('extra_managers'),
    },
    called(classes, 'class_name'),
  ),
  ask(
    f,
    'zj-2026-forms.x.completed-vs-roster',
    {
      completed_trainees: classes.number('completed_trainees'),
      granted_completion_count: classes.number('granted_completion'),
      roster_count: classes.number('roster_count'),
    },
    called(classes, 'class_name'),
  ),
  ask(
    f,
    'zj-2026-forms.t3.attendance.rate',
    {
      expected_attendances: classes.number('expected_attendances'),
      actual_attendances: classes.number('actual_attendances'),
    },
    called(classes, 'class_name'),
  ),
  ask(
    f,
    'zj-2014-14.s3.daily-log',
    { training_dates: daysIn('training_date'), log_dates: daysIn('log_date') },
    { label: word('培训日志') },
  ),
  ask(
    f,
    'zj-2014-rules.a13.daily-online-log',
    { training_dates: daysIn('training_date'), online_log_dates: daysIn('online_log_date') },
    {
      label: word('培训日志'),
      where: differs(count(classDays, filled(classDays.day('online_log_date'))), 0),
    },
  ),
];

/** What a register of how trainings were carried out is asked. */
export const bindings: readonly Binding[] = [...days, ...ofProjects, ...ofClasses, ...peopleBindings];
