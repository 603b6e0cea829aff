import { characterWidth } from '../build/typography.js';
import { valuesIn } from './indivisible-values.js';
import { widthOf } from './line-count.js';
import { valueWidth } from './value-width.js';
import { readPrintedTable, type PrintedTable, type PrintedTableCell } from './printed-table.js';
import { withWidths } from './table-markup.js';

/** Moved at a time, in twentieths of a point: so little that what several columns can spare adds up. */
const STEP = 15;
/** A text that breaks anyway, or a blank to write in, keeps so much room, in full-width characters. */
const TEXT_LEAST = 6;
/** Room for a line that runs downward and what is ended in it; labels of one or two such lines take no more. */
const DOWNWARD_MOST = 1000;

/**
 * Widens the columns of a table where a value that does not break (an address, a number) is wider than its
 * cell, within their order: from columns in which every cell has more room than its words and values need.
 */
export function widenForValues(xml: string): string {
  const table = readPrintedTable(xml);
  const cells = table.rows.flatMap((row) => row.cells.filter(({ continues }) => !continues));
  const needs = new Map(cells.map((cell) => [cell, needOf(cell, table)]));
  const lacking = (cell: PrintedTableCell): number => valueNeed(cell, table) - widthIn(cell, table.widths);
  // Who lacks least comes first: an address that fits nowhere must not take what a telephone number needs.
  const torn = cells.filter((cell) => lacking(cell) > 0).sort((one, other) => lacking(one) - lacking(other));
  const widths = torn.reduce<readonly number[]>(
    (before, cell) => widenedFor(cell, valueNeed(cell, table), cells, needs, before) ?? before,
    table.widths,
  );
  return widths === table.widths ? xml : withWidths(xml, widths);
}

/** The widths with which a cell has the room that it needs; `undefined` where the others cannot give so much. */
function widenedFor(
  cell: PrintedTableCell,
  need: number,
  cells: readonly PrintedTableCell[],
  needs: ReadonlyMap<PrintedTableCell, number>,
  before: readonly number[],
): readonly number[] | undefined {
  const widths = [...before];
  while (need > widthIn(cell, widths)) {
    const from = donor(cell, cells, needs, widths);
    if (from === undefined) return undefined;
    const to = widestOf(cell, widths);
    widths[from] = (widths[from] ?? 0) - STEP;
    widths[to] = (widths[to] ?? 0) + STEP;
  }
  return widths;
}

const widthIn = ({ column, span }: PrintedTableCell, widths: readonly number[]): number =>
  widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);

const covers = ({ column, span }: PrintedTableCell, index: number): boolean =>
  index >= column && index < column + span;

/** The width that the longest value of a cell needs. */
const valueNeed = ({ paragraphs }: PrintedTableCell, { padding }: PrintedTable): number =>
  Math.max(
    0,
    ...paragraphs.flatMap(({ text, size }) =>
      valuesIn(text).map((value) => valueWidth(value, size) + 2 * padding),
    ),
  );

/** A cell's words are labels with their lines ended already, or entries, which may break. */
function needOf(cell: PrintedTableCell, table: PrintedTable): number {
  if (cell.vertical) return Math.min(cell.width, DOWNWARD_MOST);
  const words = cell.paragraphs.map(({ text, size, centred }) =>
    centred
      ? widthOf(text, size)
      : Math.min(TEXT_LEAST * characterWidth(size), text === '' ? Infinity : widthOf(text, size)),
  );
  return Math.max(valueNeed(cell, table), Math.max(0, ...words) + 2 * table.padding);
}

/** The column outside a cell from which most can be taken. */
function donor(
  cell: PrintedTableCell,
  cells: readonly PrintedTableCell[],
  needs: ReadonlyMap<PrintedTableCell, number>,
  widths: readonly number[],
): number | undefined {
  const slacks = widths.map((_, index) =>
    covers(cell, index)
      ? 0
      : Math.min(
          ...cells
            .filter((one) => covers(one, index))
            .map((one) => widthIn(one, widths) - (needs.get(one) ?? 0)),
        ),
  );
  const most = Math.max(...slacks);
  return most >= STEP && Number.isFinite(most) ? slacks.indexOf(most) : undefined;
}

const widestOf = ({ column, span }: PrintedTableCell, widths: readonly number[]): number => {
  const own = widths.slice(column, column + span);
  return column + own.indexOf(Math.max(...own));
};
