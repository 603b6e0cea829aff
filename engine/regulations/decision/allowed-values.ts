import { isOneOf } from './conditions.js';
import type { Requirement } from './decision.js';
import type { Expr, Table } from './expression.js';
import { wordsOf } from './words.js';

type Allowed<Kind extends 'number' | 'text'> = Table<readonly (string | number)[]> & {
  readonly [at: number]: Expr<Kind, 'one'>;
  readonly length: number;
};

/** That a number or word is one of those that a figure lists. */
export const oneOfAllowed = <Kind extends 'number' | 'text'>(
  found: Expr<Kind, 'one'>,
  allowed: Allowed<Kind>,
): Requirement => ({
  holds: isOneOf(found as Expr<'number', 'one'>, allowed),
  actual: found,
  permitted: wordsOf(allowed),
});
