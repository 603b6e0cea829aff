import { pageFlow, type Placed } from './page-flow.js';
import { readPrintedTable, type PrintedRow } from './printed-table.js';
import { tablesIn, withRows, withTables } from './table-markup.js';

/**
 * Leaves out blank rows of a document's last roster where its last page holds nothing else, but notes: those that have
 * no room on the page before.
 */
export function dropBlankPage(xml: string): string {
  const tables = tablesIn(xml);
  const rows = readPrintedTable(tables.at(-1)?.xml ?? '').rows;
  const first = rows.findLastIndex((row) => !isBlank(row)) + 1;
  if (first === 0 || first === rows.length || !rows.some(({ header }) => header)) return xml;
  const flow = pageFlow(xml);
  const last = lastPage(flow);
  const table = tables.length - 1;
  const others = flow.filter(
    ({ page, row }) => page === last && row !== undefined && (row.table !== table || row.index < first),
  );
  if (last === 0 || others.length > 0) return xml;
  // One after the other is tried: as many stay as there is room for.
  for (let kept = rows.length - first - 1; kept >= 0; kept -= 1) {
    const fewer = withoutRows(xml, table, first + kept);
    if (lastPage(pageFlow(fewer)) < last) return fewer;
  }
  return xml;
}

const isBlank = ({ cells }: PrintedRow): boolean =>
  cells.every(({ paragraphs }) => paragraphs.every(({ text }) => text.trim() === ''));

const lastPage = (flow: readonly Placed[]): number => flow.at(-1)?.page ?? 0;

const withoutRows = (xml: string, table: number, from: number): string =>
  withTables(xml, tablesIn(xml), (markup, at) =>
    at === table ? withRows(markup, (row, index) => (index >= from ? '' : row)) : markup,
  );
