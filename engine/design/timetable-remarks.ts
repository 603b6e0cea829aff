import { parseCalendarDay, weekday } from '../core/calendar-day.js';
import { ExactNumber } from '../core/exact-number.js';
import { fieldValue, rowsOf, type Dossier, type EntryPath } from '../form/index.js';
import { normaliseName } from '../regulations/index.js';
import {
  amount,
  sum,
  text,
  type Remark,
  type Session,
  type TimetableDay,
  type TimetableDefinition,
} from './timetable-parts.js';
import type { TimetableWords } from './timetable-words.js';

const LAST_WORKING_WEEKDAY = 5;
const MINUTES = 60;
/** How long an hour of training is, the texts do not say; a lesson at school takes so long. */
const MINUTES_OF_A_LESSON = 45;
/** Minutes of a span such as 8:30—16:30; `undefined` of anything else. */
export function spanOf(time: string): { readonly from: number; readonly to: number } | undefined {
  const found = /^(\d{1,2})[:：](\d{2})\s*[—–\-~～至到]+\s*(\d{1,2})[:：](\d{2})$/.exec(time.trim());
  if (!found) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const [from, to] = [fromHour * MINUTES + fromMinute, toHour * MINUTES + toMinute];
  return to > from ? { from, to } : undefined;
}

type PlaceOf = (row: number, column: keyof TimetableDefinition['schedule']) => EntryPath;

/** One teacher at two places at a time; where a time cannot be read, the same words are the same time. */
export function clashes(sessions: readonly Session[], at: PlaceOf, say: TimetableWords): Remark[] {
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

export function againstCourses(
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

export function outsideOfPeriod(
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
export function tooLong(
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
export function calendar(
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
