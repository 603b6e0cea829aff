import { entries } from '../../engine/bindings/index.js';
import {
  ceiling,
  contains,
  count,
  filled,
  firstOf,
  howMany,
  orElse,
  over,
  sum,
  totalOf,
  word,
  type Expr,
} from '../../engine/regulations/index.js';
import { form } from './form.js';

const WHOLE_PROVINCE = '全省';

/** The entries of the application. */
export const f = entries(form);
export const online = f.roster('online_courses');
export const offline = f.roster('offline_courses');
export const teachers = f.roster('teachers');
export const tutors = f.roster('online_tutors');
export const schedule = f.roster('schedule');

export const credits = {
  total: f.number('total_credits'),
  online: totalOf(online, online.number('online_course_credits')),
  offline: totalOf(offline, offline.number('offline_course_credits')),
};
export const hours = {
  online: totalOf(online, online.number('online_course_hours')),
  offline: totalOf(offline, offline.number('offline_course_hours')),
};

/** Of how many teachers 是 is said; unknown until something is said of all. */
const counted = (column: string): Expr<'number', 'one'> => sum(teachers, howMany(teachers.truth(column)));

/** Key projects are the ones that have a chief expert. */
export const isKeyProject = filled(f.entry('chief_expert_name'));
export const teamSize = count(teachers);
export const outsideExperts = counted('teacher_is_external');
export const frontlineExperts = counted('teacher_is_frontline');

export const trainees = f.number('planned_trainee_count');
/** 不填按一个班. */
export const classCount = orElse(f.number('class_count'), 1);
export const classSize = ceiling(over(trainees, classCount));
export const tutorCount = count(tutors);
export const classHeads = howMany(filled(f.entry('class_teacher_name')));
export const start = f.day('start_date');
export const end = f.day('end_date');

export const leader = f.text('leader_name');
/** The leader's other projects are known by their number alone. */
export const leaderProjects = f.number('leader_project_count');
/** As the rules about leaders call it. */
export const scope = firstOf(
  [[contains(f.text('service_region'), WHOLE_PROVINCE), word('province-wide')]],
  word('local'),
);
