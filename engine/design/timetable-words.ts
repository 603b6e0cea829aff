import type { Language } from '../core/messages/message.js';

interface InSchedule {
  readonly row: number;
  readonly day: string;
  readonly time: string;
  readonly mode: string;
  readonly course: string;
  readonly teacher: string;
}

interface InCourses {
  readonly mode: string;
  readonly name: string;
  readonly teacher: string;
  readonly hours: number;
}

/** What is said of a schedule. */
export interface TimetableWords {
  clash(one: InSchedule, other: InSchedule): string;
  unknown(one: InSchedule): string;
  unscheduled(course: InCourses): string;
  hours(course: InCourses, scheduled: number): string;
  teacher(course: InCourses, one: InSchedule): string;
  outside(one: InSchedule, first: string | undefined, last: string | undefined): string;
  days(stated: number, held: number): string;
  long(day: string, lessons: number, hours: string, minutes: number): string;
  calendar(held: number, working: number, weekend: readonly string[]): string;
}

const zh: TimetableWords = {
  clash: (one, other) =>
    `${one.teacher}在${one.day}同时安排了“${one.course}”（${one.time}）和“${other.course}”（${other.time}）`,
  unknown: ({ row, course, mode }) => `日程第${row + 1}行“${course}”不在${mode}课程配置中`,
  unscheduled: ({ mode, name }) => `${mode}课程“${name}”没有列入日程`,
  hours: ({ name, hours }, scheduled) => `“${name}”课程配置${hours}学时，日程安排${scheduled}学时`,
  teacher: ({ name, teacher }, { row, teacher: other }) =>
    `“${name}”的授课教师为${teacher}，日程第${row + 1}行为${other}`,
  outside: ({ row, day }, first = '？', last = '？') =>
    `日程第${row + 1}行${day}不在培训起止日期（${first}至${last}）之内`,
  days: (stated, held) => `培训天数填${stated}天，日程有${held}天`,
  long: (day, lessons, hours, minutes) =>
    `${day}的${lessons}学时排在${hours}小时内，平均每学时${minutes}分钟，请核对（学时的长度文件未规定）`,
  calendar: (held, working, weekend) =>
    `集中培训${held}天，其中工作日${working}天${weekend.length === 0 ? '' : `，周末${weekend.length}天（${weekend.join('、')}）`}；法定节假日和调休以国务院办公厅通知为准，本程序没有名单`,
};

const en: TimetableWords = {
  clash: (one, other) =>
    `on ${one.day} ${one.teacher} teaches “${one.course}” (${one.time}) and “${other.course}” (${other.time}) at the same time`,
  unknown: ({ row, course, mode }) => `schedule row ${row + 1}: “${course}” is not among the ${mode} courses`,
  unscheduled: ({ mode, name }) => `the ${mode} course “${name}” is not in the schedule`,
  hours: ({ name, hours }, scheduled) =>
    `“${name}” has ${hours} hours in the list of courses, ${scheduled} in the schedule`,
  teacher: ({ name, teacher }, { row, teacher: other }) =>
    `“${name}” is taught by ${teacher}; schedule row ${row + 1} says ${other}`,
  outside: ({ row, day }, first = '?', last = '?') =>
    `schedule row ${row + 1}: ${day} lies outside of the training (${first} to ${last})`,
  days: (stated, held) => `${stated} training days are stated, the schedule has ${held}`,
  long: (day, lessons, hours, minutes) =>
    `on ${day} ${lessons} lessons stand within ${hours} hours, ${minutes} minutes each: to be looked at (no text says how long a lesson is)`,
  calendar: (held, working, weekend) =>
    `${held} days together, ${working} of them working days${weekend.length === 0 ? '' : `, ${weekend.length} at weekends (${weekend.join(', ')})`}; public holidays are as the State Council says: this program has no list of them`,
};

export const timetableWords: Readonly<Record<Language, TimetableWords>> = { zh, en };
