import type { RosterSection } from '../../form/index.js';
import { readPrintedTable, type PrintedRow } from './printed-table.js';
import { rowHeight } from './row-content.js';
import { withRows } from './table-markup.js';

/**
 * Leaves out as many blank rows of a roster as its entries took room for in further lines, so that the table stays as
 * high as it is printed blank and no page begins with nothing but blank rows. One stays, in which a final print says that
 * nothing follows.
 */
export function dropBlankRows(xml: string, section: RosterSection): string {
  const { rows, padding } = readPrintedTable(xml);
  const numbered = section.columns.findIndex(({ id }) => id === section.numberedColumn);
  const below = section.totalRow === undefined ? rows.length : rows.length - 1;
  const first = rows.findIndex(({ header }) => !header);
  if (first < 0) return xml;
  let filled = first;
  for (let at = first; at < below; at += 1) if (!isBlank(rows[at], numbered)) filled = at + 1;
  const blank = below - filled;
  if (filled === first || blank < 2) return xml;
  const line = rows[filled]?.height ?? 0;
  const taken = rows.slice(first, filled).reduce((sum, row) => sum + rowHeight(row, padding), 0);
  const kept = Math.max(1, Math.min(blank, Math.floor((section.blankRows * line - taken) / line)));
  if (kept === blank) return xml;
  return withRows(xml, (row, index) => (index >= filled + kept && index < below ? '' : row));
}

const isBlank = (row: PrintedRow | undefined, numbered: number): boolean =>
  row !== undefined &&
  row.cells.every(
    ({ column, paragraphs }) => column === numbered || paragraphs.every(({ text }) => text.trim() === ''),
  );
