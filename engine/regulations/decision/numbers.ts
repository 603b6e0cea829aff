import {
  expression,
  nodeOf,
  type Condition,
  type DayLike,
  type Expr,
  type List,
  type NumberLike,
  type Scope,
  type TextLike,
  type Widest,
} from './expression.js';

type Of<Parts extends readonly unknown[]> = Expr<'number', Widest<Parts>>;

export const add = <Parts extends readonly NumberLike[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'add', kind: 'number', of: of.map(nodeOf) });
export const times = <Parts extends readonly NumberLike[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'times', kind: 'number', of: of.map(nodeOf) });
/** A plain number where an expression is asked for. */
export const numeral = (value: number): Expr<'number', 'one'> => expression(nodeOf(value));
/** How many of some conditions hold; unknown while one is. */
export const howMany = <Parts extends readonly Condition[]>(...of: Parts): Of<Parts> =>
  add(...of.map(oneOrNothing)) as Of<Parts>;
const oneOrNothing = (of: Condition): Expr<'number'> =>
  expression({
    op: 'first',
    kind: 'number',
    rows: [{ when: of.node, then: nodeOf(1) }, { then: nodeOf(0) }],
  });
export const minus = <A extends NumberLike, B extends NumberLike>(from: A, taken: B): Of<[A, B]> =>
  expression({ op: 'minus', kind: 'number', of: [nodeOf(from), nodeOf(taken)] });
/** Unknown where the divisor is nothing. Compare by multiplication where you can: it is exact in Excel too. */
export const over = <A extends NumberLike, B extends NumberLike>(part: A, whole: B): Of<[A, B]> =>
  expression({ op: 'over', kind: 'number', of: [nodeOf(part), nodeOf(whole)] });
export const floor = <A extends NumberLike>(of: A): Of<[A]> =>
  expression({ op: 'floor', kind: 'number', of: [nodeOf(of)] });
export const ceiling = <A extends NumberLike>(of: A): Of<[A]> =>
  expression({ op: 'ceiling', kind: 'number', of: [nodeOf(of)] });
export const absolute = <A extends NumberLike>(of: A): Of<[A]> =>
  expression({ op: 'absolute', kind: 'number', of: [nodeOf(of)] });
/** Half up, to so many decimals. */
export const rounded = <A extends NumberLike>(of: A, decimals: NumberLike<'one'>): Of<[A]> =>
  expression({ op: 'rounded', kind: 'number', of: [nodeOf(of), nodeOf(decimals)] });
export const leastOf = <Parts extends readonly NumberLike[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'least', kind: 'number', of: of.map(nodeOf) });
export const greatestOf = <Parts extends readonly NumberLike[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'greatest', kind: 'number', of: of.map(nodeOf) });
/** Part ÷ whole in percent, for showing; compare `times(part, 100)` with `times(whole, share)`. */
export const percentageOf = <A extends NumberLike, B extends NumberLike>(part: A, whole: B): Of<[A, B]> =>
  expression(rounded(over(times(part, 100), whole), 2).node);

/** Characters of a text, white space not counted. */
export const characters = <A extends TextLike>(of: A): Of<[A]> =>
  expression({ op: 'characters', kind: 'number', of: [nodeOf(of)] });
/** What was entered as a number; unknown where it is none. */
export const asNumber = <Where extends Scope>(of: Expr<'entry', Where>): Expr<'number', Where> =>
  expression({ op: 'as-number', kind: 'number', of: [of.node] });

/** Minutes from midnight of a time written 20:30. */
export const minutesOf = <A extends TextLike>(of: A): Of<[A]> =>
  expression({ op: 'minutes', kind: 'number', of: [nodeOf(of)] });

export const yearOf = <A extends DayLike>(of: A): Of<[A]> =>
  expression({ op: 'year', kind: 'number', of: [nodeOf(of)] });
export const monthOf = <A extends DayLike>(of: A): Of<[A]> =>
  expression({ op: 'month', kind: 'number', of: [nodeOf(of)] });
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = <A extends DayLike>(of: A): Of<[A]> =>
  expression({ op: 'weekday', kind: 'number', of: [nodeOf(of)] });
/** Calendar days from one day to the other; negative when the other is earlier. */
export const daysFrom = <A extends DayLike, B extends DayLike>(from: A, to: B): Of<[A, B]> =>
  expression({ op: 'days-from', kind: 'number', of: [nodeOf(from), nodeOf(to)] });
/** Full years from one day to the other. */
export const completedYears = <A extends DayLike, B extends DayLike>(from: A, to: B): Of<[A, B]> =>
  expression({ op: 'completed-years', kind: 'number', of: [nodeOf(from), nodeOf(to)] });
