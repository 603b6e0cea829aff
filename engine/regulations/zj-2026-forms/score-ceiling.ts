import { ExactNumber } from '../../core/exact-number.js';
import { verdict, type Answer } from '../answer.js';
import type { Tier } from './tier.js';

/** Share of a row's points that each grade gives: 优100%，良80%，合格60%，不合格0分. */
export type LevelShares = Readonly<Record<Tier, number>>;

/** A score above what the data allow is wrong; a lower one is the institution's own choice. */
export function notAboveTier(
  score: ExactNumber,
  points: number | ExactNumber,
  tier: Tier,
  shares: LevelShares,
): Answer {
  const limit = ExactNumber.of(points).times(shares[tier]);
  return verdict(score.atMost(limit), { actual: score, limit });
}
