import { SEAL_HEIGHT } from '../build/row-height.js';
import { lineHeight, sizes } from '../build/typography.js';
import { cellHeight, linesOfParagraph, paragraphHeight } from './line-count.js';
import { withOwnSpacing } from './paragraph-markup.js';
import { paragraphsIn, type PrintedParagraph } from './printed-table.js';
import { tablesRead, type ReadTable } from './read-tables.js';
import { tablesIn, withRows, withTables } from './table-markup.js';

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
  { small: 220, usual: 260 },
] as const;

type Closer = (typeof CLOSER)[number];

interface MeasuredDocument {
  readonly tables: readonly ReadTable[];
  /** Height of a page's text. */
  readonly page: number;
  /** What stands before, between and behind the tables, and how wide it is. */
  readonly between: { readonly paragraphs: readonly PrintedParagraph[]; readonly width: number };
}

/** A document's rows as high as they are when its lines are set so close. */
interface Heights {
  readonly closer: Closer | undefined;
  readonly besides: number;
  readonly rows: readonly (readonly number[])[];
  readonly least: readonly (readonly number[])[];
}

/**
 * Keeps a document that a little more room would take to another page on its pages: a form of one page gives up blank
 * room (not that of seals), then sets its lines closer, as does a form whose last page would have a row or two.
 */
export function fitPages(xml: string, tables = tablesRead(xml)): string {
  const document = measure(xml, tables);
  if (!document) return xml;
  const usual = heightsOf(document, undefined);
  const settings = [usual, ...CLOSER.map((closer) => heightsOf(document, closer))];
  for (const heights of settings) {
    const share = shareToGive(document, heights);
    if (share !== undefined) return lower(xml, heights, share);
  }
  const pages = rowsByPage(document, usual.besides, usual.rows);
  if (pages.length < 2 || (pages.at(-1) ?? 0) >= FEW_ROWS) return xml;
  const saves = ({ besides }: Heights, rows: Heights['rows']) =>
    rowsByPage(document, besides + SPARE, rows).length < pages.length;
  if (saves(usual, usual.least)) return lower(xml, usual, 1);
  const fewer = settings.slice(1).find((heights) => saves(heights, heights.rows));
  return fewer ? lower(xml, fewer, 0) : xml;
}

/** Rows of tables on each page of a document with one page set-up and no cover, about; nothing for others. */
export function rowsOnPages(xml: string, tables: readonly ReadTable[]): readonly number[] {
  const document = measure(xml, tables);
  if (!document) return [];
  const { besides, rows } = heightsOf(document, undefined);
  return rowsByPage(document, besides, rows);
}

/** What share of the blank room takes a document to one page; `undefined` where it has not as much. */
function shareToGive({ page }: MeasuredDocument, { besides, rows, least }: Heights): number | undefined {
  const room = page - SPARE;
  const sum = (heights: Heights['rows']) =>
    heights.reduce((all, table) => table.reduce((more, one) => more + one, all), 0);
  const total = besides + sum(rows);
  if (total <= room) return 0;
  const giveable = sum(rows) - sum(least);
  return total - giveable > room ? undefined : (total - room) / giveable;
}

/** A document of one page set-up, without a cover; nothing is known of others. */
function measure(xml: string, tables: readonly ReadTable[]): MeasuredDocument | undefined {
  const first = xml.indexOf('<w:sectPr>');
  const end = xml.indexOf('</w:sectPr>', first);
  if (first < 0 || end < 0 || xml.includes('<w:sectPr>', end)) return undefined;
  const only = xml.slice(first, end);
  if (only.includes('<w:titlePg/>')) return undefined;
  const size = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(only);
  const margins = /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/.exec(only);
  if (!size || !margins) return undefined;
  const [, top, right, bottom, left] = margins.map(Number);
  return {
    tables,
    page: Number(size[2]) - (top ?? 0) - (bottom ?? 0),
    between: {
      paragraphs: paragraphsIn(withTables(xml, tables, () => '')),
      width: Number(size[1]) - (left ?? 0) - (right ?? 0),
    },
  };
}

const closerLine = (line: number, closer: Closer): number =>
  line === LINES.small ? closer.small : line === LINES.usual ? closer.usual : line;

/** How much lower paragraphs of that width are when their lines are set closer. */
const givenByLines = (paragraphs: readonly PrintedParagraph[], width: number, closer: Closer): number =>
  paragraphs.reduce(
    (sum, one) => sum + (one.line - closerLine(one.line, closer)) * linesOfParagraph(one, width),
    0,
  );

function heightsOf({ tables, between }: MeasuredDocument, closer: Closer | undefined): Heights {
  const contents = tables.map(({ table: { rows, padding } }) =>
    rows.map(({ cells }) =>
      cells.reduce((most, cell) => {
        if (cell.apart) return most;
        const given = closer ? givenByLines(cell.paragraphs, cell.width - 2 * padding, closer) : 0;
        return Math.max(most, cellHeight(cell, padding) - given);
      }, 0),
    ),
  );
  const { paragraphs, width } = between;
  return {
    closer,
    besides:
      paragraphs.reduce((sum, one) => sum + paragraphHeight(one, width), 0) -
      (closer ? givenByLines(paragraphs, width, closer) : 0),
    rows: tables.map(({ table }, at) =>
      table.rows.map(({ height }, row) => Math.max(height, contents[at]?.[row] ?? 0)),
    ),
    least: tables.map(({ table }, at) => {
      const rostered = table.rows.some(({ header }) => header);
      return table.rows.map(({ height }, row) => {
        const content = contents[at]?.[row] ?? 0;
        if (height === SEAL_HEIGHT) return Math.max(height, content);
        return Math.max(content, Math.min(height, rostered ? ROSTER_ROW_LEAST : ROW_LEAST));
      });
    }),
  };
}

/** The document with its lines set closer, and that share taken of what each row can give. */
function lower(given: string, { closer, rows, least }: Heights, share: number): string {
  const xml = closer ? withCloserLines(given, closer) : given;
  if (share === 0) return xml;
  return withTables(xml, tablesIn(xml), (markup, table) =>
    withRows(markup, (words, row) => {
      const height = rows[table]?.[row] ?? 0;
      const gives = height - (least[table]?.[row] ?? height);
      if (gives <= 0) return words;
      return words.replace(
        /<w:trHeight w:val="\d+"/,
        `<w:trHeight w:val="${Math.floor(height - share * gives)}"`,
      );
    }),
  );
}

const withCloserLines = (xml: string, { small, usual }: Closer): string =>
  withOwnSpacing(xml, ({ line }) =>
    line === LINES.small ? { line: small } : line === LINES.usual ? { line: usual } : {},
  );

/** Rows on each page, as they fill one after the other. */
function rowsByPage(
  { tables, page }: MeasuredDocument,
  besides: number,
  heights: Heights['rows'],
): readonly number[] {
  const pages = [0];
  let used = besides;
  tables.forEach(({ table }, index) => {
    const own = heights[index] ?? [];
    const header = table.rows.reduce((sum, row, at) => sum + (row.header ? (own[at] ?? 0) : 0), 0);
    table.rows.forEach((row, at) => {
      const height = own[at] ?? 0;
      if (used + height > page && !row.header) {
        const begun = row.splits ? Math.max(0, page - used) : 0;
        if (begun > 0) pages.push((pages.pop() ?? 0) + 1);
        pages.push(0);
        used = header - begun;
        for (; row.splits && used + height > page; used -= page - header) pages.push(1, 0);
      }
      used += height;
      if (!row.header) pages.push((pages.pop() ?? 0) + 1);
    });
  });
  return pages;
}
