import {
  count,
  firstOf,
  lookedUp,
  rowNumber,
  same,
  sum,
  word,
  type Condition,
  type Decision,
  type List,
  type Table,
} from '../decision/index.js';

/** The points of those scoring points of an item that are met; 无效 unless every one is answered. */
export const pointsOfMet = (
  met: List & { readonly value: Condition<'row'> },
  points: Table<readonly number[]> & { readonly length: number },
): Decision => ({
  gives: firstOf(
    [[same(count(met), points.length), sum(met, lookedUp('number', points, rowNumber(met)), met.value)]],
    word('无效'),
  ),
});
