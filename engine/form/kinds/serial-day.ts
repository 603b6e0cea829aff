import { addDays, parseCalendarDay, daysBetween, type CalendarDay } from '../../core/calendar-day.js';

const day = (text: string): CalendarDay => {
  const parsed = parseCalendarDay(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
};
/** Day 0 of serial numbers after the 29 February 1900 that Excel believes in. */
const EPOCH_1900 = day('1899-12-30');
const EPOCH_1904 = day('1904-01-01');
const FALSE_LEAP_DAY = 60;
const LAST_SERIAL = 2_958_465;

/**
 * The day of a cell's serial number; a time of day is dropped. `undefined` for what is no day: negative, beyond
 * 9999, and 29 February 1900, which Excel counts and the calendar does not have.
 */
export function dayOfSerial(serial: number, from1904: boolean): CalendarDay | undefined {
  const whole = Math.floor(serial);
  if (from1904) return whole < 0 || whole > LAST_SERIAL ? undefined : addDays(EPOCH_1904, whole);
  if (whole < 1 || whole > LAST_SERIAL || whole === FALSE_LEAP_DAY) return undefined;
  return addDays(EPOCH_1900, whole < FALSE_LEAP_DAY ? whole + 1 : whole);
}

/** The serial number (1900 system) that a sheet's cell holds for a day. */
export function serialOfDay(value: CalendarDay): number {
  const serial = daysBetween(EPOCH_1900, value);
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}
