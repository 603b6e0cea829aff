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
import type { Comparison, FigurePath, Kind, Words } from './node.js';
import { count } from './numbers.js';

type Of<Parts extends readonly unknown[]> = Expr<'truth', Widest<Parts>>;
type Ordered = NumberLike | DayLike;
type Comparable = Ordered | TextLike | Condition;

const compared = <Where extends Scope>(
  sign: Comparison,
  one: Comparable,
  other: Comparable,
): Expr<'truth', Where> =>
  expression({ op: 'compare', kind: 'truth', sign, of: [nodeOf(one), nodeOf(other)] });

/** The first side of a comparison is what was found, the second what is permitted. */
export const atMost = <A extends Ordered, B extends Ordered>(found: A, permitted: B): Of<[A, B]> =>
  compared('<=', found, permitted);
export const atLeast = <A extends Ordered, B extends Ordered>(found: A, permitted: B): Of<[A, B]> =>
  compared('>=', found, permitted);
export const lessThan = <A extends Ordered, B extends Ordered>(found: A, permitted: B): Of<[A, B]> =>
  compared('<', found, permitted);
export const moreThan = <A extends Ordered, B extends Ordered>(found: A, permitted: B): Of<[A, B]> =>
  compared('>', found, permitted);
export const same = <A extends Comparable, B extends Comparable>(found: A, permitted: B): Of<[A, B]> =>
  compared('=', found, permitted);
export const differs = <A extends Comparable, B extends Comparable>(found: A, permitted: B): Of<[A, B]> =>
  compared('<>', found, permitted);
/** Both ends included. */
export const between = <A extends Ordered, B extends Ordered, C extends Ordered>(
  found: A,
  least: B,
  most: C,
): Of<[A, B, C]> =>
  expression({
    op: 'all',
    kind: 'truth',
    of: [compared('>=', found, least).node, compared('<=', found, most).node],
  });
/** Neither negative nor more than the whole. */
export const isPartOf = <A extends NumberLike, B extends NumberLike>(part: A, whole: B): Of<[A, B]> =>
  expression(between(part, 0, whole).node);

export const contains = <A extends TextLike, B extends TextLike>(text: A, part: B): Of<[A, B]> =>
  expression({ op: 'contains', kind: 'truth', of: [nodeOf(text), nodeOf(part)] });
export const startsWith = <A extends TextLike, B extends TextLike>(text: A, start: B): Of<[A, B]> =>
  expression({ op: 'starts-with', kind: 'truth', of: [nodeOf(text), nodeOf(start)] });
export const endsWith = <A extends TextLike, B extends TextLike>(text: A, end: B): Of<[A, B]> =>
  expression({ op: 'ends-with', kind: 'truth', of: [nodeOf(text), nodeOf(end)] });
/** Of Western digits alone, so many where it is said. */
export const isDigits = <A extends TextLike>(text: A, count?: number): Of<[A]> =>
  expression({ op: 'digits', kind: 'truth', of: [nodeOf(text)], ...(count === undefined ? {} : { count }) });
/** As a regular expression says; no formula follows from it. */
export const isLike = <A extends TextLike>(text: A, pattern: RegExp): Of<[A]> =>
  expression({ op: 'like', kind: 'truth', of: [nodeOf(text)], pattern });

type WordList = readonly (string | number)[] | Table<readonly (string | number)[]>;
const wordList = (words: WordList): Words => ('table' in words ? words.table : words);
export const isOneOf = <A extends TextLike | NumberLike>(of: A, words: WordList): Of<[A]> =>
  expression({ op: 'among', kind: 'truth', of: [nodeOf(of)], words: wordList(words) });
/** Where a word stands in an ordered list, from 1; unknown of another word. */
export const positionIn = <A extends TextLike>(of: A, words: WordList): Expr<'number', Widest<[A]>> =>
  expression({ op: 'position', kind: 'number', of: [nodeOf(of)], words: wordList(words) });
/** What a table has under a word, or a list of figures at a place (from 1); unknown of another word or place. */
export const lookedUp = <Yields extends Kind, A extends TextLike | NumberLike>(
  kind: Yields,
  table: { readonly table: FigurePath },
  key: A,
): Expr<Yields, Widest<[A]>> => expression({ op: 'lookup', kind, of: [nodeOf(key)], table: table.table });

/** Whether an entry says anything; never unknown. */
export const filled = <A extends Expr>(of: A): Of<[A]> =>
  expression({ op: 'filled', kind: 'truth', of: [of.node] });
