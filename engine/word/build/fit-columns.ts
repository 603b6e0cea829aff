import type { PrintedCell } from '../../form/index.js';
import { countLines, measureText } from './break-lines.js';
import { leastWidths, proportionalWidths, wholeWidths, type ColumnRoom } from './column-widths.js';
import { expectedText } from './expected-text.js';
import { characterWidth } from './typography.js';

export interface FittedWidths {
  /** Twentieths of a point. */
  readonly widths: readonly number[];
  /** False when the columns need more than there is. */
  readonly fits: boolean;
}

/** A roster's row of entries repeats: it weighs as much as so many other rows. */
const ENTRY_ROWS = 8;
/** Full-width characters that one step moves from a column to another. */
const STEPS = [2, 1, 0.5];
const MOST_ROUNDS = 40;
/** An even share of a saved line: of widths with the same rows those near the definition's are kept. */
const DEPARTURE = { fields: 0.12, roster: 0.004, matrix: 0.004, criteria: 0.004 } as const;
/** A row is lower where its fullest cell is nearer to losing a line. */
const FULLNESS = 0.3;
/** Lines that do not decide their row's height count a little: they decide when entries are longer. */
const OTHER_LINES = 0.05;

/** Whether the columns have the room that they need. */
export const columnsFit = (room: ColumnRoom, total: number): boolean =>
  leastWidths(room).reduce((sum, width) => sum + width, 0) <= total;

/**
 * Widths that make the table as low as it gets with entries of the usual length, no column narrower than its words
 * and figures need; where rows do not get lower, the grid's own proportions.
 */
export function fitColumns(room: ColumnRoom, total: number): FittedWidths {
  const least = leastWidths(room);
  const start = proportionalWidths(room.grid, total, least);
  const fits = columnsFit(room, total);
  return { widths: wholeWidths(fits && room.grid.ruled ? lowered(start, least, room) : start, total), fits };
}

function lowered(start: readonly number[], least: readonly number[], room: ColumnRoom): readonly number[] {
  const height = heightOf(room, start);
  let widths = start;
  let lowest = height(widths);
  for (const characters of STEPS) {
    const step = characters * characterWidth(room.size);
    let better = true;
    for (let round = 0; better && round < MOST_ROUNDS; round += 1) {
      better = false;
      for (let from = 0; from < widths.length; from += 1) {
        for (let to = 0; to < widths.length; to += 1) {
          if (to === from || (widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
          const next = [...widths];
          next[from] = (next[from] ?? 0) - step;
          next[to] = (next[to] ?? 0) + step;
          const found = height(next);
          if (found < lowest - 1e-9) [lowest, widths, better] = [found, next, true];
        }
      }
    }
  }
  return widths;
}

/** Rows of fields are two lines high in any case, and long texts have room for several. */
const FIELD_LINES = 1.8;
const LONG_TEXT_LINES = 6;

const leastLines = ({ grid, fields, kind }: ColumnRoom): readonly number[] =>
  Array.from({ length: grid.rowCount }, (_, row) => {
    if (kind !== 'fields') return 1;
    const long = grid.cells.some(
      (cell) =>
        cell.row === row &&
        cell.paragraphs
          .flat()
          .some((part) => 'field' in part && fields.get(part.field)?.kind === 'long-text'),
    );
    return long ? LONG_TEXT_LINES : FIELD_LINES;
  });

/** Lines of a cell, and the lines that its text would fill without breaks. */
interface Extent {
  readonly lines: number;
  readonly full: number;
}

/** The table's height in lines for given widths. */
function heightOf(room: ColumnRoom, start: readonly number[]): (widths: readonly number[]) => number {
  const { grid, size, padding, fields, kind } = room;
  const roster = kind === 'roster';
  const least = leastLines(room);
  const character = characterWidth(size);
  const texts = grid.cells
    .filter((cell) => cell.vertical !== true)
    .map((cell) => ({
      cell,
      paragraphs: expectedText(cell, fields, {
        roster,
        criteria: kind === 'criteria',
        ...(roster ? { characters: Math.round(grid.columns[cell.column]?.weight ?? 0) } : {}),
      }).map(measureText),
      known: new Map<number, Extent>(),
    }));
  const extentIn = (one: (typeof texts)[number], widths: readonly number[]): Extent => {
    const { column, columnSpan } = one.cell;
    let width = 0;
    for (let at = column; at < column + columnSpan; at += 1) width += widths[at] ?? 0;
    width = Math.round(width);
    const known = one.known.get(width);
    if (known !== undefined) return known;
    const inside = (width - 2 * padding) / character;
    const extent = {
      lines: one.paragraphs.reduce((sum, paragraph) => sum + countLines(paragraph, inside), 0),
      full: one.paragraphs.reduce((sum, paragraph) => sum + paragraph.width / inside, 0),
    };
    one.known.set(width, extent);
    return extent;
  };
  return (widths) => {
    const rows = [...least];
    const fullest = [...least];
    let others = 0;
    const tall: { readonly cell: PrintedCell; readonly lines: number }[] = [];
    for (const text of texts) {
      const { lines, full } = extentIn(text, widths);
      others += lines * (roster && text.cell.row === grid.headerRows ? ENTRY_ROWS : 1);
      if (text.cell.rowSpan > 1) tall.push({ cell: text.cell, lines });
      else {
        rows[text.cell.row] = Math.max(rows[text.cell.row] ?? 1, lines);
        fullest[text.cell.row] = Math.max(fullest[text.cell.row] ?? 1, full);
      }
    }
    for (const { cell, lines } of tall) {
      const have = rows.slice(cell.row, cell.row + cell.rowSpan).reduce((sum, one) => sum + one, 0);
      const last = cell.row + cell.rowSpan - 1;
      if (lines > have) rows[last] = (rows[last] ?? 1) + lines - have;
    }
    const weighed = rows.reduce(
      (sum, lines, row) =>
        sum + (lines + FULLNESS * (fullest[row] ?? 1)) * (roster && row === grid.headerRows ? ENTRY_ROWS : 1),
      0,
    );
    const departure = widths.reduce(
      (sum, width, index) => sum + Math.abs(width - (start[index] ?? 0)) / character,
      0,
    );
    return weighed + OTHER_LINES * others + DEPARTURE[kind] * departure;
  };
}
