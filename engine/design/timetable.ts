import { addDays, daysBetween, parseCalendarDay, weekday, type CalendarDay } from '../core/calendar-day.js';
import type { Language } from '../core/messages/message.js';
import { rowsOf, type Dossier, type EntryPath } from '../form/index.js';
import {
  amount,
  sum,
  text,
  type Session,
  type Timetable,
  type TimetableDay,
  type TimetableDefinition,
  type TimetableWeek,
} from './timetable-parts.js';
import { calendar } from './timetable-calendar.js';
import { againstCourses, clashes, outsideOfPeriod, sharedRooms, tooLong } from './timetable-remarks.js';
import { timetableWords } from './timetable-words.js';

const DAYS_OF_WEEK = 7;
/** A year's worth of weeks: a wrong year in one row must not make a picture of centuries. */
const MOST_WEEKS = 60;

/** The schedule of a design: weeks, hours against the courses, and what does not fit together. */
export function timetableOf(
  definition: TimetableDefinition,
  dossier: Dossier,
  language: Language = 'zh',
): Timetable {
  const { form, schedule, courses } = definition;
  const sessions = sessionsOf(definition, dossier);
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
            ...sharedRooms(sessions, inPerson, at, words),
            ...againstCourses(definition, dossier, sessions, at, words),
            ...outsideOfPeriod(definition, dossier, sessions, at, words),
            ...tooLong(days, inPerson, at, words),
            ...calendar(days, inPerson, at, words),
          ],
  };
}

/** The rows of the schedule that have a day. */
export const sessionsOf = ({ form, schedule }: TimetableDefinition, dossier: Dossier): Session[] =>
  rowsOf(dossier.forms[form], schedule.roster).flatMap((row, at): Session[] => {
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
        room: text(row, schedule.room),
      },
    ];
  });

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
