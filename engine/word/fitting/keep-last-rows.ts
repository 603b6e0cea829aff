import { readPrintedTable } from './printed-table.js';
import { rowHeight } from './row-content.js';

/** A page never begins for fewer rows of a roster than this. */
const TOGETHER = 3;
/** …but for rows so high, of a page, it does: kept together they would leave the page before empty. */
const HIGH = 1 / 4;

/**
 * The last rows of a roster stay on one page, so that no page begins for a row or two.
 * @param page height of a page's text, in twentieths of a point
 */
export function keepLastRows(table: string, page: number): string {
  const starts = Array.from(table.matchAll(/<w:tr>/g), ({ index }) => index);
  const { rows, padding } = readPrintedTable(table);
  const heights = rows.slice(-TOGETHER).map((row) => rowHeight(row, padding));
  while (heights.length > 1 && heights.reduce((sum, one) => sum + one, 0) > page * HIGH) heights.shift();
  const first = starts.at(-heights.length);
  const last = starts.at(-1);
  if (first === undefined || last === undefined || starts.length <= TOGETHER) return table;
  const kept = table
    .slice(first, last)
    .replaceAll(/<w:pPr>(<w:pStyle [^>]*>)?(<w:keepNext\/>)?/g, '<w:pPr>$1<w:keepNext/>');
  return table.slice(0, first) + kept + table.slice(last);
}
