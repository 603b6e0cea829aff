/** A calendar day in Beijing time, written `YYYY-MM-DD`. Compare two of them with `<` and `===`. */
export type CalendarDay = string & { readonly calendarDay: unique symbol };

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);

/** The day of the given year, month (1–12) and day; `undefined` when no calendar has it (31 February). */
export function calendarDay(year: number, month: number, day: number): CalendarDay | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > lastDayOfMonth(year, month)) return undefined;
  return written(year, month, day);
}

/** Reads `YYYY-MM-DD` and nothing else; `undefined` when it is not a day of the calendar. */
export function parseCalendarDay(text: string): CalendarDay | undefined {
  const match = WRITTEN.exec(text);
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayParts(day: CalendarDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
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
  return ((serial(day) + 3) % 7) + 1;
}

/** Days since 1970-01-01. */
function serial(day: CalendarDay): number {
  const { year, month, day: date } = dayParts(day);
  // Not Date.UTC, which takes the years 1 to 99 for 1901 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, date) / MILLISECONDS_PER_DAY;
}

function fromSerial(days: number): CalendarDay {
  const date = new Date(days * MILLISECONDS_PER_DAY);
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function written(year: number, month: number, day: number): CalendarDay {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as CalendarDay;
}
