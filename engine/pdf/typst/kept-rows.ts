import { isDrawing, type Block, type Paragraph, type Row, type Table } from '../tree/document-tree.js';
import type { LineSpacing } from '../tree/format.js';

/** Rows, counted from 0, that stay on one page. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/** Advance of Latin letters and digits, on average, in sizes of type; all other characters are full-width. */
const NARROW = 0.52;
const usualLine = (size: number, line: LineSpacing): number =>
  line.rule === 'auto' ? size * 1.45 * line.multiple : Math.max(line.points, size);

/** About how high the rows are, in points, in any case not much less than they will be. */
export const rowHeights = ({ rows, columns }: Table): readonly number[] =>
  rows.map((row) => {
    const before = knownRows.get(row);
    if (before && sameColumns(before.columns, columns)) return before.height;
    const height = rowHeight(row, columns);
    knownRows.set(row, { columns, height });
    return height;
  });

/** Heights of rows in the columns that they last stood in. */
const knownRows = new WeakMap<Row, { readonly columns: Table['columns']; readonly height: number }>();

/** Whether columns are as wide as others. */
export const sameColumns = (one: Table['columns'], other: Table['columns']): boolean =>
  one === other || (one.length === other.length && one.every((width, index) => width === other[index]));

const rowHeight = (row: Row, columns: Table['columns']): number =>
  row.cells.reduce((most, cell) => {
    if (cell.rowSpan > 1) return most;
    const own = columns.slice(cell.column, cell.column + cell.columnSpan);
    const width = own.reduce((sum, one) => sum + one, 0) - cell.margins.left - cell.margins.right;
    return Math.max(most, blocksHeight(cell.blocks, width) + cell.margins.top + cell.margins.bottom);
  }, row.height?.points ?? 0);

/** Rows at the top that repeat on every page; none where a merged cell leaves them. */
export function repeatedRows(table: Table): number {
  const marked = table.rows.findIndex((row) => !row.header);
  const wanted = Math.max(0, marked);
  const leaves = table.rows
    .slice(0, wanted)
    .some((row, index) => row.cells.some((cell) => index + cell.rowSpan > wanted));
  return leaves ? 0 : wanted;
}

/** Whether a row stands on one page: it asks for that, and is no higher than the room below the repeated rows. */
export const staysWhole = ({ cantSplit }: Row, height: number, room: number): boolean =>
  cantSplit && height <= room;

/** About how high blocks are in that width, in points. */
export const blocksHeight = (blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block, width), 0);

/** Heights of paragraphs in the width that they were last asked for. */
const known = new WeakMap<Paragraph, { readonly width: number; readonly height: number }>();

function blockHeight(block: Block, width: number): number {
  if (block.kind === 'table') return rowHeights(block).reduce((sum, height) => sum + height, 0);
  const before = known.get(block);
  if (before?.width === width) return before.height;
  const height = paragraphHeight(block, width);
  known.set(block, { width, height });
  return height;
}

function paragraphHeight(block: Paragraph, width: number): number {
  const { format } = block;
  let lines = 1;
  let used = Math.max(0, format.firstLine);
  let line = usualLine(block.mark.size, format.line);
  const room = Math.max(1, width - format.left - format.right);
  for (const inline of block.content) {
    if (isDrawing(inline)) line = Math.max(line, inline.height);
    if (inline.kind === 'line-break') [lines, used] = [lines + 1, 0];
    if (inline.kind !== 'text') continue;
    line = Math.max(line, usualLine(inline.format.size, format.line));
    const {
      text,
      format: { size },
    } = inline;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0xdc00 && code <= 0xdfff) continue;
      const advance = size * (code < 0x250 ? NARROW : 1);
      if (used + advance > room) [lines, used] = [lines + 1, 0];
      used += advance;
    }
  }
  return format.before + lines * line + format.after;
}

/**
 * Rows whose paragraphs are kept with the next ones, as groups of no more than a page. `sticky`: the whole table stays
 * on the page of what follows.
 */
export function keptTogether(
  table: Table,
  heights: readonly number[],
  headerRows: number,
  room: number,
): { readonly groups: readonly RowGroup[]; readonly sticky: boolean } {
  const groups: RowGroup[] = [];
  for (let first = headerRows; first < table.rows.length; first += 1) {
    let last = first;
    let height = heights[first] ?? 0;
    while (keepsNext(table.rows[last]) && last + 1 < table.rows.length) {
      height += heights[last + 1] ?? 0;
      if (height > room) break;
      last += 1;
    }
    if (last > first) groups.push({ first, last });
    first = last;
  }
  const [whole] = groups;
  const one =
    table.rows.length === headerRows + 1 ||
    (whole?.first === headerRows && whole.last === table.rows.length - 1);
  return { groups, sticky: one && keepsNext(table.rows.at(-1)) };
}

const keepsNext = (row: Row | undefined): boolean =>
  row !== undefined &&
  row.cells.length > 0 &&
  row.cells.every(({ blocks: [first] }) => first?.kind === 'paragraph' && first.format.keepNext);
