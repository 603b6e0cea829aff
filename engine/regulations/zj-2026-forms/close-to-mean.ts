import { ExactNumber } from '../../core/exact-number.js';
import { notApplicable, verdict, type Answer } from '../answer.js';

/** Whether a reported mean is the mean of some values within a tolerance, its end included. */
export function closeToMean(
  reported: ExactNumber,
  values: readonly ExactNumber[],
  tolerance: number,
): Answer {
  if (values.length === 0) return notApplicable();
  const mean = ExactNumber.sum(values).dividedBy(values.length);
  return verdict(reported.minus(mean).absolute().atMost(tolerance), { actual: reported, limit: mean });
}
