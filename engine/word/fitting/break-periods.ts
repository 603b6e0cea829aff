import { widthOf } from './line-count.js';
import { readPrintedTable } from './printed-table.js';
import { withRows } from './table-markup.js';

/** A cell that holds nothing but two days or months: 自2026年1月18日至2028年1月17日. */
const PERIOD = /^自?\d{4}年\d{1,2}月(?:\d{1,2}日)?至\d{4}年\d{1,2}月(?:\d{1,2}日)?止?$/;
/** 至 within a text of the markup. */
const UNTIL = /至(?=[^<>]*<\/w:t>)/;
const LINE_END = '至</w:t><w:br/><w:t xml:space="preserve">';

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
  return withRows(xml, (markup, row) => {
    let cell = -1;
    return markup.replaceAll(/<w:tc>.*?<\/w:tc>/gs, (given) => {
      cell += 1;
      return isTooWide(row, cell) ? given.replace(UNTIL, LINE_END) : given;
    });
  });
}
