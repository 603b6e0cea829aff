import { ExactNumber } from '../../core/exact-number.js';
import { verdict, type Answer } from '../answer.js';

/** Whether a total is exactly the sum of its parts. */
export function isSum(total: ExactNumber, parts: readonly ExactNumber[]): Answer {
  const sum = ExactNumber.sum(parts);
  return verdict(total.equals(sum), { actual: total, limit: sum });
}
