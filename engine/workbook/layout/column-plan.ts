/** A cell before columns are known: horizontal extent in characters from the sheet's left edge. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** Boundaries nearer than this to each other become one, or the sheet would have slivers for columns. */
const TOLERANCE = 1.6;

/** The columns of a sheet that all its sections share. */
export interface ColumnPlan {
  readonly widths: readonly number[];
  /** First column and number of columns that an extent covers. */
  place(extent: Extent): { readonly column: number; readonly columnSpan: number };
}

/** Finds the union of all boundaries, drawing together those that differ by a hair. */
export function planColumns(extents: readonly Extent[]): ColumnPlan {
  const sorted = [...new Set(extents.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b);
  const edges: number[] = [];
  const edgeOf = new Map<number, number>();
  let start = Number.NEGATIVE_INFINITY;
  for (const boundary of sorted) {
    if (boundary - start > TOLERANCE) {
      edges.push(boundary);
      start = boundary;
    }
    edgeOf.set(boundary, edges.length - 1);
  }
  return {
    widths: edges.slice(1).map((edge, index) => Math.round((edge - (edges[index] ?? 0)) * 100) / 100),
    place({ left, right }) {
      const first = edgeOf.get(left) ?? 0;
      const last = edgeOf.get(right) ?? first + 1;
      return { column: first + 1, columnSpan: Math.max(1, last - first) };
    },
  };
}
