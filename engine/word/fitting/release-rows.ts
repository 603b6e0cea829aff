import { cellHeight } from './line-count.js';
import { readPrintedTable, type PrintedRow } from './printed-table.js';
import { withRows } from './table-markup.js';

/** Rows that stay together may fill this much of a page: their heading stands above them on it. */
const LARGEST_SHARE = 0.8;
const KEPT = '<w:keepNext/>';

/**
 * Lets go of rows that stay on one page because their table is small, where entries made them too high for that: a page
 * would begin for them, and their heading would stay behind alone. The first row stays with the heading and the next
 * one, the last two, which may be sealed or signed, with each other.
 * @param page height of a page's text, in twentieths of a point
 */
export function releaseRows(xml: string, page: number): string {
  if (!xml.includes(KEPT)) return xml;
  const { rows, padding } = readPrintedTable(xml);
  const kept = Array.from(xml.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) => row.includes(KEPT));
  const released = new Set<number>();
  for (let first = kept.indexOf(true); first >= 0;) {
    const end = kept.indexOf(false, first);
    const last = end < 0 ? kept.length - 1 : end;
    const height = rows.slice(first, last + 1).reduce((sum, row) => sum + rowHeight(row, padding), 0);
    if (height > page * LARGEST_SHARE)
      for (let row = first; row < last - 1; row += 1)
        if (row > first && rows[row]?.header !== true) released.add(row);
    first = kept.indexOf(true, last + 1);
  }
  if (released.size === 0) return xml;
  return withRows(xml, (row, index) => (released.has(index) ? row.replaceAll(KEPT, '') : row));
}

const rowHeight = ({ height, cells }: PrintedRow, padding: number): number =>
  cells.reduce((most, cell) => (cell.apart ? most : Math.max(most, cellHeight(cell, padding))), height);
