import { weekday, addDays, type CalendarDay } from '../core/calendar-day.js';
import { verdict, type Answer } from './answer.js';

const START_OF_MONTH_AND_DAY = 5;
const LAST_WORKING_WEEKDAY = 5;

/** Both days included; `limit` names the window, or its one day. */
export const withinDays = (date: CalendarDay, first: string, last: string): Answer =>
  verdict(first <= date && date <= last, { actual: date, limit: windowText(first, last) });

/** A period that must lie in the window as a whole, both days included. */
export const periodWithinDays = (start: CalendarDay, end: CalendarDay, first: string, last: string): Answer =>
  verdict(first <= start && start <= end && end <= last, {
    actual: windowText(start, end),
    limit: windowText(first, last),
  });

/** The last day included. */
export const notAfter = (date: CalendarDay, last: string): Answer =>
  verdict(date <= last, { actual: date, limit: last });

export const windowText = (first: string, last: string): string =>
  first === last ? first : `${first}至${last}`;

/** `MM-DD`, to be compared with a yearly date. */
export const monthAndDay = (date: CalendarDay): string => date.slice(START_OF_MONTH_AND_DAY);

/** The days on which offices work: Monday to Friday, less holidays, plus days worked in exchange. */
export interface WorkCalendar {
  readonly holidays?: readonly CalendarDay[];
  readonly makeupWorkdays?: readonly CalendarDay[];
}

export const isWorkingDay = (
  date: CalendarDay,
  { holidays = [], makeupWorkdays = [] }: WorkCalendar,
): boolean =>
  makeupWorkdays.includes(date) || (weekday(date) <= LAST_WORKING_WEEKDAY && !holidays.includes(date));

/** The n-th working day after a day, which itself does not count (convention 7 of the catalogue). */
export function workingDayAfter(from: CalendarDay, count: number, calendar: WorkCalendar = {}): CalendarDay {
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** Working days of a period, first and last day included. */
export function countWorkingDays(first: CalendarDay, last: CalendarDay, calendar: WorkCalendar = {}): number {
  let count = 0;
  for (let date = first; date <= last; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count += 1;
  return count;
}
