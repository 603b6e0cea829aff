import type { Language } from '../core/messages/message.js';

interface InSchedule {
  readonly row: number;
  readonly day: string;
  readonly time: string;
  readonly mode: string;
  readonly course: string;
  readonly teacher: string;
  readonly room: string;
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
  room(one: InSchedule, other: InSchedule): string;
  unknown(one: InSchedule): string;
  unscheduled(course: InCourses): string;
  hours(course: InCourses, scheduled: number): string;
  teacher(course: InCourses, one: InSchedule): string;
  outside(one: InSchedule, first: string | undefined, last: string | undefined): string;
  days(stated: number, held: number): string;
  long(day: string, lessons: number, hours: string, minutes: number): string;
  calendar(held: {
    readonly days: number;
    readonly stages: number;
    readonly working: number;
    readonly weekend: readonly string[];
    readonly holidays: readonly string[];
  }): string;
  holiday(sessions: readonly InSchedule[]): string;
  exchanged(sessions: readonly InSchedule[]): string;
  untold(years: readonly string[], first: string, last: string): string;
  /** Of the last day for something: it is no working day. */
  lastDay(kind: 'weekend' | 'holiday', working: string | undefined): string;
  lastDayUntold(year: string): string;
}

const zhDays = (words: string, days: readonly string[]): string =>
  days.length === 0 ? '' : `${words}${days.length}天（${days.join('、')}）`;
const zhSessions = (sessions: readonly InSchedule[]): string =>
  sessions.map(({ row, day, mode }) => `第${row + 1}行${day}（${mode}）`).join('、');
const enDays = (words: string, days: readonly string[]): string =>
  days.length === 0 ? '' : `, ${days.length} ${words} (${days.join(', ')})`;
const enSessions = (sessions: readonly InSchedule[]): string =>
  sessions.map(({ row, day, mode }) => `row ${row + 1}, ${day} (${mode})`).join('; ');

const zh: TimetableWords = {
  clash: (one, other) =>
    `${one.teacher}在${one.day}同时安排了“${one.course}”（${one.time}）和“${other.course}”（${other.time}）`,
  room: (one, other) =>
    `${one.day}“${one.room}”同时安排了“${one.course}”（${one.time}）和“${other.course}”（${other.time}）`,
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
  calendar: ({ days, stages, working, weekend, holidays }) =>
    `集中培训${days}天${stages > 1 ? `，按日期分${stages}段（中间隔有工作日的算两段）` : ''}，其中工作日${working}天${zhDays('，周末', weekend)}${zhDays('，节假日', holidays)}`,
  holiday: (sessions) => `节假日有安排：${zhSessions(sessions)}`,
  exchanged: (sessions) => `安排在调休上班的周末：${zhSessions(sessions)}`,
  untold: (years, first, last) =>
    `${years.join('、')}年的节假日安排不在本程序的数据（国务院办公厅公布的${first}年至${last}年安排）之内，只按星期计算`,
  lastDay: (kind, working) =>
    `（该日是${kind === 'holiday' ? '节假日' : '周末'}${working === undefined ? '' : `，此前最后一个工作日是${working}`}）`,
  lastDayUntold: (year) => `（本程序没有${year}年的节假日安排，是否工作日请核对）`,
};

const en: TimetableWords = {
  clash: (one, other) =>
    `on ${one.day} ${one.teacher} teaches “${one.course}” (${one.time}) and “${other.course}” (${other.time}) at the same time`,
  room: (one, other) =>
    `on ${one.day} room “${one.room}” has “${one.course}” (${one.time}) and “${other.course}” (${other.time}) at the same time`,
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
  calendar: ({ days, stages, working, weekend, holidays }) =>
    `${days} days together${stages > 1 ? ` in ${stages} stages (with working days between them)` : ''}, ${working} of them working days${enDays('at weekends', weekend)}${enDays('on public holidays', holidays)}`,
  holiday: (sessions) => `sessions on public holidays: ${enSessions(sessions)}`,
  exchanged: (sessions) => `sessions on weekend days that are worked in exchange: ${enSessions(sessions)}`,
  untold: (years, first, last) =>
    `the public holidays of ${years.join(', ')} are not in this program’s data (as published for ${first} to ${last}): only weekdays are known`,
  lastDay: (kind, working) =>
    ` (that day is ${kind === 'holiday' ? 'a public holiday' : 'at a weekend'}${working === undefined ? '' : `; the last working day before it is ${working}`})`,
  lastDayUntold: (year) =>
    ` (the public holidays of ${year} are not in this program’s data: whether it is a working day is to be looked at)`,
};

export const timetableWords: Readonly<Record<Language, TimetableWords>> = { zh, en };
