import { expression, type DayLike, type Expr } from '../regulations/index.js';

/** What is asked for: how many, how much, or which day. */
export type Asked = Expr<'number', 'one'> | Expr<'day', 'one'>;

/** An entry that is nothing yet: a number that is asked for. */
export const numberAsked = (): Expr<'number', 'one'> => expression({ op: 'unknown', kind: 'number' });
/** A day that is asked for. */
export const dayAsked = (): Expr<'day', 'one'> => expression({ op: 'unknown', kind: 'day' });

/** In place of a quantity of the form, what it would be: made of the asked number and of entries as they stand. */
export interface Substitution {
  readonly quantity: Expr<'number', 'one'> | DayLike<'one'>;
  readonly becomes: Expr<'number', 'one'> | DayLike<'one'>;
}
