import { atLeast, atMost, moreThan } from './conditions.js';
import type { Expr, NumberLike } from './expression.js';
import { over, times } from './numbers.js';

const HUNDRED = 100;

/** Part ÷ whole is at least so many percent; compared by multiplication, which is exact. */
export const reachesPercentage = (
  part: NumberLike<'one'>,
  whole: NumberLike<'one'>,
  percent: NumberLike<'one'>,
): Expr<'truth', 'one'> => atLeast(times(part, HUNDRED), times(whole, percent));

/** Part ÷ whole is at most so many percent; compared by multiplication, which is exact. */
export const withinPercentage = (
  part: NumberLike<'one'>,
  whole: NumberLike<'one'>,
  percent: NumberLike<'one'>,
): Expr<'truth', 'one'> => atMost(times(part, HUNDRED), times(whole, percent));

/** Part ÷ whole is more than so many percent; compared by multiplication, which is exact. */
export const exceedsPercentage = (
  part: NumberLike<'one'>,
  whole: NumberLike<'one'>,
  percent: NumberLike<'one'>,
): Expr<'truth', 'one'> => moreThan(times(part, HUNDRED), times(whole, percent));

/** So many percent of a whole. */
export const percentOf = (whole: NumberLike<'one'>, percent: NumberLike<'one'>): Expr<'number', 'one'> =>
  over(times(whole, percent), HUNDRED);
