import { roles, styleOf } from '../build/named-styles.js';
import { paragraphHeight } from './line-count.js';
import { pageHeightAt } from './page-height.js';
import { paragraphsIn } from './printed-table.js';
import type { ReadTable } from './read-tables.js';
import { rowHeight } from './row-content.js';

/** A paragraph between tables, or a row of one, as it stands on a page. Lengths are twentieths of a point. */
export interface Placed {
  /** Which table of the document, and which row of it; none of a paragraph. */
  readonly row: { readonly table: number; readonly index: number } | undefined;
  readonly page: number;
}

interface Piece {
  readonly row: Placed['row'];
  readonly before: number;
  readonly height: number;
  readonly after: number;
  readonly keepsNext: boolean;
  readonly startsPage: boolean;
  readonly splits: boolean;
  /** What repeats above it on a new page. */
  readonly header: number;
}

/** Kept free of a page, because Word may break a line earlier than we do. */
const SPARE = 400;
const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;
const STARTS_PAGE = /<w:pageBreakBefore\/>|<w:br w:type="page"\/>/;
const STYLE = /<w:pStyle w:val="([^"]*)"/;

/**
 * About on which page each paragraph and row of a document with one page set-up stands; nothing of others. A cover ends
 * where somebody asks for a new page.
 */
export function pageFlow(xml: string, tables: readonly ReadTable[]): readonly Placed[] {
  const section = xml.indexOf('<w:sectPr>');
  if (section < 0 || xml.includes('<w:sectPr>', section + 1)) return [];
  return placed(piecesOf(xml, tables), pageHeightAt(xml, 0) - SPARE);
}

function piecesOf(xml: string, tables: readonly ReadTable[]): readonly Piece[] {
  const width = textWidth(xml);
  const pieces: Piece[] = [];
  let end = 0;
  tables.forEach(({ start, xml: markup, table: { rows, padding } }, table) => {
    pieces.push(...paragraphPieces(xml.slice(end, start), width));
    const kept = markup.split('<w:tr>').slice(1);
    const heights = rows.map((row) => rowHeight(row, padding));
    const header = heights.reduce((sum, height, at) => (rows[at]?.header === true ? sum + height : sum), 0);
    heights.forEach((height, index) => {
      pieces.push({
        row: { table, index },
        before: 0,
        height,
        after: 0,
        keepsNext: kept[index]?.includes('<w:keepNext/>') === true,
        startsPage: false,
        splits: rows[index]?.splits === true,
        header,
      });
    });
    end = start + markup.length;
  });
  return [...pieces, ...paragraphPieces(xml.slice(end), width)];
}

function textWidth(xml: string): number {
  const figure = (pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0);
  return (
    figure(/<w:pgSz w:w="(\d+)"/) -
    figure(/<w:pgMar [^>]*w:left="(\d+)"/) -
    figure(/<w:pgMar [^>]*w:right="(\d+)"/)
  );
}

const paragraphPieces = (xml: string, width: number): readonly Piece[] =>
  Array.from(xml.matchAll(PARAGRAPH), ([markup]): readonly Piece[] => {
    const [read] = paragraphsIn(markup);
    if (!read) return [];
    const { before, after } = read;
    const role = styleOf(STYLE.exec(markup)?.[1] ?? '')?.role;
    const kept = markup.includes('<w:keepNext/>') || (role !== undefined && roles[role].keepNext === true);
    return [
      {
        row: undefined,
        before,
        height: paragraphHeight({ ...read, before: 0, after: 0 }, width),
        after,
        keepsNext: kept && !markup.includes('<w:keepNext w:val="0"/>'),
        startsPage: STARTS_PAGE.test(markup),
        splits: false,
        header: 0,
      },
    ];
  }).flat();

function placed(pieces: readonly Piece[], page: number): readonly Placed[] {
  let number = 0;
  let used = 0;
  let after = 0;
  let together = 0;
  const turn = (header: number): void => {
    number += 1;
    used = header;
    after = 0;
  };
  return pieces.map((piece, index) => {
    const gap = Math.max(piece.before, after);
    if (piece.startsPage) turn(0);
    else {
      // What stays together is placed once, with its first piece.
      const height = together > 0 ? piece.height : keptHeight(pieces, index);
      const fits = used + gap + (height <= page ? height : piece.height) <= page;
      if (!fits && !piece.splits) turn(piece.header);
    }
    together = piece.keepsNext ? together + 1 : 0;
    const start = number;
    used += (used === 0 ? 0 : Math.max(piece.before, after)) + piece.height;
    for (; piece.splits && used > page; number += 1) used += piece.header - page;
    after = piece.after;
    return { row: piece.row, page: piece.splits ? number : start };
  });
}

/** Height of a piece with those that stay on its page behind it. */
function keptHeight(pieces: readonly Piece[], from: number): number {
  let height = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) break;
    height += (at === from ? 0 : piece.before) + piece.height;
    if (!piece.keepsNext) break;
    height += piece.after;
  }
  return height;
}
