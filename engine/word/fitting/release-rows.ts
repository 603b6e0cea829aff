import { SMALL } from '../build/kept-rows.js';
import { SEAL_HEIGHT } from '../build/row-height.js';
import { readPrintedTable } from './printed-table.js';
import { rowHeight } from './row-content.js';
import { withRows } from './table-markup.js';

/** Rows of a grid of figures, or round a seal, may fill this much of a page: their heading stands above them on it. */
const LARGEST_SHARE = 0.8;
const KEPT = '<w:keepNext/>';

/**
 * Lets go of rows that stay on one page because their table is small, where entries made them too high for that: a page
 * would begin for them, and their heading would stay behind alone. The first row stays with the heading and the next
 * one, the last two, which may be sealed or signed, with each other, unless two are too high for that.
 * @param page height of a page's text, in twentieths of a point
 * @param fields whether the table is one of labels and blanks or of a text, whose rows are read one by one
 */
export function releaseRows(xml: string, page: number, fields: boolean): string {
  if (!xml.includes(KEPT)) return xml;
  const { rows, padding } = readPrintedTable(xml);
  const heights = rows.map((row) => rowHeight(row, padding));
  const kept = Array.from(xml.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) => row.includes(KEPT));
  const released = new Set<number>();
  for (let first = kept.indexOf(true); first >= 0;) {
    const end = kept.indexOf(false, first);
    const last = end < 0 ? kept.length - 1 : end;
    const height = heights.slice(first, last + 1).reduce((sum, one) => sum + one, 0);
    const sealed = rows.slice(first, last + 1).some((row) => row.height === SEAL_HEIGHT);
    const most = page * (fields && !sealed ? SMALL.fields : LARGEST_SHARE);
    if (height > most) {
      for (let row = first; row < last; row += 1) {
        const stays = row === first || row === last - 1;
        const pair = (heights[row] ?? 0) + (heights[row + 1] ?? 0);
        if (rows[row]?.header !== true && (!stays || pair > most)) released.add(row);
      }
    }
    // What is signed below a long text need not have the whole of it on its page.
    if (fields && last === rows.length - 1 && (heights[last] ?? 0) > most) released.add(last);
    first = kept.indexOf(true, last + 1);
  }
  if (released.size === 0) return xml;
  return withRows(xml, (row, index) => (released.has(index) ? row.replaceAll(KEPT, '') : row));
}
