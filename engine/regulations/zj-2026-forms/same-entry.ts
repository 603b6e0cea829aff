import { ExactNumber } from '../../core/exact-number.js';
import { normaliseName } from '../normalise-name.js';

/** Whether two cells say the same: numbers exactly, text normalised. */
export function sameEntry(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return ExactNumber.of(one).equals(ExactNumber.of(other));
  }
  if (one === undefined || one === null || other === undefined || other === null) return false;
  return normaliseName(String(one)) === normaliseName(String(other));
}
