import { weekday, addDays, type CalendarDay } from '../core/calendar-day.js';

const LAST_WORKING_WEEKDAY = 5;

/** The days on which offices work: Monday to Friday, less holidays, plus days worked in exchange. */
export interface WorkCalendar {
  readonly holidays?: readonly CalendarDay[];
  readonly makeupWorkdays?: readonly CalendarDay[];
}

const isWorkingDay = (date: CalendarDay, { holidays = [], makeupWorkdays = [] }: WorkCalendar): boolean =>
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
