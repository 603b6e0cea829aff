import { addDays, daysBetween, parseCalendarDay, weekday, type CalendarDay } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import type { Language } from '../core/messages/message.js';
import { fieldValue, rowsOf, type Dossier, type EntryPath, type RosterRow } from '../form/index.js';
import { normaliseName } from '../regulations/index.js';
import { timetableWords, type TimetableWords } from './timetable-words.js';

/** Where a form has its schedule and the courses that it is made of. */
export interface TimetableDefinition {
  readonly form: string;
  readonly schedule: {
    readonly roster: string;
    readonly day: string;
    readonly time: string;
    readonly mode: string;
    readonly course: string;
    readonly teacher: string;
    readonly hours: string;
  };
  /** The lists of courses, by the word for their mode in the schedule. */
  readonly courses: readonly {
    readonly mode: string;
    /** Teachers and trainees meet. */
    readonly inPerson: boolean;
    readonly roster: string;
    readonly name: string;
    readonly teacher: string;
    readonly hours: string;
  }[];
  readonly start: string;
  readonly end: string;
  /** The number of training days that the form states. */
  readonly days: string;
}

/** One row of the schedule. */
export interface Session {
  readonly row: number;
  readonly day: CalendarDay;
  readonly time: string;
  readonly mode: string;
  readonly course: string;
  readonly teacher: string;
  readonly hours: number;
}

export interface TimetableDay {
  readonly day: CalendarDay;
  readonly sessions: readonly Session[];
  /** Hours by mode. */
  readonly hours: Readonly<Record<string, number>>;
}

export interface TimetableWeek {
  readonly monday: CalendarDay;
  /** Monday to Sunday; blank where nothing is held. */
  readonly days: readonly (TimetableDay | undefined)[];
}

/** Something to look at; not a provision of a text. */
export interface Remark {
  readonly kind: 'clash' | 'course' | 'hours' | 'teacher' | 'period' | 'length' | 'calendar';
  readonly words: string;
  readonly places: readonly EntryPath[];
}

export interface Timetable {
  readonly weeks: readonly TimetableWeek[];
  /** Hours of each mode: in the schedule, and in the list of courses. */
  readonly parts: readonly { readonly mode: string; readonly scheduled: number; readonly declared: number }[];
  readonly remarks: readonly Remark[];
}

const DAYS_OF_WEEK = 7;
const LAST_WORKING_WEEKDAY = 5;
const MINUTES = 60;
/** How long an hour of training is, the texts do not say; a lesson at school takes so long. */
const MINUTES_OF_A_LESSON = 45;
/** A year's worth of weeks: a wrong year in one row must not make a picture of centuries. */
const MOST_WEEKS = 60;

