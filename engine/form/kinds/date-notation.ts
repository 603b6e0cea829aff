import { calendarDay, type CalendarDay } from '../../core/calendar-day.js';
import { arabicDate } from './chinese-date.js';

const SEPARATED =
  /^(\d{4}) ?[-/.。年] ?(\d{1,2}) ?[-/.。月] ?(\d{1,2}) ?(?:日|号)?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH_SEPARATED = /^(\d{4}) ?[-/.。年] ?(\d{1,2}) ?月?(?:份)?$/;
const MONTH_COMPACT = /^(\d{4})(\d{2})$/;

/**
 * `2026-03-05`, `2026.3.5`, `2026年3月5日`, `二〇二六年三月五日`, `20260305`; `'no-day'` for 31 February; `undefined`
 * for other text. A time of day behind it is dropped.
 */
export function dayNotation(written: string): CalendarDay | 'no-day' | undefined {
  const text = arabicDate(written);
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text);
  return match ? (calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) ?? 'no-day') : undefined;
}

/** `2026-03`, `2026.3`, `2026年3月`, `202603`; also a whole date, of which the month counts. */
export function monthNotation(written: string): string | 'no-day' | undefined {
  const text = arabicDate(written);
  const day = dayNotation(text);
  if (day !== undefined) return day === 'no-day' ? day : day.slice(0, 7);
  const match = MONTH_SEPARATED.exec(text) ?? MONTH_COMPACT.exec(text);
  if (!match) return undefined;
  return calendarDay(Number(match[1]), Number(match[2]), 1)?.slice(0, 7) ?? 'no-day';
}
