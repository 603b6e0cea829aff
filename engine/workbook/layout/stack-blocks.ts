import type { Block, BlockCell } from './block.js';
import { planColumns } from './column-plan.js';
import { textHeight } from './text-extent.js';
import type { LayoutCell } from './workbook-layout.js';

/** Points of a row with an entry; Excel allows no more than 409. */
const ENTRY_ROW = 22;
const HIGHEST = 400;

/** Cells, columns and heights of a sheet. */
export interface StackedBlocks {
  readonly columns: readonly number[];
  readonly cells: readonly LayoutCell[];
  readonly heights: ReadonlyMap<number, number>;
  /** Rows whose height follows what is written in them; the height given is the least. */
  readonly growing: ReadonlySet<number>;
  /** The header of the sheet's only long table. */
  readonly tableHeader?: { readonly from: number; readonly to: number };
}

/** Rows from which on a table needs its header on every page. */
const LONG_TABLE = 8;
/** A single column as wide as the page is cut off when printed by some programs; several are scaled. */
const QUARTERS = [0.25, 0.5, 0.75];

/** Puts blocks under each other on columns that they share. */
export function stackBlocks(blocks: readonly Block[], width: number): StackedBlocks {
  const extents = [{ left: 0, right: width }, ...blocks.flatMap((block) => block.cells)];
  const undivided = extents.every(({ left, right }) => left === 0 && right === width);
  const quarters = undivided ? QUARTERS.map((part) => ({ left: 0, right: Math.round(width * part) })) : [];
  const plan = planColumns([...extents, ...quarters]);
  const headers: { from: number; to: number }[] = [];
  const cells: LayoutCell[] = [];
  const heights = new Map<number, number>();
  const growing = new Set<number>();
  let top = 1;
  for (const block of blocks) {
    for (const cell of block.cells) {
      const { rowSpan, look, text, field, total, link, vertical, diagonal, ruled } = cell;
      const at = { row: top + cell.row, rowSpan, ...plan.place(cell) };
      cells.push({ ...at, look, text, field, total, link, vertical, diagonal, ruled });
    }
    for (const [row, height] of blockHeights(block)) {
      heights.set(top + row, height);
      if (block.growing) growing.add(top + row);
    }
    if (block.headerRows && block.rows >= LONG_TABLE) {
      headers.push({ from: top, to: top + block.headerRows - 1 });
    }
    top += block.rows;
  }
  const [tableHeader, ...others] = headers;
  const only = tableHeader && others.length === 0 ? { tableHeader } : {};
  return { columns: plan.widths, cells, heights, growing, ...only };
}

/** Rows of one-row cells first; what a taller cell still lacks is spread over its rows. */
function blockHeights(block: Block): Map<number, number> {
  const heights = new Map(Array.from({ length: block.rows }, (_, row) => [row, ENTRY_ROW]));
  const bySpan = [...block.cells].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const cell of bySpan) {
    const rows = Array.from({ length: cell.rowSpan }, (_, index) => cell.row + index);
    const present = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
    const lacking = Math.ceil((neededHeight(cell) - present) / cell.rowSpan);
    if (lacking <= 0) continue;
    for (const row of rows) heights.set(row, Math.min(HIGHEST, (heights.get(row) ?? 0) + lacking));
  }
  return heights;
}

const neededHeight = (cell: BlockCell): number =>
  Math.max(
    cell.minimumHeight ?? 0,
    cell.text === undefined ? 0 : textHeight(cell.text, cell.right - cell.left, cell.vertical),
  );