const sum = (numbers: readonly number[]): number => ExactNumber.sum(numbers).toNumber();
const text = (row: RosterRow, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value.trim() : '';
};
const amount = (row: RosterRow, column: string): number => {
  const value = row[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

/** Minutes of a span such as 8:30—16:30; `undefined` of anything else. */
export function spanOf(time: string): { readonly from: number; readonly to: number } | undefined {
  const found = /^(\d{1,2})[:：](\d{2})\s*[—–\-~～至到]+\s*(\d{1,2})[:：](\d{2})$/.exec(time.trim());
  if (!found) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const [from, to] = [fromHour * MINUTES + fromMinute, toHour * MINUTES + toMinute];
  return to > from ? { from, to } : undefined;
}

/** The schedule of a design: weeks, hours against the courses, and what does not fit together. */
export function timetableOf(
  definition: TimetableDefinition,
  dossier: Dossier,
  language: Language = 'zh',
): Timetable {
  const { form, schedule, courses } = definition;
  const rows = rowsOf(dossier.forms[form], schedule.roster);
  const sessions = rows.flatMap((row, at): Session[] => {
    const day = parseCalendarDay(text(row, schedule.day));
    if (!day) return [];
    return [
      {
        row: at,
        day,
        time: text(row, schedule.time),
        mode: text(row, schedule.mode),
        course: text(row, schedule.course),
        teacher: text(row, schedule.teacher),
        hours: amount(row, schedule.hours),
      },
    ];
  });
  const words = timetableWords[language];
  const days = daysOf(sessions);
  const inPerson = new Set(courses.filter((one) => one.inPerson).map(({ mode }) => mode));
  const at = (row: number, column: keyof TimetableDefinition['schedule']): EntryPath => ({
    form,
    roster: schedule.roster,
    row,
    column: schedule[column],
  });
  return {
    weeks: weeksOf(days),
    parts: courses.map(({ mode, roster, hours }) => ({
      mode,
      scheduled: sum(sessions.filter((one) => one.mode === mode).map((one) => one.hours)),
      declared: sum(rowsOf(dossier.forms[form], roster).map((row) => amount(row, hours))),
    })),
    remarks:
      sessions.length === 0
        ? []
        : [
            ...clashes(sessions, at, words),
            ...againstCourses(definition, dossier, sessions, at, words),
            ...outsideOfPeriod(definition, dossier, sessions, at, words),
            ...tooLong(days, inPerson, at, words),
            ...calendar(days, inPerson, words),
          ],
  };
}

function daysOf(sessions: readonly Session[]): TimetableDay[] {
  const byDay = new Map<CalendarDay, Session[]>();
  for (const one of [...sessions].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row - b.row)))
    byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  return [...byDay].map(([day, own]) => {
    const modes = [...new Set(own.map(({ mode }) => mode))];
    const hours = Object.fromEntries(
      modes.map((mode) => [mode, sum(own.filter((one) => one.mode === mode).map((one) => one.hours))]),
    );
    return { day, sessions: own, hours };
  });
}

const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekday(day));

function weeksOf(days: readonly TimetableDay[]): TimetableWeek[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (!first || !last) return [];
  const count = Math.min(MOST_WEEKS, Math.floor(daysBetween(mondayOf(first), last) / DAYS_OF_WEEK) + 1);
  const held = new Map(days.map((one) => [one.day, one]));
  return Array.from({ length: count }, (_, week) => {
    const monday = addDays(mondayOf(first), week * DAYS_OF_WEEK);
    return {
      monday,
      days: Array.from({ length: DAYS_OF_WEEK }, (_day, at) => held.get(addDays(monday, at))),
    };
  });
}

type PlaceOf = (row: number, column: keyof TimetableDefinition['schedule']) => EntryPath;

/** One teacher at two places at a time; where a time cannot be read, the same words are the same time. */
function clashes(sessions: readonly Session[], at: PlaceOf, say: TimetableWords): Remark[] {
  return sessions.flatMap((one, index) =>
    sessions.slice(index + 1).flatMap((other): Remark[] => {
      const same = one.teacher !== '' && normaliseName(one.teacher) === normaliseName(other.teacher);
      if (!same || one.day !== other.day || !overlap(one.time, other.time)) return [];
      return [
        {
          kind: 'clash',
          words: say.clash(one, other),
          places: [at(one.row, 'teacher'), at(other.row, 'teacher')],
        },
      ];
    }),
  );
}

function overlap(one: string, other: string): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (!first || !second) return one !== '' && one === other;
  return first.from < second.to && second.from < first.to;
}

