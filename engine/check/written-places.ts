import { fromA1 } from '../core/cell-address.js';
import type { Place } from '../core/diagnostic.js';

/** `表2 C5、C7、D4:D33；表4 B3`: cells by sheet; entries by their path where there is no cell. */
export function writtenPlaces(places: readonly Place[]): string {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell, entry } of places) {
    const at = cell ?? entry;
    if (at === undefined && sheet === undefined) continue;
    const cells = bySheet.get(sheet ?? '') ?? [];
    if (at !== undefined && !cells.includes(at)) cells.push(at);
    bySheet.set(sheet ?? '', cells);
  }
  return [...bySheet].map(([sheet, cells]) => `${sheet} ${joined(cells)}`.trim()).join('；');
}

/** From so many cells one below the other they are written as a range. */
const RANGE_FROM = 3;

function joined(cells: readonly string[]): string {
  const runs: string[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && isBelow(cell, run.at(-1))) run.push(cell);
    else runs.push([cell]);
  }
  return runs
    .flatMap((run) => (run.length < RANGE_FROM ? run : [`${run[0] ?? ''}:${run.at(-1) ?? ''}`]))
    .join('、');
}

function isBelow(cell: string, other = ''): boolean {
  const [at, above] = [fromA1(cell), fromA1(other)];
  return at !== undefined && above !== undefined && at.column === above.column && at.row === above.row + 1;
}
