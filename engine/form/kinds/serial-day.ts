import { addDays, calendarDay, daysBetween, type CalendarDay } from '../../core/calendar-day.js';

const day = (year: number, month: number, date: number): CalendarDay => {
  const found = calendarDay(year, month, date);
  if (found === undefined) throw new RangeError(`${year}-${month}-${date}`);
  return found;
};
/** Day 0 of serial numbers after the 29 February 1900 that Excel believes in. */
const EPOCH_1900 = day(1899, 12, 30);
const EPOCH_1904 = day(1904, 1, 1);
const FALSE_LEAP_DAY = 60;
const LAST_DAY = day(9999, 12, 31);
/** Serial numbers of 1950 to 2099: what a date is that lost its format. */
const PLAUSIBLE = { from: 18_264, to: 73_050 };

/**
 * The day of a cell's serial number; a time of day is dropped. `undefined` for what is no day: negative, beyond
 * 9999, and 29 February 1900, which Excel counts and the calendar does not have.
 */
export function dayOfSerial(serial: number, from1904: boolean): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole)) return undefined;
  if (from1904) {
    return whole < 0 || whole > daysBetween(EPOCH_1904, LAST_DAY) ? undefined : addDays(EPOCH_1904, whole);
  }
  if (whole < 1 || whole > daysBetween(EPOCH_1900, LAST_DAY) || whole === FALSE_LEAP_DAY) return undefined;
  return addDays(EPOCH_1900, whole < FALSE_LEAP_DAY ? whole + 1 : whole);
}

/** Whether a number without a date format can only be a date: five digits, within a life's span of today. */
export const plausibleSerial = (number: number): boolean =>
  Number.isInteger(number) && number >= PLAUSIBLE.from && number <= PLAUSIBLE.to;

/** The day of a serial number that stands in a cell as text: what is left of a date in lists of other programs. */
export const dayOfSerialText = (text: string): CalendarDay | undefined =>
  /^\d{5}$/.test(text) && plausibleSerial(Number(text)) ? dayOfSerial(Number(text), false) : undefined;

/** The serial number (1900 system) that a sheet's cell holds for a day; none for days before 1900. */
export function serialOfDay(value: CalendarDay): number | undefined {
  const serial = daysBetween(EPOCH_1900, value);
  const counted = serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
  return counted < 1 ? undefined : counted;
}