function againstCourses(
  { form, courses }: TimetableDefinition,
  dossier: Dossier,
  sessions: readonly Session[],
  at: PlaceOf,
  say: TimetableWords,
): Remark[] {
  const declared = courses.flatMap(({ mode, roster, name, teacher, hours }) =>
    rowsOf(dossier.forms[form], roster).map((row, index) => ({
      mode,
      name: text(row, name),
      teacher: text(row, teacher),
      hours: amount(row, hours),
      path: { form, roster, row: index, column: hours } as EntryPath,
      named: { form, roster, row: index, column: name } as EntryPath,
    })),
  );
  const keyOf = (mode: string, name: string): string => `${mode} ${normaliseName(name)}`;
  const byKey = new Map(declared.map((one) => [keyOf(one.mode, one.name), one]));
  const unknown = sessions
    .filter(({ mode, course }) => course !== '' && !byKey.has(keyOf(mode, course)))
    .map((one): Remark => ({
      kind: 'course',
      words: say.unknown(one),
      places: [at(one.row, 'course')],
    }));
  const courseRemarks = declared.flatMap((course): Remark[] => {
    if (course.name === '') return [];
    const own = sessions.filter((one) => keyOf(one.mode, one.course) === keyOf(course.mode, course.name));
    if (own.length === 0)
      return [
        {
          kind: 'course',
          words: say.unscheduled(course),
          places: [course.named],
        },
      ];
    const scheduled = sum(own.map(({ hours }) => hours));
    const others = own.filter(
      (one) =>
        one.teacher !== '' &&
        course.teacher !== '' &&
        normaliseName(one.teacher) !== normaliseName(course.teacher),
    );
    return [
      ...(scheduled === course.hours
        ? []
        : [
            {
              kind: 'hours' as const,
              words: say.hours(course, scheduled),
              places: [course.path, ...own.map(({ row }) => at(row, 'hours'))],
            },
          ]),
      ...others.map((one) => ({
        kind: 'teacher' as const,
        words: say.teacher(course, one),
        places: [at(one.row, 'teacher')],
      })),
    ];
  });
  return [...unknown, ...courseRemarks];
}

function outsideOfPeriod(
  { form, start, end, days }: TimetableDefinition,
  dossier: Dossier,
  sessions: readonly Session[],
  at: PlaceOf,
  say: TimetableWords,
): Remark[] {
  const entry = (id: string) => fieldValue(dossier.forms[form], id);
  const day = (id: string) => {
    const value = entry(id);
    return typeof value === 'string' ? parseCalendarDay(value) : undefined;
  };
  const [first, last] = [day(start), day(end)];
  const outside = sessions.filter((one) => (first && one.day < first) || (last && one.day > last));
  const held = new Set(sessions.map((one) => one.day)).size;
  const stated = entry(days);
  return [
    ...outside.map((one): Remark => ({
      kind: 'period',
      words: say.outside(one, first, last),
      places: [at(one.row, 'day')],
    })),
    ...(typeof stated === 'number' && stated !== held
      ? [
          {
            kind: 'period' as const,
            words: say.days(stated, held),
            places: [{ form, field: days }],
          },
        ]
      : []),
  ];
}

/** More lessons in a day than its times have room for; online courses are watched at any time. */
function tooLong(
  days: readonly TimetableDay[],
  inPerson: ReadonlySet<string>,
  at: PlaceOf,
  say: TimetableWords,
): Remark[] {
  return days.flatMap(({ day, sessions }): Remark[] => {
    const own = sessions.filter(({ mode }) => inPerson.has(mode));
    const spans = own.map(({ time }) => spanOf(time));
    const known = spans.filter((one) => one !== undefined);
    const hours = sum(own.map((one) => one.hours));
    if (known.length < spans.length || hours === 0) return [];
    const minutes = sum([...new Map(known.map(({ from, to }) => [from, to - from])).values()]);
    if (hours * MINUTES_OF_A_LESSON <= minutes) return [];
    const each = Math.round(minutes / hours);
    return [
      {
        kind: 'length',
        words: say.long(day, hours, ExactNumber.of(minutes).dividedBy(MINUTES).toString(1), each),
        places: own.map(({ row }) => at(row, 'hours')),
      },
    ];
  });
}

/** Weekends are told by the calendar; for holidays there is no list. */
function calendar(
  days: readonly TimetableDay[],
  inPerson: ReadonlySet<string>,
  say: TimetableWords,
): Remark[] {
  const held = days.filter(({ sessions }) => sessions.some(({ mode }) => inPerson.has(mode)));
  const weekend = held.filter(({ day }) => weekday(day) > LAST_WORKING_WEEKDAY).map(({ day }) => day);
  const working = held.length - weekend.length;
  return [
    {
      kind: 'calendar',
      words: say.calendar(held.length, working, weekend),
      places: [],
    },
  ];
}
