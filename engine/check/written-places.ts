import { fromA1 } from '../core/cell-address.js';
import type { Place } from '../core/diagnostic.js';

/** `表2 C5、C7、D4:D33；表4 B3`: cells by sheet. An entry that has no cell is named by its finding's words alone. */
export function writtenPlaces(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of places) {
    if (sheet === undefined) continue;
    const cells = bySheet.get(sheet) ?? [];
    if (cell !== undefined && !cells.includes(cell)) cells.push(cell);
    bySheet.set(sheet, cells);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet} ${joined(cells)}`.trim()).join('；');
}

/** From so many cells one below the other they are written as a range. */
const RANGE_FROM = 3;

interface Run {
  readonly column: number;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
}

/** Cells column by column, runs as ranges (N5:N31), neighbouring columns with the same rows as one (F5:G7). */
function joined(cells: readonly string[]): string {
  const placed = cells.map((cell) => ({ cell, at: fromA1(cell) }));
  if (placed.some(({ at }) => at === undefined)) return cells.join('、');
  const sorted = placed
    .flatMap(({ cell, at }) => (at ? [{ cell, ...at }] : []))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Run[] = [];
  for (const { cell, column, row } of sorted) {
    const run = runs.at(-1);
    if (run && run.column === column && run.rows.at(-1) === row - 1) {
      runs[runs.length - 1] = { column, rows: [...run.rows, row], cells: [...run.cells, cell] };
    } else runs.push({ column, rows: [row], cells: [cell] });
  }
  const written: string[] = [];
  let beside: { readonly from: string; readonly column: number; readonly rows: string } | undefined;
  for (const { column, rows, cells: own } of runs) {
    const [first = ''] = own;
    const last = own.at(-1) ?? '';
    const key = `${String(rows[0])}:${String(rows.length)}`;
    if (own.length < RANGE_FROM) {
      written.push(...own);
      beside = undefined;
    } else if (beside && beside.column === column - 1 && beside.rows === key) {
      written[written.length - 1] = `${beside.from}:${last}`;
      beside = { from: beside.from, column, rows: key };
    } else {
      written.push(`${first}:${last}`);
      beside = { from: first, column, rows: key };
    }
  }
  return written.join('、');
}
