import type { TypstDocument } from '../document-to-typst.js';
import type { PageSetup, Table } from '../tree/document-tree.js';
import type { RowPlace, Typesetter } from '../typesetter.js';
import { repeatedRows, rowHeights, staysWhole } from '../typst/kept-rows.js';
import type { TypesetPart } from '../typst/typesetting.js';
import { isDivisible } from './divisible.js';
import { cutStretch, stretchFrom, type StretchStart } from './stretch.js';

/** A part of a document: what stands on some of its pages. */
export interface PlannedPart extends TypesetPart {
  /** How many of the document's pages are the part's. */
  readonly ownPages: number;
}

/** The typesetter takes some 20 kB for every cell until the document is finished: for so many, 200 MB. */
export const CELLS_AT_A_TIME = 10_000;

/**
 * Divides a document of very many cells into parts that end where a page ends: then the memory for its pages does not
 * grow with their number. Where pages end the typesetter says, so the parts print what the whole would.
 * @returns `undefined` for a document that is typeset whole.
 */
export async function planParts(
  document: TypstDocument,
  typesetter: Pick<Typesetter, 'rowPlaces'>,
  cells = CELLS_AT_A_TIME,
): Promise<readonly PlannedPart[] | undefined> {
  if (!isDivisible(document.tree, cells)) return undefined;
  const parts: Omit<PlannedPart, 'pages'>[] = [];
  let start: StretchStart = { section: 0, block: 0, row: 0 };
  for (let most = cells; ;) {
    const stretch = stretchFrom(document.tree, start, most);
    const { tree, table, open, at } = stretch;
    if (!table) return undefined;
    const { rows, pages } = await typesetter.rowPlaces(document.source({ tree, marked: table }));
    if (!open) {
      parts.push({ tree, ownPages: pages });
      break;
    }
    const page = document.tree.sections[at.section]?.page;
    const cut = page && lastPage(table, rows, page);
    if (cut) {
      parts.push({ tree: cutStretch(stretch, repeatedRows(table) + cut.row), ownPages: cut.page - 1 });
      start = { ...at, row: at.row + cut.row, number: cut.number };
    }
    // Where no page begins with a whole row, as many again may hold one that does.
    most = cut ? cells : most * 2;
  }
  const total = parts.reduce((sum, { ownPages }) => sum + ownPages, 0);
  return parts.length === 1 ? undefined : parts.map((part) => ({ ...part, pages: total }));
}

/** The last row that begins a page after a row that ended on the page before. Rows are counted below the repeated ones. */
function lastPage(
  table: Table,
  places: readonly RowPlace[],
  page: PageSetup,
): ({ readonly row: number } & RowPlace) | undefined {
  const repeated = repeatedRows(table);
  const heights = rowHeights(table);
  const head = heights.slice(0, repeated).reduce((sum, height) => sum + height, 0);
  const room = page.height - page.top - page.bottom - head;
  for (let row = places.length - 1; row > 0; row -= 1) {
    const [before, here] = [places[row - 1], places[row]];
    const above = table.rows[repeated + row - 1];
    if (!before || !here || !above || here.page === before.page) continue;
    const whole = staysWhole(above, heights[repeated + row - 1] ?? 0, room);
    if (whole && !spanned(table, repeated + row)) return { row, ...here };
  }
  return undefined;
}

/** Whether a merged cell reaches over the upper edge of a row. */
const spanned = ({ rows }: Table, row: number): boolean =>
  rows.slice(0, row).some(({ cells }, index) => cells.some(({ rowSpan }) => index + rowSpan > row));
