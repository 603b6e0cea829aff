import { pageFlow, type Placed } from './page-flow.js';
import type { PrintedRow } from './printed-table.js';
import { tablesRead, type ReadTable } from './read-tables.js';
import { withRows, withTables } from './table-markup.js';

/**
 * Leaves out blank rows of a document's last roster where its last page holds nothing else, but notes: those that have
 * no room on the page before.
 */
export function dropBlankPage(xml: string, tables: readonly ReadTable[]): string {
  const { rows = [] } = tables.at(-1)?.table ?? {};
  const first = rows.findLastIndex((row) => !isBlank(row)) + 1;
  // Nothing is left out of a roster in which nothing is entered: it is as the paper shows it.
  const isFilled = rows[0]?.header === true && rows[first - 1]?.header === false;
  if (!isFilled || first === rows.length) return xml;
  const flow = pageFlow(xml, tables);
  const last = lastPage(flow);
  const table = tables.length - 1;
  const others = flow.filter(
    ({ page, row }) => page === last && row !== undefined && (row.table !== table || row.index < first),
  );
  if (last === 0 || others.length > 0) return xml;
  // One after the other is tried: as many stay as there is room for.
  for (let kept = rows.length - first - 1; kept >= 0; kept -= 1) {
    const fewer = withoutRows(xml, tables, first + kept);
    if (lastPage(pageFlow(fewer, tablesRead(fewer))) < last) return fewer;
  }
  return xml;
}

const isBlank = ({ cells }: PrintedRow): boolean =>
  cells.every(({ paragraphs }) => paragraphs.every(({ text }) => text.trim() === ''));

const lastPage = (flow: readonly Placed[]): number => flow.at(-1)?.page ?? 0;

/** The document without the rows of its last table from one on. */
const withoutRows = (xml: string, tables: readonly ReadTable[], from: number): string =>
  withTables(xml, tables.slice(-1), (markup) => withRows(markup, (row, index) => (index >= from ? '' : row)));
