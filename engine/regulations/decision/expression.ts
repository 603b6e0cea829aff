import type { CalendarDay } from '../../core/calendar-day.js';
import type { ExactNumber } from '../../core/exact-number.js';
import type { FigurePath, Kind, Node } from './node.js';

/** `row` while it speaks of one row of a list that nothing has gathered yet; a decision must have gathered them. */
export type Scope = 'one' | 'row';

declare const KIND: unique symbol;
declare const ROW: unique symbol;
declare const VALUE: unique symbol;

/** An expression: its tree, and to the compiler what it yields. */
export interface Expr<Yields extends Kind = Kind, Where extends Scope = Scope> {
  readonly node: Node;
  readonly [KIND]?: [Yields, Where];
}

/** A list of records: an input of the rule, or the rows of a form's roster. */
export interface List<Row = unknown> {
  readonly list: string;
  readonly [ROW]?: Row;
}

/** A figure that is a list or a structure, as it is. */
export interface Table<Value = unknown> {
  readonly table: FigurePath;
  readonly [VALUE]?: Value;
}

export type NumberLike<Where extends Scope = Scope> = Expr<'number', Where> | number;
export type DayLike<Where extends Scope = Scope> = Expr<'day', Where>;
export type TextLike<Where extends Scope = Scope> = Expr<'text', Where> | string;
export type Condition<Where extends Scope = Scope> = Expr<'truth', Where>;

/** `row` when a part is; a plain number or word is of no row. */
export type ScopeOf<Part> = Part extends Expr<Kind, infer Where> ? Where : never;
export type Widest<Parts extends readonly unknown[]> = [ScopeOf<Parts[number]>] extends [never]
  ? 'one'
  : ScopeOf<Parts[number]>;

export const expression = <Yields extends Kind, Where extends Scope>(node: Node): Expr<Yields, Where> => ({
  node,
});

/** The tree of an expression, of a number or of a word. */
export function nodeOf(one: Expr | number | string | boolean): Node {
  if (typeof one === 'object') return one.node;
  return {
    op: 'literal',
    kind: typeof one === 'number' ? 'number' : typeof one === 'string' ? 'text' : 'truth',
    value: one,
  };
}

/** What a function gets of an expression. */
export type ValueOfKind<Yields extends Kind> = Yields extends 'number'
  ? ExactNumber
  : Yields extends 'day'
    ? CalendarDay
    : Yields extends 'text'
      ? string
      : Yields extends 'truth'
        ? boolean
        : unknown;