/** Whether a value is known; never unknown. */
export const known = <A extends Expr>(of: A): Of<[A]> =>
  expression({ op: 'known', kind: 'truth', of: [of.node] });
/**
 * So once these are entered, and an open question before: for a requirement that an empty form must not break although
 * it says of other entries that they are filled.
 */
export const onceEntered = <Parts extends readonly Expr[]>(...of: Parts): Of<Parts> =>
  expression(all(...of.map((one) => compared('=', one as Comparable, one as Comparable))).node);
export const not = <Where extends Scope>(of: Condition<Where>): Condition<Where> =>
  expression({ op: 'not', kind: 'truth', of: [of.node] });
/** Not so as soon as one part is not. */
export const all = <Parts extends readonly Condition[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'all', kind: 'truth', of: of.map(nodeOf) });
/** So as soon as one part is. */
export const any = <Parts extends readonly Condition[]>(...of: Parts): Of<Parts> =>
  expression({ op: 'any', kind: 'truth', of: of.map(nodeOf) });
/** Where the first holds, the second must. */
export const implies = <A extends Condition, B extends Condition>(when: A, then: B): Of<[A, B]> =>
  expression(any(not(when as Condition), then).node);
export const always: Condition<'one'> = expression(nodeOf(true));
export const never: Condition<'one'> = expression(nodeOf(false));

export const every = (list: List, condition: Condition): Condition<'one'> =>
  expression({ op: 'every', kind: 'truth', list: list.list, of: [condition.node] });
export const some = (list: List, where: Condition): Condition<'one'> => moreThan(count(list, where), 0);
/** Whether this row is the first of those picked that have its key. */
export const firstOfKey = (list: List, key: Expr<'text'>, where?: Condition): Condition<'row'> =>
  expression({
    op: 'first-of-key',
    kind: 'truth',
    list: list.list,
    key: key.node,
    ...(where ? { where: where.node } : {}),
  });
/** Whether all picked rows that have this row's key have its value too. */
export const alikeInKey = (
  list: List,
  key: Expr<'text'>,
  of: Expr<'text'>,
  where?: Condition,
): Condition<'row'> =>
  expression({
    op: 'alike-in-key',
    kind: 'truth',
    list: list.list,
    key: key.node,
    of: [of.node],
    ...(where ? { where: where.node } : {}),
  });
/** Whether a row of a list has this key; a pair is two keys joined. */
export const occursIn = <A extends TextLike | NumberLike | DayLike>(
  list: List,
  key: Expr<'text'> | Expr<'number'> | Expr<'day'>,
  value: A,
  where?: Condition,
): Of<[A]> =>
  expression({
    op: 'occurs',
    kind: 'truth',
    list: list.list,
    key: key.node,
    of: [nodeOf(value)],
    ...(where ? { where: where.node } : {}),
  });
/** What the first row of a list says whose key is this; unknown where there is none. */
export const lookedUpIn = <Yields extends Kind, A extends TextLike | NumberLike | DayLike>(
  list: List,
  key: Expr<'text'> | Expr<'number'> | Expr<'day'>,
  sought: A,
  of: Expr<Yields, 'row'>,
): Expr<Yields, Widest<[A]>> =>
  expression({
    op: 'looked-up',
    kind: of.node.kind,
    list: list.list,
    key: key.node,
    of: [nodeOf(sought), of.node],
  });
/** What stands in the row before; unknown in the first. */
export const previous = <Yields extends Kind>(list: List, of: Expr<Yields, 'row'>): Expr<Yields, 'row'> =>
  expression({ op: 'previous', kind: of.node.kind, list: list.list, of: [of.node] });
/** What another list says in the row at the place of this row; unknown where it has none. */
export const alongside = <Yields extends Kind>(
  list: List,
  other: List,
  of: Expr<Yields, 'row'>,
): Expr<Yields, 'row'> =>
  expression({ op: 'alongside', kind: of.node.kind, list: other.list, beside: list.list, of: [of.node] });
/** Each row is one more than the row before. */
export const consecutive = (list: List, of: Expr<'number', 'row'>): Condition<'one'> =>
  every(list, any(same(rowNumber1(list), 1), same(of, plusOne(previous(list, of)))));

const rowNumber1 = (list: List): Expr<'number', 'row'> =>
  expression({ op: 'row-number', kind: 'number', list: list.list });
const plusOne = (of: Expr<'number', 'row'>): Expr<'number', 'row'> =>
  expression({ op: 'add', kind: 'number', of: [of.node, nodeOf(1)] });
