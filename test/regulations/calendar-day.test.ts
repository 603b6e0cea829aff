import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseCalendarDay, weekday } from '../../engine/core/calendar-day.js';

const MILLISECONDS_PER_DAY = 86_400_000;

/** As the platform's own calendar has it. */
const day = (serial: number) => new Date(serial * MILLISECONDS_PER_DAY);
const written = (serial: number): string => day(serial).toISOString().slice(0, 10);
const serialOf = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1) / MILLISECONDS_PER_DAY;

describe('days of the calendar', () => {
  it.each([
    [1, 130],
    [1890, 2110],
    [9990, 9999],
  ])('follow each other from the year %d to %d', (first, last) => {
    const epoch = parseCalendarDay('1970-01-01');
    const wrong: string[] = [];
    for (let serial = serialOf(first); serial < serialOf(last + 1); serial += 1) {
      const read = parseCalendarDay(written(serial));
      const right =
        epoch !== undefined &&
        read === written(serial) &&
        daysBetween(epoch, read) === serial &&
        addDays(epoch, serial) === read &&
        weekday(read) === (day(serial).getUTCDay() || 7);
      if (!right) wrong.push(written(serial));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '0000-01-01',
    '2021-1-01',
    '2021-01-01 ',
    '2021-01-01\n',
    '２０２１-01-01',
  ])('are not %j', (text) => expect(parseCalendarDay(text)).toBeUndefined());
});
