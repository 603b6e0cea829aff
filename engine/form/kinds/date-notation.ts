import { calendarDay, type CalendarDay } from '../../core/calendar-day.js';
import { arabicDate } from './chinese-date.js';

const SEPARATED =
  /^(\d{4}) ?[-/.。年] ?(\d{1,2}) ?[-/.。月] ?(\d{1,2}) ?(?:日|号)?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT_YEAR = /^'?(\d{2}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?(?:日|号)?$/;
const MONTH_SEPARATED = /^(\d{4}) ?[-/.。年] ?(\d{1,2}) ?月?(?:份)?$/;
const MONTH_COMPACT = /^(\d{4})(\d{2})$/;
const MONTH_SHORT_YEAR = /^(\d{2}) ?年 ?(\d{1,2}) ?月(?:份)?$/;
const DASHES = /[‐‑–—−―]/g;
const WEEKDAY = /\s*[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?$/u;

/** Unless said otherwise, a year of two digits is one of 1990 to 2089. */
const USUAL_CENTURY = 1990;

const yearOf = (digits: string, from: number): number => {
  const year = Number(digits);
  return digits.length === 4 ? year : from + ((((year - from) % 100) + 100) % 100);
};

/** Dashes of every length, Chinese numerals, and the day of the week behind it. */
const prepared = (written: string): string => arabicDate(written.replace(DASHES, '-').replace(WEEKDAY, ''));

/**
 * `2026-03-05`, `2026.3.5`, `26.3.5`, `2026年3月5日（周四）`, `二〇二六年三月五日`, `20260305`; `'no-day'` for 31 February;
 * `undefined` for other text. A time of day behind it is dropped.
 * @param century the first of the hundred years to which a year of two digits may belong
 */
export function dayNotation(written: string, century = USUAL_CENTURY): CalendarDay | 'no-day' | undefined {
  const text = prepared(written);
  const match = SEPARATED.exec(text) ?? COMPACT.exec(text) ?? SHORT_YEAR.exec(text);
  return match
    ? (calendarDay(yearOf(match[1] ?? '', century), Number(match[2]), Number(match[3])) ?? 'no-day')
    : undefined;
}

/** `2026-03`, `2026.3`, `2026年3月`, `26年3月`, `202603`; also a whole date, of which the month counts. */
export function monthNotation(written: string): string | 'no-day' | undefined {
  const text = prepared(written);
  const day = dayNotation(text);
  if (day !== undefined) return day === 'no-day' ? day : day.slice(0, 7);
  const match = MONTH_SEPARATED.exec(text) ?? MONTH_COMPACT.exec(text) ?? MONTH_SHORT_YEAR.exec(text);
  if (!match) return undefined;
  const year = yearOf(match[1] ?? '', USUAL_CENTURY);
  return calendarDay(year, Number(match[2]), 1)?.slice(0, 7) ?? 'no-day';
}
