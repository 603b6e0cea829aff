import { add, atMost, minus, type Condition, type NumberLike } from '../decision/index.js';
import type { ListSymbol } from '../decision/symbols.js';
import { integer, listOf, record, type InputDetails, type ValueOf } from '../input.js';

const yearlyRank = record(
  {
    year: integer({ description: '年度' }),
    rank: integer({ description: '位次，1 为最高' }),
    total: integer({ description: '机构总数' }),
  },
  { description: '一年' },
);

export type YearlyRank = ValueOf<typeof yearlyRank>;

/** The ranks of several years. */
export const yearlyRanks = (details: InputDetails) => listOf(yearlyRank, details);

/** Whether the institution was among the last so many that year. */
export const amongLast = ({ rank, total }: ListSymbol<YearlyRank>, places: NumberLike<'one'>): Condition =>
  atMost(add(minus(total, rank), 1), places);
