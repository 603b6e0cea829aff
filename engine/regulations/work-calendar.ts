import { addDays, weekday, type CalendarDay } from '../core/calendar-day.js';
import published from './work-days.json' with { type: 'json' };

const LAST_WORKING_WEEKDAY = 5;
const DAYS_OF_WEEK = 7;

/** The days on which offices work: Monday to Friday, less holidays, plus days worked in exchange. */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<string>;
  readonly workdays: ReadonlySet<string>;
  /** The days of which it tells; without them, of every day. */
  readonly from?: string;
  readonly to?: string;
}

const years = Object.entries(published.years).sort();
const daysOf = (kind: 'holidays' | 'workdays'): Set<string> =>
  new Set(years.flatMap(([year, days]) => days[kind].map((day) => `${year}-${day}`)));

/** The holidays that fall on weekdays and the weekends worked in exchange, as the State Council published them. */
export const PUBLISHED_CALENDAR: Required<WorkCalendar> = {
  holidays: daysOf('holidays'),
  workdays: daysOf('workdays'),
  from: `${years[0]?.[0] ?? ''}-01-01`,
  to: `${years.at(-1)?.[0] ?? ''}-12-31`,
};

const isWorkingDay = (date: CalendarDay, { holidays, workdays }: WorkCalendar): boolean =>
  workdays.has(date) || (weekday(date) <= LAST_WORKING_WEEKDAY && !holidays.has(date));

/** What a day is to an office; `exchanged` is a weekend day worked in exchange for a holiday. */
export type KindOfDay = 'working' | 'weekend' | 'holiday' | 'exchanged';

/** What a day is; where the calendar does not reach, weekdays and weekends are all that is known. */
export function kindOfDay(day: CalendarDay, { holidays, workdays }: WorkCalendar): KindOfDay {
  const at = weekday(day);
  if (at <= LAST_WORKING_WEEKDAY) return holidays.has(day) ? 'holiday' : 'working';
  if (workdays.has(day)) return 'exchanged';
  // The holidays are listed by their weekdays; a weekend between two of them belongs to them.
  const [friday, monday] = [addDays(day, LAST_WORKING_WEEKDAY - at), addDays(day, DAYS_OF_WEEK + 1 - at)];
  return holidays.has(friday) && holidays.has(monday) ? 'holiday' : 'weekend';
}

/** Whether the holidays of a day's year are known. */
export const isTold = (day: CalendarDay, calendar: WorkCalendar): boolean => tellsOf(day, day, calendar);

const tellsOf = (first: string, last: string, { from, to }: WorkCalendar): boolean =>
  (from === undefined || from <= first) && (to === undefined || last <= to);

/**
 * The n-th working day after a day, which itself does not count (convention 7 of the catalogue); `undefined` where the
 * calendar does not reach.
 */
export function workingDayAfter(
  from: CalendarDay,
  count: number,
  calendar: WorkCalendar,
): CalendarDay | undefined {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (!tellsOf(date, date, calendar)) return undefined;
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** The day itself when offices work on it, else the last before it on which they do; `undefined` out of reach. */
export function workingDayNotAfter(day: CalendarDay, calendar: WorkCalendar): CalendarDay | undefined {
  for (let date = day; tellsOf(date, date, calendar); date = addDays(date, -1))
    if (isWorkingDay(date, calendar)) return date;
  return undefined;
}

/** The n-th working day before a day, which itself does not count; `undefined` where the calendar does not reach. */
export function workingDayBefore(
  from: CalendarDay,
  count: number,
  calendar: WorkCalendar,
): CalendarDay | undefined {
  let date: CalendarDay | undefined = from;
  for (let left = count; left > 0 && date !== undefined; left -= 1)
    date = workingDayNotAfter(addDays(date, -1), calendar);
  return date;
}

/** Working days of a period, first and last day included; `undefined` where the calendar does not reach. */
export function countWorkingDays(
  first: CalendarDay,
  last: CalendarDay,
  calendar: WorkCalendar,
): number | undefined {
  if (last < first) return 0;
  if (!tellsOf(first, last, calendar)) return undefined;
  let count = 0;
  for (let date = first; date <= last; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count += 1;
  return count;
}
