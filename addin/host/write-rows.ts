import { columnLetters } from '../../engine/core/cell-address.js';
import type { RosterRows } from '../worker/old-list.js';
import { entered, formatFor } from './written-content.js';

/** What was written, as a person would say it: `B7:H12`, several when filled rows stand between. */
export interface WrittenRows {
  readonly count: number;
  readonly sheet: string;
  readonly areas: readonly string[];
}

/** 表2 B7:H9、B12:H12 */
export const whereWritten = ({ sheet, areas }: WrittenRows): string => `${sheet} ${areas.join('、')}`;

/** Excel refused in the middle: what came before stands in the sheet and must not be written again. */
export class PartlyWritten extends Error {
  constructor(
    readonly written: WrittenRows,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'PartlyWritten';
  }
}

/** Rows and columns of one answer or request, far below the 5 MB of Excel on the web. */
const ROWS_AT_ONCE = 250;

/** A blank row of the sheet, from 1, with the number formats of its cells. */
interface BlankRow {
  readonly row: number;
  readonly formats: readonly unknown[];
}

/**
 * Writes rows into blank rows of a roster's sheet: a row in which any of the roster's cells holds something is left
 * as it is, and so is every cell for which the list has nothing. What was written is read back.
 * @throws Error naming the cell in which Excel keeps something else than was written.
 * @throws PartlyWritten when some rows stand in the sheet already.
 */
export async function writeRows(context: Excel.RequestContext, order: RosterRows): Promise<WrittenRows> {
  const { sheet, columns, rows } = order;
  const left = columns[0]?.column ?? 1;
  const width = (columns.at(-1)?.column ?? left) - left + 1;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const blank = await blankRows(context, worksheet, order, { left, width });
  const written: WrittenRows[] = [];
  for (let start = 0; start < rows.length;) {
    const end = endOfRun(blank, start);
    const first = blank[start]?.row ?? 1;
    const range = worksheet.getRangeByIndexes(first - 1, left - 1, end - start, width);
    const formats = grid(order, start, end, (at, index) => {
      const { column = left, numberFormat = '' } = columns[at] ?? {};
      return formatFor(blank[index]?.formats[column - left], numberFormat);
    });
    try {
      if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
      range.values = grid(order, start, end, (at, index) => entered(rows[index]?.[at] ?? null));
      range.load('values');
      await context.sync();
      const area = `${columnLetters(left)}${first}:${columnLetters(left + width - 1)}${first + end - start - 1}`;
      written.push({ count: end - start, sheet, areas: [area] });
      compare(range.values, order, { start, first, left });
    } catch (error) {
      if (written.length === 0) throw error;
      throw new PartlyWritten(together(sheet, written), error);
    }
    start = end;
  }
  return together(sheet, written);
}

const together = (sheet: string, parts: readonly WrittenRows[]): WrittenRows => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  sheet,
  areas: parts.flatMap(({ areas }) => areas),
});

/** As many blank rows as there are rows to write; below the used range every row is blank. */
async function blankRows(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { firstRow, columns, rows }: RosterRows,
  { left, width }: { readonly left: number; readonly width: number },
): Promise<BlankRow[]> {
  const blank: BlankRow[] = [];
  for (let row = firstRow; blank.length < rows.length; row += ROWS_AT_ONCE) {
    const range = worksheet.getRangeByIndexes(row - 1, left - 1, ROWS_AT_ONCE, width);
    range.load('values,formulas,numberFormat');
    await context.sync();
    const { values, formulas, numberFormat } = range;
    for (let down = 0; down < ROWS_AT_ONCE; down += 1) {
      const empty = columns.every(({ column }) => {
        const at = column - left;
        return values[down]?.[at] === '' && formulas[down]?.[at] === '';
      });
      if (empty) blank.push({ row: row + down, formats: numberFormat[down] ?? [] });
    }
  }
  return blank.slice(0, rows.length);
}

/** Rows that follow each other on the sheet are written together, up to a limit. */
function endOfRun(blank: readonly BlankRow[], start: number): number {
  let end = start + 1;
  while (end < blank.length && end - start < ROWS_AT_ONCE) {
    if (blank[end]?.row !== (blank[end - 1]?.row ?? 0) + 1) break;
    end += 1;
  }
  return end;
}

/** Cells of the rows by the sheet's columns; `null`, which Excel leaves alone, for columns that are not ours. */
function grid<Value>(
  { columns }: RosterRows,
  start: number,
  end: number,
  cellAt: (column: number, row: number) => Value,
): (Value | null)[][] {
  const left = columns[0]?.column ?? 1;
  const width = (columns.at(-1)?.column ?? left) - left + 1;
  return Array.from({ length: end - start }, (_, down) =>
    Array.from({ length: width }, (_cell, across) => {
      const at = columns.findIndex(({ column }) => column === left + across);
      return at < 0 ? null : cellAt(at, start + down);
    }),
  );
}

function compare(
  found: readonly (readonly unknown[])[],
  { columns, rows }: RosterRows,
  { start, first, left }: { readonly start: number; readonly first: number; readonly left: number },
): void {
  for (const [down, line] of found.entries()) {
    for (const [at, { column }] of columns.entries()) {
      const wanted = rows[start + down]?.[at] ?? '';
      if (line[column - left] === wanted) continue;
      throw new Error(`${columnLetters(column)}${first + down}: ${String(line[column - left])} ≠ ${wanted}`);
    }
  }
}
