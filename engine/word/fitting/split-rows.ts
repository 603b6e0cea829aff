import { SEAL_HEIGHT } from '../build/row-height.js';
import { readPrintedTable, type PrintedRow } from './printed-table.js';
import { contentHeight } from './row-content.js';
import { withRows } from './table-markup.js';

/** What a row that moves to the next page whole may leave blank of a page: of texts, and of tables read row by row. */
const MOVED_MOST = { text: 1 / 3, rows: 1 / 2 } as const;
const WHOLE = '<w:cantSplit/>';

/**
 * Lets rows that entries made higher than that go on on the next page, as Word has it where nobody asks otherwise: a page
 * would stay half empty for them. Rows for a seal stay whole, and so do those beside words that run downward, behind
 * which LibreOffice loses what follows.
 * @param page height of a page's text, in twentieths of a point
 */
export function splitRows(xml: string, page: number, kind: keyof typeof MOVED_MOST): string {
  const { rows, padding } = readPrintedTable(xml);
  const isSplit = (row: PrintedRow): boolean =>
    !row.header &&
    row.height !== SEAL_HEIGHT &&
    !row.cells.some(({ vertical }) => vertical) &&
    contentHeight(row, padding) > page * MOVED_MOST[kind];
  if (!rows.some(isSplit)) return xml;
  return withRows(xml, (markup, index) => {
    const row = rows[index];
    return row && isSplit(row) ? markup.replace(WHOLE, '') : markup;
  });
}
