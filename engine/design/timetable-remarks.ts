import { parseCalendarDay } from '../core/calendar-day.js';
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

const MINUTES = 60;
/** How long an hour of training is, the texts do not say; a lesson at school takes so long. */
export const MINUTES_OF_A_LESSON = 45;
/** Minutes of a span such as 8:30—16:30; `undefined` of anything else. */
export function spanOf(time: string): { readonly from: number; readonly to: number } | undefined {
  const found = /^(\d{1,2})[:：](\d{2})\s*[—–\-~～至到]+\s*(\d{1,2})[:：](\d{2})$/.exec(time.trim());
  if (!found) return undefined;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const [from, to] = [fromHour * MINUTES + fromMinute, toHour * MINUTES + toMinute];
  return to > from ? { from, to } : undefined;
}

export type PlaceOf = (row: number, column: keyof TimetableDefinition['schedule']) => EntryPath;

/** One teacher at two places at a time; where a time cannot be read, the same words are the same time. */
export const clashes = (sessions: readonly Session[], at: PlaceOf, say: TimetableWords): Remark[] =>
  atOnce(sessions)
    .filter(
      ([one, other]) => one.teacher !== '' && normaliseName(one.teacher) === normaliseName(other.teacher),
    )
    .map(([one, other]) => ({
      kind: 'clash',
      words: say.clash(one, other),
      places: [at(one.row, 'teacher'), at(other.row, 'teacher')],
    }));

/** Two courses in one room at a time; the same course for several classes or with several teachers is one. */
export const sharedRooms = (
  sessions: readonly Session[],
  inPerson: ReadonlySet<string>,
  at: PlaceOf,
  say: TimetableWords,
): Remark[] =>
  atOnce(sessions.filter(({ mode, room }) => room !== '' && inPerson.has(mode)))
    .filter(
      ([one, other]) =>
        normaliseName(one.room) === normaliseName(other.room) &&
        normaliseName(one.course) !== normaliseName(other.course),
    )
    .map(([one, other]) => ({
      kind: 'room',
      words: say.room(one, other),
      places: [at(one.row, 'room'), at(other.row, 'room')],
    }));

/** Sessions at one time of one day, two by two. */
const atOnce = (sessions: readonly Session[]): (readonly [Session, Session])[] =>
  sessions.flatMap((one, index) =>
    sessions
      .slice(index + 1)
      .filter((other) => one.day === other.day && overlap(one.time, other.time))
      .map((other) => [one, other] as const),
  );

export function overlap(one: string, other: string): boolean {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (!first || !second) return one !== '' && one === other;
  return first.from < second.to && second.from < first.to;
}

/** A course that the form lists. */
interface DeclaredCourse {
  readonly mode: string;
  readonly inPerson: boolean;
  readonly name: string;
  readonly teacher: string;
  readonly hours: number;
  readonly path: EntryPath;
  readonly named: EntryPath;
}

export const declaredCourses = ({ form, courses }: TimetableDefinition, dossier: Dossier): DeclaredCourse[] =>
  courses.flatMap(({ mode, inPerson, roster, name, teacher, hours }) =>
    rowsOf(dossier.forms[form], roster).map((row, index) => ({
      mode,
      inPerson,
      name: text(row, name),
      teacher: text(row, teacher),
      hours: amount(row, hours),
      path: { form, roster, row: index, column: hours },
      named: { form, roster, row: index, column: name },
    })),
  );

/** By what a course is found in the schedule. */
export const keyOf = (mode: string, name: string): string => `${mode} ${normaliseName(name)}`;

export function againstCourses(
  definition: TimetableDefinition,
  dossier: Dossier,
  sessions: readonly Session[],
  at: PlaceOf,
  say: TimetableWords,
): Remark[] {
  const declared = declaredCourses(definition, dossier);
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
