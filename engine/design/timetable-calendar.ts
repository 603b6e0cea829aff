import { addDays, daysBetween, type CalendarDay } from '../core/calendar-day.js';
import { isTold, kindOfDay, PUBLISHED_CALENDAR, workingDayNotAfter } from '../regulations/index.js';
import type { Remark, Session, TimetableDay } from './timetable-parts.js';
import type { PlaceOf } from './timetable-remarks.js';
import type { TimetableWords } from './timetable-words.js';

const YEAR_DIGITS = 4;
const yearOf = (day: string): string => day.slice(0, YEAR_DIGITS);

/** What days the sessions fall on, by the holidays that the State Council published; years without them are named. */
export function calendar(
  days: readonly TimetableDay[],
  inPerson: ReadonlySet<string>,
  at: PlaceOf,
  say: TimetableWords,
): Remark[] {
  const held = days
    .filter(({ sessions }) => sessions.some(({ mode }) => inPerson.has(mode)))
    .map(({ day }) => day);
  const of = (kind: string): CalendarDay[] =>
    held.filter((day) => kindOfDay(day, PUBLISHED_CALENDAR) === kind);
  const sessions = days.flatMap((one) => one.sessions);
  const untold = [
    ...new Set(days.filter(({ day }) => !isTold(day, PUBLISHED_CALENDAR)).map(({ day }) => yearOf(day))),
  ];
  const on = (kind: 'holiday' | 'exchanged'): Remark[] => {
    const own = sessions.filter(({ day }) => kindOfDay(day, PUBLISHED_CALENDAR) === kind);
    if (own.length === 0) return [];
    return [{ kind: 'holiday', words: say[kind](own), places: own.map(({ row }) => at(row, 'day')) }];
  };
  const placesOfYears = sessions.filter(({ day }) => untold.includes(yearOf(day)));
  return [
    {
      kind: 'calendar',
      words: say.calendar({
        days: held.length,
        stages: stagesOf(held),
        working: of('working').length + of('exchanged').length,
        weekend: of('weekend'),
        holidays: of('holiday'),
      }),
      places: [],
    },
    ...on('holiday'),
    ...on('exchanged'),
    ...(untold.length === 0
      ? []
      : [
          {
            kind: 'calendar' as const,
            words: say.untold(untold, yearOf(PUBLISHED_CALENDAR.from), yearOf(PUBLISHED_CALENDAR.to)),
            places: placesOfYears.map(({ row }: Session) => at(row, 'day')),
          },
        ]),
  ];
}

/** In how many stages people meet: days with no working day between them are of one. */
const stagesOf = (held: readonly CalendarDay[]): number =>
  held.filter((day, at) => {
    const before = held[at - 1];
    return before === undefined || isWorkedBetween(before, day);
  }).length;

/** No holidays are as long, weekends included. */
const LONG_GAP = 14;

function isWorkedBetween(one: CalendarDay, other: CalendarDay): boolean {
  const gap = daysBetween(one, other);
  if (gap > LONG_GAP) return true;
  return Array.from({ length: Math.max(0, gap - 1) }, (_, at) => addDays(one, at + 1)).some((day) =>
    ['working', 'exchanged'].includes(kindOfDay(day, PUBLISHED_CALENDAR)),
  );
}

/** Said of a last day on which offices do not work, or of which that is not known; nothing of a working day. */
export function lastDayWords(day: CalendarDay, say: TimetableWords): string {
  if (!isTold(day, PUBLISHED_CALENDAR)) return say.lastDayUntold(yearOf(day));
  const kind = kindOfDay(day, PUBLISHED_CALENDAR);
  if (kind === 'working' || kind === 'exchanged') return '';
  return say.lastDay(kind, workingDayNotAfter(day, PUBLISHED_CALENDAR));
}
