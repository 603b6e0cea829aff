import {
  type Condition,
  type Decision,
  type Expr,
  firstOf,
  greatestOf,
  minus,
  same,
  word,
} from '../decision/index.js';

type Number = Expr<'number', 'one'>;

/** What disqualifies an institution, whatever its points. */
export const DISQUALIFIED = word('不合格等级');
/** A basic condition is not met: no annual inspection, and no points between. */
export const NOT_INSPECTED = word('不予年检');

/** Full points less a deduction, never below nothing. */
export const lessDeduction = (points: Number, deduction: Number): Number =>
  greatestOf(minus(points, deduction), 0);

/** The points of a row, unless something disqualifies. */
export const unlessDisqualified = (disqualified: Condition<'one'>, points: Number): Decision => ({
  gives: firstOf([[disqualified, DISQUALIFIED]], points),
});

/** Full points when every item is met; otherwise no inspection. */
export const allOrNothing = (unmet: Number, points: Number): Decision => ({
  gives: firstOf([[same(unmet, 0), points]], NOT_INSPECTED),
});
