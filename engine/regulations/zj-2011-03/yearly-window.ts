import type { CalendarDay } from '../../core/calendar-day.js';
import { verdict, type Answer } from '../answer.js';
import { monthAndDay, windowText } from '../day-window.js';

/** A window that returns every year, `MM-DD` to `MM-DD`, both days included. */
export function yearlyWindow(date: CalendarDay, first: string, last: string): Answer {
  const day = monthAndDay(date);
  return verdict(first <= day && day <= last, { actual: date, limit: windowText(first, last) });
}

/** A last day that returns every year, itself included. */
export const yearlyDeadline = (date: CalendarDay, last: string): Answer =>
  verdict(monthAndDay(date) <= last, { actual: date, limit: last });
