import type { ExactNumber } from '../../core/exact-number.js';
import { computed, verdict, type Answer } from '../answer.js';

/** The four grades of a row, the best first. */
export const TIERS = ['优', '良', '合格', '不合格'] as const;
export type Tier = (typeof TIERS)[number];

const rank = (tier: Tier): number => TIERS.indexOf(tier);

/** The lower of two grades. */
export const lowerTier = (one: Tier, other: Tier): Tier => (rank(one) >= rank(other) ? one : other);

/** The grade by how many points are not met: none, up to `good`, up to `pass`, more. */
export function tierByCount(count: ExactNumber, good: number, pass: number): Tier {
  if (count.isZero()) return '优';
  if (count.atMost(good)) return '良';
  return count.atMost(pass) ? '合格' : '不合格';
}

/** The grade by the highest of three thresholds that a number reaches. */
export function tierByValue(
  value: ExactNumber,
  { excellent, good, pass }: { readonly excellent: number; readonly good: number; readonly pass: number },
): Tier {
  if (value.atLeast(excellent)) return '优';
  if (value.atLeast(good)) return '良';
  return value.atLeast(pass) ? '合格' : '不合格';
}

export const gradedAs = (value: Tier): Answer => computed(value);

/** What was assessed, unless something makes the row fail outright. */
export const tierUnless = (fails: boolean, assessed: Tier): Answer => gradedAs(fails ? '不合格' : assessed);

/** Whether a score is one of those that the grades of its row give. */
export const scoreOfRow = (score: ExactNumber, allowed: readonly number[]): Answer =>
  verdict(
    allowed.some((one) => score.equals(one)),
    { actual: score, limit: allowed.join('、') },
  );
