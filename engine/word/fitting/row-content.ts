import { cellHeight } from './line-count.js';
import type { PrintedRow } from './printed-table.js';

/** Height of what a row holds, in twentieths of a point; cells that go on into the next row leave it as it is. */
export const contentHeight = ({ cells }: PrintedRow, padding: number): number =>
  cells.reduce((most, cell) => (cell.apart ? most : Math.max(most, cellHeight(cell, padding))), 0);

/** Height of a row: its least one, or that of what it holds. */
export const rowHeight = (row: PrintedRow, padding: number): number =>
  Math.max(row.height, contentHeight(row, padding));
