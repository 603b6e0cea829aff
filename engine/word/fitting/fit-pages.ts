import { SEAL_HEIGHT } from '../build/row-height.js';
import { lineHeight, sizes } from '../build/typography.js';
import { cellHeight, paragraphHeight } from './line-count.js';
import { paragraphsIn, readPrintedTable, type PrintedTable } from './printed-table.js';
import { tablesIn, withTables, type TableMarkup } from './table-markup.js';

/** Rows to write in are no lower than this, in twentieths of a point: 0.8 cm. */
const ROW_LEAST = 454;
/** Kept free of a page, because Word may break a line earlier than we do. */
const SPARE = 400;
/** A last page of fewer rows looks like an oversight. */
const FEW_ROWS = 3;
/** Rows of rosters, which are written by machine, may be as low as a line. */
const ROSTER_ROW_LEAST = 340;
const LINES = { small: lineHeight(sizes.small), usual: lineHeight(sizes.field) } as const;
/** How close the lines of small and of usual type may be set to save a page, first a little. */
const CLOSER = [
  { small: 240, usual: 280 },
  { small: 230, usual: 270 },
] as const;

interface MeasuredDocument {
  readonly tables: readonly (TableMarkup & { readonly table: PrintedTable })[];
  /** Height of a page's text. */
  readonly page: number;
  /** What stands before, between and behind the tables. */
  readonly besides: number;
}

/**
 * Keeps a document that a little more room would take to another page on its pages: a form of one page gives up blank
 * room (not that of seals), then sets its lines closer, as does a form whose last page would have a row or two.
 */
export function fitPages(xml: string): string {
  const document = measure(xml);
  if (!document) return xml;
  const one = onOnePage(xml, document);
  if (one !== undefined) return one;
  const closed = CLOSER.map(({ small, usual }) =>
    xml
      .replaceAll(` w:line="${LINES.small}"`, ` w:line="${small}"`)
      .replaceAll(` w:line="${LINES.usual}"`, ` w:line="${usual}"`),
  );
  for (const close of closed) {
    const measured = measure(close);
    const onOne = measured && onOnePage(close, measured);
    if (onOne !== undefined) return onOne;
  }
  const pages = rowsByPage(document);
  if (pages.length < 2 || (pages.at(-1) ?? 0) >= FEW_ROWS) return xml;
  const fewer = [lowest(xml, document), ...closed].find((tried) => {
    const measured = measure(tried);
    return measured !== undefined && rowsByPage(measured).length < pages.length;
  });
  return fewer ?? xml;
}

/** Rows of tables on each page of a document with one page set-up and no cover, about; nothing for others. */
export function rowsOnPages(xml: string): readonly number[] {
  const document = measure(xml);
  return document ? rowsByPage(document) : [];
}

/** The document with all rows as low as they may be. */
function lowest(xml: string, document: MeasuredDocument): string {
  const heights = document.tables.map(({ table }) => rowHeights(table));
  const given = givenBy(document, heights);
  return lower(xml, document, heights, given, 1);
}

const givenBy = ({ tables }: MeasuredDocument, heights: readonly (readonly number[])[]) =>
  heights.map((rows, index) => rows.map((height, row) => height - leastOf(tables[index], row)));

/** The document on one page, if it has as much room to give. */
function onOnePage(xml: string, document: MeasuredDocument): string | undefined {
  const { tables, page, besides } = document;
  const room = page - SPARE;
  const heights = tables.map(({ table }) => rowHeights(table));
  const total = besides + heights.flat().reduce((sum, one) => sum + one, 0);
  if (total <= room) return xml;
  const given = givenBy(document, heights);
  const giveable = given.flat().reduce((sum, one) => sum + one, 0);
  if (total - giveable > room) return undefined;
  return lower(xml, document, heights, given, (total - room) / giveable);
}

/** A document of one page set-up, without a cover; nothing is known of others. */
function measure(xml: string): MeasuredDocument | undefined {
  const set = Array.from(xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs), ([section]) => section);
  const [only] = set;
  if (only === undefined || set.length > 1 || only.includes('<w:titlePg/>')) return undefined;
  const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(only);
  const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(only);
  if (!size || !margins) return undefined;
  const [, top, right, bottom, left] = margins.map(Number);
  const width = Number(size[1]) - (left ?? 0) - (right ?? 0);
  const tables = tablesIn(xml).map((found) => ({ ...found, table: readPrintedTable(found.xml) }));
  const between = withTables(xml, tables, () => '');
  return {
    tables,
    page: Number(size[2]) - (top ?? 0) - (bottom ?? 0),
    besides: paragraphsIn(between).reduce((sum, one) => sum + paragraphHeight(one, width), 0),
  };
}

const contentOf = ({ padding }: PrintedTable, cells: PrintedTable['rows'][number]['cells']): number =>
  Math.max(0, ...cells.filter(({ apart }) => !apart).map((cell) => cellHeight(cell, padding)));

const rowHeights = (table: PrintedTable): readonly number[] =>
  table.rows.map(({ height, cells }) => Math.max(height, contentOf(table, cells)));

function leastOf(found: MeasuredDocument['tables'][number] | undefined, index: number): number {
  const row = found?.table.rows[index];
  if (!found || !row) return 0;
  const content = contentOf(found.table, row.cells);
  if (row.height === SEAL_HEIGHT) return Math.max(row.height, content);
  const rostered = found.table.rows.some(({ header }) => header);
  return Math.max(content, Math.min(row.height, rostered ? ROSTER_ROW_LEAST : ROW_LEAST));
}

/** Takes that share of what each row can give. */
function lower(
  xml: string,
  { tables }: MeasuredDocument,
  heights: readonly (readonly number[])[],
  given: readonly (readonly number[])[],
  share: number,
): string {
  return withTables(xml, tables, (markup, table) => {
    let row = -1;
    return markup.replaceAll(/<w:tr>.*?<\/w:tr>/gs, (words) => {
      row += 1;
      const [height, gives] = [heights[table]?.[row] ?? 0, given[table]?.[row] ?? 0];
      if (gives <= 0) return words;
      return words.replace(
        /<w:trHeight w:val="\d+"/,
        `<w:trHeight w:val="${Math.floor(height - share * gives)}"`,
      );
    });
  });
}

/** Rows on each page, as they fill one after the other. */
function rowsByPage({ tables, page, besides }: MeasuredDocument): readonly number[] {
  const pages = [0];
  let used = besides;
  for (const { table } of tables) {
    const heights = rowHeights(table);
    const header = table.rows.reduce((sum, row, at) => sum + (row.header ? (heights[at] ?? 0) : 0), 0);
    table.rows.forEach((row, at) => {
      const height = heights[at] ?? 0;
      if (used + height > page && !row.header) {
        pages.push(0);
        used = header;
      }
      used += height;
      if (!row.header) pages.push((pages.pop() ?? 0) + 1);
    });
  }
  return pages;
}
