/** Entries that one finding points at; nobody looks at more. */
const MOST_NAMED = 1_000;

/** The positions of a list that lie beyond a cap; a count that somebody typed may be anything, so they are bounded. */
export function positionsBeyond(cap: number, count: number): number[] {
  const first = Math.max(0, cap);
  const beyond = Math.min(MOST_NAMED, Math.max(0, Math.floor(count) - first));
  return Array.from({ length: beyond }, (_, index) => first + index);
}
