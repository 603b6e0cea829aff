import { all, atMost, between, same } from './conditions.js';
import { firstOf } from './choices.js';
import type { Decision } from './decision.js';
import { inYear, monthsAfter } from './days.js';
import type { Expr, NumberLike } from './expression.js';
import { times } from './numbers.js';
import { joined, monthAndDayWords, period } from './words.js';

type Day = Expr<'day', 'one'>;

/** A day lies in the window, both days included. */
export const withinWindow = (date: Day, first: Day, last: Day): Decision => ({
  holds: between(date, first, last),
  actual: date,
  permitted: windowWords(first, last),
});

/** A period lies in the window as a whole and ends no earlier than it begins, both days included. */
export const periodWithinWindow = (start: Day, end: Day, first: Day, last: Day): Decision => ({
  holds: all(atMost(first, start), atMost(start, end), atMost(end, last)),
  actual: windowWords(start, end),
  permitted: windowWords(first, last),
});

/** 2021-07-13至2021-07-23, or the one day. */
export const windowWords = (first: Day, last: Day): Expr<'text', 'one'> =>
  firstOf([[same(first, last), joined(first)]], period(first, last));

/** 7月13日至7月23日 of every year, of `07-13` and `07-23`. */
export const yearlyWindowWords = (
  first: Expr<'text', 'one'>,
  last: Expr<'text', 'one'>,
): Expr<'text', 'one'> => period(monthAndDayWords(first), monthAndDayWords(last));

/** The same window of every year, `MM-DD` to `MM-DD`, both days included. */
export const withinYearlyWindow = (
  date: Day,
  first: Expr<'text', 'one'>,
  last: Expr<'text', 'one'>,
): Decision => ({
  holds: between(date, inYear(first, date), inYear(last, date)),
  actual: date,
  permitted: yearlyWindowWords(first, last),
});

const MONTHS_OF_A_YEAR = 12;

/** The corresponding day some years later, or that month's last. */
export const yearsAfter = (from: Day, years: NumberLike<'one'>): Day =>
  monthsAfter(from, times(years, MONTHS_OF_A_YEAR));
