import { all, count, same, sum, type Expr, type List, type Requirement } from '../decision/index.js';

/** A total is the sum of the scores of all indicators. */
export const totalOfIndicators = (
  total: Expr<'number', 'one'>,
  scores: List & { readonly value: Expr<'number', 'row'> },
  indicators: Expr<'number', 'one'>,
): Requirement => ({
  holds: all(same(count(scores), indicators), same(total, sum(scores, scores.value))),
  actual: total,
  permitted: sum(scores, scores.value),
});
