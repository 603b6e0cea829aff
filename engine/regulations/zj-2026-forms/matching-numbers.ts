import type { ExactNumber } from '../../core/exact-number.js';

/** The numbers that stand on one side only, or twice on a side, as they would be written. */
export function unmatchedNumbers(one: readonly ExactNumber[], other: readonly ExactNumber[]): string[] {
  const [left, right] = [one, other].map((side) => side.map((number) => number.toString()));
  const repeated = (side: readonly string[] = []): string[] =>
    side.filter((number, index) => side.indexOf(number) !== index);
  const lacking = (side: readonly string[] = [], against: readonly string[] = []): string[] =>
    side.filter((number) => !against.includes(number));
  return [
    ...new Set([...lacking(left, right), ...lacking(right, left), ...repeated(left), ...repeated(right)]),
  ];
}

/** Where numbers of the first side stand without a match, or a second time. */
export function unmatchedPositions(one: readonly ExactNumber[], other: readonly ExactNumber[]): number[] {
  const [left, right] = [one, other].map((side) => side.map((number) => number.toString()));
  return (left ?? []).flatMap((number, index, all) =>
    right?.includes(number) === true && all.indexOf(number) === index ? [] : [index],
  );
}
