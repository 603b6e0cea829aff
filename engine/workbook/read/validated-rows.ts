import type { CellAddress } from '../../core/cell-address.js';
import type { OpenedSheet } from '../spreadsheet/opened-workbook.js';

/** Rows from … to, in order, none within another. */
type Stretches = readonly (readonly [from: number, to: number])[];

/** By column, made when it is first asked for: files hold thousands of ranges, and entries stand in few columns. */
const known = new WeakMap<OpenedSheet, Map<number, Stretches>>();

/** Whether a cell lies in a range under native validation. */
export function isValidated(sheet: OpenedSheet, { row, column }: CellAddress): boolean {
  const columns = known.get(sheet) ?? new Map<number, Stretches>();
  known.set(sheet, columns);
  const stretches = columns.get(column) ?? stretchesOf(sheet, column);
  columns.set(column, stretches);
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = stretches[middle] ?? [0, 0];
    if (row < from) high = middle - 1;
    else if (row > to) low = middle + 1;
    else return true;
  }
  return false;
}

function stretchesOf({ validated }: OpenedSheet, column: number): Stretches {
  const rows = validated
    .filter(({ from, to }) => column >= from.column && column <= to.column)
    .map(({ from, to }): [number, number] => [from.row, to.row])
    .sort(([one], [other]) => one - other);
  const stretches: [number, number][] = [];
  for (const [from, to] of rows) {
    const last = stretches.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else stretches.push([from, to]);
  }
  return stretches;
}
