import { ask, entries, rows, type About, type Binding } from '../../engine/bindings/index.js';
import {
  all,
  isSeniorTitle,
  known,
  contains,
  count,
  differs,
  filled,
  same,
  type Condition,
} from '../../engine/regulations/index.js';
import { form } from './form.js';
import { CONSENTS } from './people.js';

const f = entries(form);
const trainees = f.roster('trainees');
const ofTrainee: About = { each: trainees, label: trainees.text('trainee_name') };
const mode = trainees.text('mode');
const absence = {
  project_hours: trainees.number('project_hours'),
  mode,
  absent_hours: trainees.number('absent_hours'),
};
const granted_completion = same(trainees.text('completion'), '准予');
const credited_hours = trainees.number('credited_hours');
const serious_misconduct = contains(trainees.text('misconduct'), '严重');
const online = {
  mode,
  tasks_total: trainees.number('tasks_total'),
  tasks_completed: trainees.number('tasks_completed'),
};
const consents = trainees.text('consents');

const ofTrainees: readonly Binding[] = [
  ask(
    f,
    'zj-2014-14.s3.leave-deduct',
    { total_hours: absence.project_hours, absent_hours: absence.absent_hours },
    ofTrainee,
  ),
  ask(
    f,
    ['zj-2014-14.s3.absence-one-fifth', 'zj-2014-rules.a16.absence-one-fifth'],
    { ...absence, granted_completion },
    ofTrainee,
  ),
  ask(
    f,
    ['zj-2014-14.s3.absence-no-hours', 'zj-2014-rules.a16.absence-no-hours'],
    { ...absence, credited_hours },
    ofTrainee,
  ),
  ask(f, 'zj-2014-14.s3.misconduct-terminate', { serious_misconduct, granted_completion }, ofTrainee),
  ask(f, 'zj-2014-14.s3.misconduct-no-hours', { serious_misconduct, credited_hours }, ofTrainee),
  ask(
    f,
    'zj-2014-rules.a16.leave-approval',
    {
      leave_days: trainees.number('leave_days'),
      institution_approved: contains(consents, CONSENTS.institution),
      bureau_approved: contains(consents, CONSENTS.bureau),
    },
    ofTrainee,
  ),
  ask(
    f,
    'zj-2014-rules.a16.leave-deduct',
    { total_hours: absence.project_hours, absent_hours: absence.absent_hours, credited_hours },
    ofTrainee,
  ),
  ask(
    f,
    'zj-2014-rules.a16.misconduct',
    { serious_misconduct, granted_completion, credited_hours },
    ofTrainee,
  ),
  ask(f, 'zj-2014-rules.a16.network-80pct', { ...online, granted_completion }, ofTrainee),
  ask(f, 'zj-2014-rules.a16.network-no-hours', { ...online, credited_hours }, ofTrainee),
];

const selections = f.roster('selections');
const ofSelection: About = { each: selections, label: selections.text('selecting_trainee') };

const ofSelections: readonly Binding[] = [
  ask(
    f,
    'zj-2021-157.s4.2.round2-needs-round1',
    {
      selected_in_round1: filled(selections.day('first_round')),
      selects_in_round2: filled(selections.day('second_round')),
    },
    ofSelection,
  ),
  ask(
    f,
    'zj-2021-157.s4.2.three-links-order',
    {
      selection_date: selections.day('first_round'),
      school_audit_date: selections.day('school_audit'),
      institution_check_date: selections.day('institution_check'),
    },
    { ...ofSelection, where: filled(selections.day('institution_check')) },
  ),
];

const experts = f.roster('experts');
const expert = experts.text('expert_name');
const title = experts.text('title');
const frontline = experts.truth('frontline');
const region = experts.text('region');
const teachers_total = count(experts, filled(expert));
/** A count of some of all is known only when every row says so. */
const allSay = (said: Condition<'row'>) =>
  all(differs(teachers_total, 0), same(count(experts, all(filled(expert), said)), teachers_total));
const ofExperts: readonly Binding[] = [
  ask(
    f,
    'zj-2021-157.s5.2.expert-info-complete',
    {
      plan_experts: rows(experts, { value: expert }, { where: filled(expert) }),
      platform_experts: rows(
        experts,
        { value: expert },
        { where: filled(experts.day('platform_date')), at: 'platform_date' },
      ),
    },
    { label: '授课专家', where: differs(count(experts, filled(experts.day('platform_date'))), 0) },
  ),
  ask(
    f,
    'zj-2026-forms.t3.faculty.senior-majority',
    { teachers_total, senior_teachers: count(experts, isSeniorTitle(title)) },
    { label: '授课专家', where: allSay(known(isSeniorTitle(title))) },
  ),
  ask(
    f,
    'zj-2026-forms.t3.faculty.frontline-50',
    { teachers_total, frontline_teachers: count(experts, frontline) },
    { label: '授课专家', where: allSay(known(frontline)) },
  ),
  ask(
    f,
    'zj-2026-forms.t3.faculty.outside-30',
    { teachers_total, outside_region_experts: count(experts, same(region, '本地区以外')) },
    { label: '授课专家', where: allSay(filled(region)) },
  ),
];

const courses = f.roster('courses');
const course = courses.text('course_name');
const ofCourses: readonly Binding[] = [
  ask(
    f,
    'hz-2019-5.s1.2b.courses-implemented',
    {
      declared_courses: rows(courses, { value: course }, { where: filled(course) }),
      implemented_courses: rows(
        courses,
        { value: course },
        { where: filled(courses.day('held_on')), at: 'held_on' },
      ),
    },
    { label: '课程', where: differs(count(courses, filled(courses.day('held_on'))), 0) },
  ),
];

/** What is asked of trainees, of those who teach, and of what was taught. */
export const peopleBindings: readonly Binding[] = [
  ...ofTrainees,
  ...ofSelections,
  ...ofExperts,
  ...ofCourses,
];
