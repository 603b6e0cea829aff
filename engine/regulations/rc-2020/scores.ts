import { ExactNumber } from '../../core/exact-number.js';
import { computed, verdict, type Answer } from '../answer.js';

/** What disqualifies an institution, whatever its points. */
export const DISQUALIFIED = '不合格等级';
/** A basic condition is not met: no annual inspection, and no points between. */
export const NOT_INSPECTED = '不予年检';

/** Full points less a fixed deduction for each shortcoming, never below nothing. */
export function lessEach(points: number, deduction: ExactNumber): Answer {
  const left = ExactNumber.of(points).minus(deduction);
  return computed(left.lessThan(0) ? ExactNumber.zero : left);
}

/** Full points when every item is met; otherwise no inspection. */
export const allOrNothing = (unmet: ExactNumber, points: number): Answer =>
  computed(unmet.isZero() ? points : NOT_INSPECTED);

/** Whether a score is one of those that the row gives. */
export const oneOfScores = (score: ExactNumber, allowed: readonly number[]): Answer =>
  verdict(
    allowed.some((one) => score.equals(one)),
    { actual: score, limit: allowed.join('、') },
  );
