import { widthOf } from './line-count.js';
import { LINE_END } from './paragraph-markup.js';
import { readPrintedTable } from './printed-table.js';
import { withCells } from './table-markup.js';

/** A cell that holds nothing but two days or months: 自2026年1月18日至2028年1月17日. */
const PERIOD = /^自?\d{4}年\d{1,2}月(?:\d{1,2}日)?至\d{4}年\d{1,2}月(?:\d{1,2}日)?止?$/;
/** 至 within a text of the markup. */
const UNTIL = /至(?=[^<>]*<\/w:t>)/;

/** The first line of a period that is ended behind 至; nothing of other texts. */
export const firstOfPeriod = (text: string): string | undefined =>
  PERIOD.test(text) ? text.slice(0, text.indexOf('至') + 1) : undefined;

/** Ends the line of a period behind 至 where it is wider than its cell, so that no date is torn. */
export function breakPeriods(xml: string): string {
  if (!UNTIL.test(xml)) return xml;
  const { rows, padding } = readPrintedTable(xml);
  const isTooWide = (row: number, cell: number): boolean => {
    const { width = 0, paragraphs = [] } = rows[row]?.cells[cell] ?? {};
    const [only, second] = paragraphs;
    return (
      only !== undefined &&
      second === undefined &&
      PERIOD.test(only.text) &&
      widthOf(only.text, only.size) > width - 2 * padding
    );
  };
  if (!rows.some(({ cells }, row) => cells.some((_, cell) => isTooWide(row, cell)))) return xml;
  return withCells(xml, (markup, row, cell) =>
    isTooWide(row, cell) ? markup.replace(UNTIL, `至${LINE_END}`) : markup,
  );
}
