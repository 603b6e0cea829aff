import { styleOf } from '../build/named-styles.js';
import { unescapeXml } from '../template/unescape-xml.js';

/** A paragraph of a printed document. Lengths are twentieths of a point, sizes half-points. */
export interface PrintedParagraph {
  /** Its text, with a line feed where a line is ended. */
  readonly text: string;
  readonly size: number;
  /** Exact height of its lines. */
  readonly line: number;
  readonly before: number;
  readonly after: number;
  readonly centred: boolean;
}

export interface PrintedTableCell {
  readonly column: number;
  readonly span: number;
  readonly width: number;
  /** The cell goes on from the row above. */
  readonly continues: boolean;
  /** The cell goes on into the row below, or its text runs downward: it does not make its row higher. */
  readonly apart: boolean;
  readonly vertical: boolean;
  readonly paragraphs: readonly PrintedParagraph[];
}

export interface PrintedRow {
  /** Least height; 0 where none is asked for. */
  readonly height: number;
  readonly header: boolean;
  /** The row may go on on the next page. */
  readonly splits: boolean;
  readonly cells: readonly PrintedTableCell[];
}

/** A table of one of our own templates, after printing. */
export interface PrintedTable {
  readonly widths: readonly number[];
  /** Left and right of the text in a cell. */
  readonly padding: number;
  readonly rows: readonly PrintedRow[];
}

const STYLE = /<w:pStyle w:val="([^"]*)"/;
const number = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0);

export const paragraphsIn = (xml: string): readonly PrintedParagraph[] =>
  between(xml, '<w:p>', '</w:p>').map((contents) => {
    const style = styleOf(STYLE.exec(contents)?.[1] ?? '')?.setting;
    const own = number(contents, / w:line="(\d+)"/);
    return {
      text: Array.from(contents.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g), ([, text]) =>
        text === undefined ? '\n' : unescapeXml(text),
      ).join(''),
      size: style?.text.size ?? 0,
      line: own === 0 ? (style?.line ?? 0) : own,
      before: style?.before ?? 0,
      after: style?.after ?? 0,
      centred: style?.align === 'center',
    };
  });

/** What a cell says by itself, wherever it stands and however wide it is. */
type CellContents = Omit<PrintedTableCell, 'column' | 'width'>;

/** Labels, and blanks to write in, are the same in every document, and every table is read several times. */
const known = new Map<string, CellContents>();
const MOST_KNOWN = 3000;

function contentsOf(cell: string): CellContents {
  const found = known.get(cell);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const vertical = cell.includes('<w:textDirection');
  const contents: CellContents = {
    span: Math.max(1, number(cell, /<w:gridSpan w:val="(\d+)"/)),
    continues: cell.includes('<w:vMerge/>'),
    apart: vertical || cell.includes('<w:vMerge'),
    vertical,
    paragraphs: paragraphsIn(cell),
  };
  // A copy: what is cut out of a document would keep the whole of it.
  known.set(cell.charAt(0) + cell.slice(1), contents);
  return contents;
}

const WIDTH = '<w:tcW w:w="';

/** A cell is known by what stands behind its width. */
function readCell(cell: string, column: number): PrintedTableCell {
  const at = cell.indexOf(WIDTH);
  const width = at < 0 ? 0 : Number.parseInt(cell.slice(at + WIDTH.length, at + WIDTH.length + 8), 10);
  const contents = contentsOf(at < 0 ? cell : cell.slice(cell.indexOf('"', at + WIDTH.length)));
  return {
    column,
    width,
    span: contents.span,
    continues: contents.continues,
    apart: contents.apart,
    vertical: contents.vertical,
    paragraphs: contents.paragraphs,
  };
}

let last: { readonly xml: string; readonly table: PrintedTable } | undefined;

/** Reads the markup of a table without tables in it. */
export function readPrintedTable(xml: string): PrintedTable {
  if (last?.xml === xml) return last.table;
  const head = xml.slice(0, Math.max(0, xml.indexOf('<w:tr>')));
  const table: PrintedTable = {
    widths: Array.from(head.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, width]) => Number(width)),
    padding: number(head, /<w:tblCellMar>.*?<w:left w:w="(\d+)"/s),
    rows: between(xml, '<w:tr>', '</w:tr>').map((row): PrintedRow => {
      let column = 0;
      const cells = between(row, '<w:tc>', '</w:tc>').map((cell) => {
        const read = readCell(cell, column);
        column += read.span;
        return read;
      });
      const properties = row.slice(0, Math.max(0, row.indexOf('<w:tc>')));
      return {
        height: number(properties, /<w:trHeight w:val="(\d+)"/),
        header: properties.includes('<w:tblHeader/>'),
        splits: !properties.includes('<w:cantSplit/>'),
        cells,
      };
    }),
  };
  last = { xml, table };
  return table;
}

/** What stands between each two marks, which do not stand within each other. */
function between(xml: string, open: string, close: string): readonly string[] {
  const found: string[] = [];
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const end = xml.indexOf(close, at);
    if (end < 0) break;
    found.push(xml.slice(at + open.length, end));
    at = end + close.length;
  }
  return found;
}
