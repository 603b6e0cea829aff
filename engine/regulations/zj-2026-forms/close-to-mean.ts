import {
  absolute,
  atMost,
  count,
  meanOf,
  minus,
  moreThan,
  sum,
  times,
  type Decision,
  type Expr,
  type List,
  type NumberLike,
} from '../decision/index.js';

/** That a reported mean is the mean of the values of a list within a tolerance, its end included; by multiplication. */
export const closeToMean = (
  reported: Expr<'number', 'one'>,
  list: List & { readonly value: Expr<'number', 'row'> },
  tolerance: NumberLike<'one'>,
): Decision => {
  const rows = count(list);
  return {
    when: moreThan(rows, 0),
    holds: atMost(absolute(minus(times(reported, rows), sum(list, list.value))), times(rows, tolerance)),
    actual: reported,
    permitted: meanOf(list, list.value),
  };
};
