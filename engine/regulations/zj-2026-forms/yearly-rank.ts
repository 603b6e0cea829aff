import type { ExactNumber } from '../../core/exact-number.js';
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

/** The years in which an institution was among the last so many. */
export const yearsAmongLast = (ranks: readonly YearlyRank[], places: number): ExactNumber[] =>
  ranks.filter(({ rank, total }) => total.minus(rank).plus(1).atMost(places)).map(({ year }) => year);

/** The longest run of years that follow each other. */
export function longestRun(years: readonly ExactNumber[]): number {
  const has = (year: ExactNumber): boolean => years.some((one) => one.equals(year));
  let longest = 0;
  for (const start of years) {
    let length = 1;
    for (let year = start.plus(1); has(year); year = year.plus(1)) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
