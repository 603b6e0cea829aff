import {
  expression,
  nodeOf,
  type Condition,
  type DayLike,
  type Expr,
  type List,
  type NumberLike,
  type Scope,
  type Table,
  type TextLike,
  type Widest,
} from './expression.js';

type Of<Parts extends readonly unknown[]> = Expr<'text', Widest<Parts>>;

export const word = (text: string): Expr<'text', 'one'> => expression(nodeOf(text));
/** A name as names are compared: white space removed, characters unified, Latin letters in lower case. */
export const normalised = <A extends TextLike>(of: A): Of<[A]> =>
  expression({ op: 'normalised', kind: 'text', of: [nodeOf(of)] });
/** A professional title without the word 职称 and without the honour 特级教师 and what separates it, normalised. */
export const titleOf = <A extends TextLike>(of: A): Of<[A]> =>
  expression({ op: 'title', kind: 'text', of: [nodeOf(of)] });
/** 7月13日 of `07-13`, a day of every year. */
export const monthAndDayWords = <A extends TextLike>(of: A): Of<[A]> =>
  expression({ op: 'month-and-day-words', kind: 'text', of: [nodeOf(of)] });
/** A text without a part of it, wherever that stands. */
export const without = <A extends TextLike, B extends TextLike>(of: A, part: B): Of<[A, B]> =>
  expression({ op: 'without', kind: 'text', of: [nodeOf(of), nodeOf(part)] });
/** A text without a beginning, where it begins so. */
export const withoutStart = <A extends TextLike, B extends TextLike>(of: A, start: B): Of<[A, B]> =>
  expression({ op: 'without-start', kind: 'text', of: [nodeOf(of), nodeOf(start)] });
/** What was entered as text; unknown where it is a number. */
export const asText = <Where extends Scope>(of: Expr<'entry', Where>): Expr<'text', Where> =>
  expression({ op: 'as-text', kind: 'text', of: [of.node] });
/** One after the other; numbers and days as they are shown. Unknown while a part is. */
export const joined = <Parts extends readonly (TextLike | NumberLike | Expr)[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'joined', kind: 'text', of: of.map(nodeOf) });
/** 2021-07-13至2021-07-23. */
export const period = <A extends TextLike | DayLike, B extends TextLike | DayLike>(
  first: A,
  last: B,
): Of<[A, B]> => expression(joined(first, '至', last).node);
/** Those words whose condition holds, joined by 、. A condition that is not known does not hold. */
export const enumerated = <Rows extends readonly (readonly [Condition, TextLike | NumberLike | Expr])[]>(
  rows: Rows,
  separator = '、',
): Of<[Rows[number][0], Rows[number][1]]> =>
  expression({
    op: 'enumerated',
    kind: 'text',
    rows: rows.map(([when, then]) => ({ when: when.node, then: nodeOf(then) })),
    separator,
  });
/** The same of what a requirement lacks: nothing where it is met. */
export const lackingOf = (
  rows: readonly (readonly [Condition<'one'>, TextLike | Expr])[],
): Expr<'text', 'one'> => {
  const { node }: Expr = enumerated(rows);
  return expression(node.op === 'enumerated' ? { ...node, lacking: true } : node);
};
/** What the picked rows say, joined by 、. */
export const listed = (
  list: List,
  of: TextLike | Expr,
  where?: Condition,
  separator = '、',
): Expr<'text', 'one'> =>
  expression({
    op: 'listed',
    kind: 'text',
    list: list.list,
    of: [nodeOf(of)],
    separator,
    ...(where ? { where: where.node } : {}),
  });
/** The words or numbers of a figure that is a list, joined by 、. */
export const wordsOf = (
  words: { readonly [at: number]: Expr<'text' | 'number', 'one'>; readonly length: number },
  separator = '、',
): Expr<'text', 'one'> =>
  joined(
    ...Array.from(words as ArrayLike<Expr<'text' | 'number', 'one'>>).flatMap((one, at) =>
      at === 0 ? [one] : [word(separator), one],
    ),
  );
/** Where each blank column of the rows stands: 第3行姓名、性别；…… */
export const blankColumns = (
  list: List,
  labels: readonly string[] | Table<readonly string[]>,
): Expr<'text', 'row'> =>
  expression({
    op: 'blank-columns',
    kind: 'text',
    list: list.list,
    words: 'table' in labels ? labels.table : labels,
  });
