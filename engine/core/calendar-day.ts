/** A calendar day in Beijing time, written `YYYY-MM-DD`. Compare two of them with `<` and `===`. */
export type CalendarDay = string & { readonly calendarDay: unique symbol };

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** After so many years the Gregorian calendar repeats itself, and so many days. */
const [YEARS_OF_CYCLE, DAYS_OF_CYCLE] = [400, 146_097];

const ZERO = '0'.charCodeAt(0);

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);

/** The day of the given year, month (1–12) and day; `undefined` when no calendar has it (31 February). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return whole && exists(year, month, day) ? written(year, month, day) : undefined;
}

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);

/** Reads `YYYY-MM-DD` and nothing else; `undefined` when it is not a day of the calendar. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const { year, month, day } = dayParts(text as CalendarDay);
  return exists(year, month, day) ? (text as CalendarDay) : undefined;
}

/** 07-13, a day of every year, as it is said: 7月13日. Anything else stays as it is. */
export const dayOfEveryYearWords = (text: string): string =>
  text.replace(/^0?(\d{1,2})-0?(\d{1,2})$/, '$1月$2日');

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayParts(day: CalendarDay): DayParts {
  return { year: figure(day, 0, 4), month: figure(day, 5, 7), day: figure(day, 8, 10) };
}

/** The whole number that stands there; every digit is one. */
function figure(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return fromSerial(serial(day) + days);
}

/**
 * The corresponding day some months later, or the last day of that month when it has no such day
 * (《民法典》第二百零二条).
 */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const parts = dayParts(day);
  const ordinal = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(ordinal / 12);
  const month = (ordinal % 12) + 1;
  return written(year, month, Math.min(parts.day, lastDayOfMonth(year, month)));
}

export const addYears = (day: CalendarDay, years: number): CalendarDay => addMonths(day, years * 12);

/** Calendar days from one day to the other; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => serial(to) - serial(from);

/** Years that are over: a birthday on 29 February is had on 1 March of other years. */
export function completedYears(from: CalendarDay, to: CalendarDay): number {
  const [first, last] = [dayParts(from), dayParts(to)];
  const reached = last.month > first.month || (last.month === first.month && last.day >= first.day);
  return last.year - first.year - (reached ? 0 : 1);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: CalendarDay): number {
  // Days before 1970 count below zero.
  return ((((serial(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days since 1970-01-01. */
function serial(day: CalendarDay): number {
  const { year, month, day: date } = dayParts(day);
  // A cycle later, for Date.UTC takes the years 1 to 99 for 1901 to 1999.
  return Date.UTC(year + YEARS_OF_CYCLE, month - 1, date) / MILLISECONDS_PER_DAY - DAYS_OF_CYCLE;
}

function fromSerial(days: number): CalendarDay {
  const date = new Date(days * MILLISECONDS_PER_DAY);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function written(year: number, month: number, day: number): CalendarDay {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as CalendarDay;
}