export const completedMonths = <A extends DayLike, B extends DayLike>(from: A, to: B): Of<[A, B]> =>
  expression({ op: 'completed-months', kind: 'number', of: [nodeOf(from), nodeOf(to)] });

/** The holidays and the days worked in exchange, as lists of days. */
export interface WorkCalendarLists {
  readonly holidays?: List;
  readonly workdays?: List;
}
export const listNames = ({
  holidays,
  workdays,
}: WorkCalendarLists): { holidays?: string; workdays?: string } => ({
  ...(holidays ? { holidays: holidays.list } : {}),
  ...(workdays ? { workdays: workdays.list } : {}),
});
/** Working days of a period, first and last day included. */
export const workingDays = <A extends DayLike, B extends DayLike>(
  first: A,
  last: B,
  calendar: WorkCalendarLists = {},
): Of<[A, B]> =>
  expression({
    op: 'working-days',
    kind: 'number',
    of: [nodeOf(first), nodeOf(last)],
    ...listNames(calendar),
  });

/** How many rows there are, or those of which something holds. */
export const count = (list: List, where?: Condition): Expr<'number', 'one'> =>
  expression({ op: 'count', kind: 'number', list: list.list, ...(where ? { where: where.node } : {}) });
/** Of no rows 0. */
export const sum = (list: List, of: Expr<'number'>, where?: Condition): Expr<'number', 'one'> =>
  expression({
    op: 'sum',
    kind: 'number',
    list: list.list,
    of: [of.node],
    ...(where ? { where: where.node } : {}),
  });
/** The numbers of a column added, unknown until there is a row: a total of a list that is not begun says nothing. */
export const totalOf = (list: List, of: Expr<'number'>): Expr<'number', 'one'> =>
  expression({
    op: 'first',
    kind: 'number',
    rows: [
      {
        when: { op: 'compare', kind: 'truth', sign: '>', of: [count(list).node, nodeOf(0)] },
        then: sum(list, of).node,
      },
      { then: { op: 'unknown', kind: 'number' } },
    ],
  });
/** Unknown of no rows. */
export const meanOf = (list: List, of: Expr<'number'>): Expr<'number', 'one'> =>
  over(sum(list, of), count(list)) as Expr<'number', 'one'>;
export const leastIn = (list: List, of: Expr<'number'>, where?: Condition): Expr<'number', 'one'> =>
  expression({
    op: 'least-of',
    kind: 'number',
    list: list.list,
    of: [of.node],
    ...(where ? { where: where.node } : {}),
  });
export const greatestIn = (list: List, of: Expr<'number'>, where?: Condition): Expr<'number', 'one'> =>
  expression({
    op: 'greatest-of',
    kind: 'number',
    list: list.list,
    of: [of.node],
    ...(where ? { where: where.node } : {}),
  });
/** The highest number of picked rows that share a key; messages call them as `named` says. */
export const mostOfKey = (
  list: List,
  key: Expr<'text'>,
  where?: Condition,
  named?: Expr<'text'>,
): Expr<'number', 'one'> =>
  expression({
    op: 'most-of-key',
    kind: 'number',
    list: list.list,
    key: key.node,
    ...(where ? { where: where.node } : {}),
    ...(named ? { named: named.node } : {}),
  });
/** Of this row: how many picked rows have its key; with `during`, those whose period shares a day with its own. */
export const rowsInKey = (
  list: List,
  key: Expr<'text'>,
  where?: Condition,
  during?: readonly [first: Expr<'day', 'row'>, last: Expr<'day', 'row'>],
): Expr<'number', 'row'> =>
  expression({
    op: 'rows-in-key',
    kind: 'number',
    list: list.list,
    key: key.node,
    of: during ? [during[0].node, during[1].node] : [],
    ...(where ? { where: where.node } : {}),
  });
/** How many picked rows repeat the key of one above them. */
export const repeatedRows = (list: List, key: Expr<'text'>, where?: Condition): Expr<'number', 'one'> =>
  expression({
    op: 'repeated',
    kind: 'number',
    list: list.list,
    key: key.node,
    ...(where ? { where: where.node } : {}),
  });
/** How many different keys the picked rows have. */
export const distinctKeys = (list: List, key: Expr<'text'>, where?: Condition): Expr<'number', 'one'> =>
  expression({
    op: 'distinct',
    kind: 'number',
    list: list.list,
    key: key.node,
    ...(where ? { where: where.node } : {}),
  });
/** The number of the row, from 1. */
export const rowNumber = (list: List): Expr<'number', 'row'> =>
  expression({ op: 'row-number', kind: 'number', list: list.list });
