import { absolute, add, atMost, minus, orElse, same, times, type Expr } from '../decision/index.js';

type Number = Expr<'number', 'one'>;

/** That a total is the sum of its parts; a blank part counts as nothing. */
export const addsUp = (total: Number, parts: readonly Number[]) => ({
  holds: same(total, add(...parts.map((part) => orElse(part, 0)))),
});

/** That a reported ratio fits a count ÷ base within a tolerance, by multiplication. */
export const ratioFits = (reported: Number, counted: Number, base: Number, tolerance: Number) =>
  atMost(absolute(minus(times(reported, base), counted)), times(base, tolerance));
