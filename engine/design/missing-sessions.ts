import { addDays, parseCalendarDay, type CalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import { fieldValue, rowsOf, type Dossier, type EntryPath } from '../form/index.js';
import { isTold, kindOfDay, PUBLISHED_CALENDAR } from '../regulations/index.js';
import type { DesignEdit, Move } from './design-definition.js';
import { sum, type Session, type TimetableDefinition } from './timetable-parts.js';
import { declaredCourses, keyOf, MINUTES_OF_A_LESSON, overlap, spanOf } from './timetable-remarks.js';
import { sessionsOf } from './timetable.js';
import type { Twin } from './twin.js';

/** How a day of training is taken where the schedule has none yet: two half days of four lessons. */
const USUAL_DAY = { time: '8:30—16:30', hours: 8 };
/** Hours of a session come in halves. */
const PER_HOUR = 2;
/** A year: a wrong date must not be searched for centuries. */
const MOST_DAYS = 366;

const UNTOLD: Twin = {
  zh: '其中有的年份本程序没有节假日安排，这些日子是工作日',
  en: 'some days are of years whose public holidays are not in this program’s data: they are working days',
};

/** A session that the schedule lacks. */
interface Missing {
  readonly mode: string;
  readonly course: string;
  readonly teacher: string;
  readonly hours: number;
}

/**
 * The sessions that courses at which people meet lack in the schedule, on working days of the training that are free:
 * `undefined` where nothing is missing, where the schedule has sessions under other names, which may be the same ones, or
 * where the training has no room for them.
 */
export function missingSessions(definition: TimetableDefinition, dossier: Dossier): Move | undefined {
  const sessions = sessionsOf(definition, dossier);
  const usual = usualDay(definition, sessions);
  const missing = missingIn(definition, dossier, sessions, usual.hours);
  if (missing.length === 0) return undefined;
  const days = placed(definition, dossier, sessions, missing.length, usual.time);
  if (!days) return undefined;
  const { form, schedule } = definition;
  const first = rowsOf(dossier.forms[form], schedule.roster).length;
  const cell = (row: number, column: string): EntryPath => ({
    form,
    roster: schedule.roster,
    row: first + row,
    column,
  });
  const edits = missing.flatMap((one, at): DesignEdit[] => {
    const day = days[at];
    if (!day) return [];
    return [
      { path: cell(at, schedule.day), value: day },
      { path: cell(at, schedule.time), value: usual.time },
      { path: cell(at, schedule.mode), value: one.mode },
      { path: cell(at, schedule.course), value: one.course },
      ...(one.teacher === '' ? [] : [{ path: cell(at, schedule.teacher), value: one.teacher }]),
      { path: cell(at, schedule.hours), value: one.hours },
    ];
  });
  const held = new Set([...sessions.map(({ day }) => day), ...days]).size;
  const stated = fieldValue(dossier.forms[form], definition.days);
  const courses = new Set(missing.map(({ course }) => course)).size;
  const hours = sum(missing.map((one) => one.hours));
  return {
    words: {
      zh: `为${courses}门课程在日程中补排${missing.length}次集中培训（共${hours}学时，都在工作日）`,
      en: `add ${missing.length} sessions of ${courses} courses to the schedule (${hours} hours, all on working days)`,
    },
    edits: [
      ...edits,
      ...(typeof stated === 'number' && stated < held
        ? [{ path: { form, field: definition.days }, value: held }]
        : []),
    ],
    size: missing.length,
    confirm: [
      {
        zh: `授课教师在${days.join('、')}能够授课，教室已经落实`,
        en: `the teachers can teach on ${days.join(', ')}, and there is a room`,
      },
      ...(days.every((day) => isTold(day, PUBLISHED_CALENDAR)) ? [] : [UNTOLD]),
    ],
    toFill: missing.flatMap(({ teacher }, at) => (teacher === '' ? [cell(at, schedule.teacher)] : [])),
  };
}

/** How the schedule takes a day of meeting: the time that most sessions have, and the most hours that it has room for. */
function usualDay(
  { courses }: TimetableDefinition,
  sessions: readonly Session[],
): { readonly time: string; readonly hours: number } {
  const inPerson = new Set(courses.filter((one) => one.inPerson).map(({ mode }) => mode));
  const own = sessions.filter(({ mode, time, hours }) => inPerson.has(mode) && spanOf(time) && hours > 0);
  const times = own.map(({ time }) => time);
  const count = (time: string): number => times.filter((one) => one === time).length;
  const [time] = [...new Set(times)].sort((one, other) => count(other) - count(one));
  const span = time === undefined ? undefined : spanOf(time);
  if (time === undefined || !span) return USUAL_DAY;
  const room = inHalves((span.to - span.from) / MINUTES_OF_A_LESSON);
  const most = Math.max(...own.filter((one) => one.time === time).map(({ hours }) => hours));
  const hours = Math.min(room, most);
  return hours > 0 ? { time, hours } : USUAL_DAY;
}

const inHalves = (hours: number): number => Math.floor(hours * PER_HOUR) / PER_HOUR;

/** What each course lacks, in as few sessions as there may be. */
function missingIn(
  definition: TimetableDefinition,
  dossier: Dossier,
  sessions: readonly Session[],
  most: number,
): Missing[] {
  const courses = declaredCourses(definition, dossier).filter(
    ({ inPerson, name, hours }) => inPerson && name !== '' && hours > 0,
  );
  const modes = new Set(courses.map(({ mode }) => mode));
  const scheduled = (key: string): number =>
    sum(sessions.filter((one) => keyOf(one.mode, one.course) === key).map(({ hours }) => hours));
  const missing = courses.flatMap(({ mode, name, teacher, hours }): Missing[] => {
    const lacks = ExactNumber.of(hours)
      .minus(scheduled(keyOf(mode, name)))
      .toNumber();
    return inSessions(lacks, most).map((each) => ({ mode, course: name, teacher, hours: each }));
  });
  const known = new Set(courses.map(({ mode, name }) => keyOf(mode, name)));
  const isOther = ({ mode, course }: Session): boolean => modes.has(mode) && !known.has(keyOf(mode, course));
  return sessions.some((one) => isOther(one) && one.hours > 0) ? [] : missing;
}

/** So many hours in sessions of at most so many, as equal as halves permit. */
function inSessions(hours: number, most: number): number[] {
  if (hours <= 0) return [];
  const count = Math.ceil(hours / most);
  const each = Math.ceil((hours / count) * PER_HOUR) / PER_HOUR;
  const last = ExactNumber.of(hours)
    .minus(each * (count - 1))
    .toNumber();
  return [...Array.from({ length: count - 1 }, () => each), last].filter((one) => one > 0);
}

/**
 * So many days: behind what is scheduled as long as there is room, otherwise between the days on which people meet, and
 * before the first of them last of all. When the form counts no more days than there are, those that have something
 * else at another time come first.
 */
function placed(
  definition: TimetableDefinition,
  dossier: Dossier,
  sessions: readonly Session[],
  count: number,
  time: string,
): CalendarDay[] | undefined {
  const working = workingDays(definition, dossier);
  const inPerson = new Set(definition.courses.filter((one) => one.inPerson).map(({ mode }) => mode));
  const last = daysOf(sessions).at(-1) ?? '';
  const first = daysOf(sessions.filter(({ mode }) => inPerson.has(mode)))[0] ?? '';
  const inOrder = [
    ...working.filter((day) => day > last),
    ...working.filter((day) => day <= last && day >= first),
    ...working.filter((day) => day <= last && day < first),
  ];
  const held = new Set<CalendarDay>(sessions.map(({ day }) => day));
  const stated = fieldValue(dossier.forms[definition.form], definition.days);
  const counted = typeof stated === 'number' ? stated : Infinity;
  const days = new Set<CalendarDay>();
  while (days.size < count) {
    const free = inOrder.filter(
      (day) =>
        !days.has(day) &&
        !sessions.some((one) => one.day === day && (!spanOf(one.time) || overlap(one.time, time))),
    );
    const [next] = held.size < counted ? free : [free.find((day) => held.has(day)) ?? free[0]];
    if (next === undefined) return undefined;
    days.add(next);
    held.add(next);
  }
  // The courses stand in their order.
  return [...days].sort();
}

const daysOf = (sessions: readonly Session[]): CalendarDay[] => sessions.map(({ day }) => day).sort();

/** The working days of the training, of which the State Council’s holidays are no part. */
function workingDays({ form, start, end }: TimetableDefinition, dossier: Dossier): CalendarDay[] {
  const [first, last] = [start, end].map((id) => {
    const value = fieldValue(dossier.forms[form], id);
    return typeof value === 'string' ? parseCalendarDay(value) : undefined;
  });
  if (!first || !last) return [];
  return Array.from({ length: MOST_DAYS }, (_, at) => addDays(first, at)).filter(
    (day) => day <= last && kindOfDay(day, PUBLISHED_CALENDAR) === 'working',
  );
}
