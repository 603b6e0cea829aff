import type { CellLook } from './workbook-layout.js';

/** A cell of a block: rows count from 0 within the block, the extent is in characters. */
export interface BlockCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly left: number;
  readonly right: number;
  readonly look: CellLook;
  readonly text?: string;
  readonly field?: string;
  /** The roster's column whose sum this is. */
  readonly total?: string;
  /** The sheet to which a click leads. */
  readonly link?: string;
  readonly vertical?: boolean;
  readonly diagonal?: boolean;
  readonly ruled: boolean;
  /** Points that the cell needs at least, whatever stands in it. */
  readonly minimumHeight?: number;
}

/** Rows of a sheet that belong together; a sheet is a pile of blocks. */
export interface Block {
  readonly rows: number;
  readonly cells: readonly BlockCell[];
  /** Rows that find their own height: nothing merged stands in them, and text grows there. */
  readonly growing?: boolean;
  /** Leading rows that are the header of a table. */
  readonly headerRows?: number;
}

/** One row with words across the whole width. */
export function banner(text: string, look: CellLook, width: number): Block {
  return { rows: 1, cells: [{ row: 0, rowSpan: 1, left: 0, right: width, look, text, ruled: false }] };
}

/** An empty row between two blocks. */
export const gap: Block = { rows: 1, cells: [] };
