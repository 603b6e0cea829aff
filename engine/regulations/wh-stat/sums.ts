import {
  absolute,
  add,
  all,
  any,
  atMost,
  filled,
  minus,
  moreThan,
  not,
  orElse,
  same,
  times,
  type Expr,
} from '../decision/index.js';

type Number = Expr<'number', 'one'>;

/** That a total is the sum of its parts; a blank part counts as nothing, and may be what a sum falls short by. */
export const addsUp = (total: Number, parts: readonly Number[]) => {
  const sum = add(...parts.map((part) => orElse(part, 0)));
  return {
    holds: same(total, sum),
    absent: all(moreThan(total, sum), any(...parts.map((part) => not(filled(part))))),
  };
};

/** That a reported ratio fits a count ÷ base within a tolerance, by multiplication. */
export const ratioFits = (reported: Number, counted: Number, base: Number, tolerance: Number) =>
  atMost(absolute(minus(times(reported, base), counted)), times(base, tolerance));
