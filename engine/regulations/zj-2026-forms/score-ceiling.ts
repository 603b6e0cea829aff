import {
  atMost,
  lookedUp,
  times,
  type Decision,
  type Expr,
  type NumberLike,
  type Table,
} from '../decision/index.js';

/** Share of a row's points that each grade gives: 优100%，良80%，合格60%，不合格0分. */
type LevelShares = Table<Readonly<Record<'优' | '良' | '合格' | '不合格', number>>>;

/** A score above what the data allow is wrong; a lower one is the institution's own choice. */
export const notAboveTier = (
  score: Expr<'number', 'one'>,
  points: NumberLike<'one'>,
  tier: Expr<'text', 'one'>,
  shares: LevelShares,
): Decision => ({ holds: atMost(score, times(points, lookedUp('number', shares, tier))) });
