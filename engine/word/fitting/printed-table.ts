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
  readonly cells: readonly PrintedTableCell[];
}

/** A table of one of our own templates, after printing. */
export interface PrintedTable {
  readonly widths: readonly number[];
  /** Left and right of the text in a cell. */
  readonly padding: number;
  readonly rows: readonly PrintedRow[];
}

const number = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)?.[1] ?? 0);

export const paragraphsIn = (xml: string): readonly PrintedParagraph[] =>
  Array.from(xml.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, contents = '']) => ({
    text: Array.from(contents.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g), ([, text]) =>
      text === undefined ? '\n' : unescapeXml(text),
    ).join(''),
    size: number(contents, /<w:sz w:val="(\d+)"/),
    line: number(contents, / w:line="(\d+)"/),
    before: number(contents, / w:before="(\d+)"/),
    after: number(contents, / w:after="(\d+)"/),
    centred: contents.includes('<w:jc w:val="center"/>'),
  }));

/** Reads the markup of a table without tables in it. */
export function readPrintedTable(xml: string): PrintedTable {
  return {
    widths: Array.from(xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g), ([, width]) => Number(width)),
    padding: number(xml, /<w:tblCellMar>.*?<w:left w:w="(\d+)"/s),
    rows: Array.from(xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs), ([, row = '']): PrintedRow => {
      let column = 0;
      return {
        height: number(row, /<w:trHeight w:val="(\d+)"/),
        header: row.includes('<w:tblHeader/>'),
        cells: Array.from(row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs), ([, cell = '']): PrintedTableCell => {
          const span = Math.max(1, number(cell, /<w:gridSpan w:val="(\d+)"/));
          column += span;
          return {
            column: column - span,
            span,
            width: number(cell, /<w:tcW w:w="(\d+)"/),
            continues: cell.includes('<w:vMerge/>'),
            apart: cell.includes('<w:vMerge') || cell.includes('<w:textDirection'),
            vertical: cell.includes('<w:textDirection'),
            paragraphs: paragraphsIn(cell),
          };
        }),
      };
    }),
  };
}
