import { ExactNumber } from '../../core/exact-number.js';
import { verdict, type Answer } from '../answer.js';

/** Whether a total is the sum of its parts; a blank part counts as nothing. */
export function isSumOf(total: ExactNumber, parts: readonly (ExactNumber | undefined)[]): Answer {
  const sum = ExactNumber.sum(parts.map((part) => part ?? 0));
  return verdict(total.equals(sum), { actual: total, limit: sum });
}

/** Whether a part is no larger than its whole, and not negative. */
export const isWithin = (part: ExactNumber, whole: ExactNumber): Answer =>
  verdict(part.atLeast(0) && part.atMost(whole), { actual: part, limit: whole });

/** Whether a reported ratio fits a count ÷ base within a tolerance, by multiplication. */
export const ratioFits = (
  reported: ExactNumber,
  counted: ExactNumber,
  base: ExactNumber,
  tolerance: number,
): boolean => reported.times(base).minus(counted).absolute().atMost(base.times(tolerance));
