import { toA1, type CellRange } from '../../core/cell-address.js';
import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { CellContent } from '../../form/index.js';
import type { PlainSheet } from '../../workbook/index.js';
import { contentText } from './list-headers.js';

/** Ranges and rows named in one message at most; the rest are counted. */
const NAMED = 8;

/**
 * A list as people read it: what stands in a cell merged over several rows holds for each of them. Said for every such
 * range, and so are rows that are hidden, which are read like all others.
 * @param first the first row below the header.
 */
export function asRead(
  sheet: PlainSheet,
  first: number,
  place: Place,
): { readonly rows: PlainSheet['rows']; readonly diagnostics: readonly Diagnostic[] } {
  const rows = sheet.rows.map((row) => [...row]);
  const spread: CellRange[] = [];
  for (const range of sheet.merged ?? []) {
    const { from, to } = range;
    const value = rows[from.row - 1]?.[from.column - 1];
    if (to.row <= from.row || from.row < first || contentText(value) === '' || !value) continue;
    for (let row = from.row + 1; row <= Math.min(to.row, rows.length); row += 1) {
      fill(rows, row, from.column, value);
    }
    spread.push(range);
  }
  const hidden = (sheet.hiddenRows ?? []).filter((row) => row >= first);
  return {
    rows,
    diagnostics: [
      ...(spread.length === 0
        ? []
        : [
            diagnostic('import.merged', 'info', place, {
              count: spread.length,
              ranges: spread
                .slice(0, NAMED)
                .map(({ from, to }) => `${toA1(from)}:${toA1(to)}`)
                .join('、'),
            }),
          ]),
      ...(hidden.length === 0
        ? []
        : [
            diagnostic('import.hidden-rows', 'warning', place, {
              count: hidden.length,
              rows: hidden.slice(0, NAMED).join('、'),
            }),
          ]),
    ],
  };
}

function fill(rows: CellContent[][], row: number, column: number, value: CellContent): void {
  const cells = rows[row - 1];
  if (!cells) return;
  while (cells.length < column) cells.push({ type: 'blank' });
  cells[column - 1] = value;
}
