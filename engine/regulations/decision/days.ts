import {
  expression,
  nodeOf,
  type DayLike,
  type Expr,
  type NumberLike,
  type TextLike,
  type Widest,
} from './expression.js';
import { listNames, type WorkCalendarLists } from './numbers.js';

type Of<Parts extends readonly unknown[]> = Expr<'day', Widest<Parts>>;

export const daysAfter = <A extends DayLike, B extends NumberLike>(from: A, days: B): Of<[A, B]> =>
  expression({ op: 'days-after', kind: 'day', of: [nodeOf(from), nodeOf(days)] });
/** The corresponding day some months later, or that month's last (《民法典》第二百零二条). */
export const monthsAfter = <A extends DayLike, B extends NumberLike>(from: A, months: B): Of<[A, B]> =>
  expression({ op: 'months-after', kind: 'day', of: [nodeOf(from), nodeOf(months)] });
/** A month and day (`07-13`) in a year, or in the year of a day. */
export const inYear = <A extends TextLike, B extends DayLike | NumberLike>(
  monthAndDay: A,
  of: B,
): Of<[A, B]> => expression({ op: 'in-year', kind: 'day', of: [nodeOf(monthAndDay), nodeOf(of)] });
/** The n-th working day after a day, which itself does not count. */
export const workingDayAfter = <A extends DayLike, B extends NumberLike>(
  from: A,
  days: B,
  calendar: WorkCalendarLists = {},
): Of<[A, B]> =>
  expression({
    op: 'working-day-after',
    kind: 'day',
    of: [nodeOf(from), nodeOf(days)],
    ...listNames(calendar),
  });
