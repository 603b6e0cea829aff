import { characterWidth } from '../build/typography.js';
import { numbersIn, valuesIn } from './indivisible-values.js';
import { widthOf } from './line-count.js';
import { valueWidth } from './value-width.js';
import {
  readPrintedTable,
  type PrintedParagraph,
  type PrintedTable,
  type PrintedTableCell,
} from './printed-table.js';
import { withPadding, withWidths } from './table-markup.js';

/** Moved at a time, in twentieths of a point: so little that what several columns can spare adds up. */
const STEP = 15;
/** A text that breaks anyway, or a blank to write in, keeps so much room, in full-width characters. */
const TEXT_LEAST = 6;
/** Room for a line that runs downward and what is ended in it; labels of one or two such lines take no more. */
const DOWNWARD_MOST = 1000;

/** Room left and right of the text where a value is whole only so, in twentieths of a point: that of rosters. */
const CLOSE = 40;

/**
 * Widens the columns of a table where a value that does not break (an address, a number) is wider than its
 * cell, within their order: from columns in which every cell has more room than its words and values need, and where
 * they have not enough, from the room beside all texts.
 */
export function widenForValues(xml: string): string {
  const table = readPrintedTable(xml);
  const usual = widened(table);
  const close =
    usual.lacking > 0 && table.padding > CLOSE ? widened({ ...table, padding: CLOSE }) : undefined;
  if (close && close.lacking < usual.lacking) return withWidths(withPadding(xml, CLOSE), close.widths);
  return usual.widths === table.widths ? xml : withWidths(xml, usual.widths);
}

/** Widths with which as many values are whole as can be, and in how many cells one is not. */
function widened(table: PrintedTable): { readonly widths: readonly number[]; readonly lacking: number } {
  const cells = table.rows.flatMap((row) => row.cells.filter(({ continues }) => !continues));
  /** Gives cells what they lack; others keep what they need. */
  const widen = (before: readonly number[], needed: Need, kept: Need): readonly number[] => {
    const lack = (cell: PrintedTableCell): number => needed(cell, table) - widthIn(cell, before);
    // Who lacks least comes first: an address that fits nowhere must not take what a telephone number needs.
    const torn = cells.filter((cell) => lack(cell) > 0).sort((one, other) => lack(one) - lack(other));
    if (torn.length === 0) return before;
    const needs = new Map(cells.map((cell) => [cell, Math.max(needed(cell, table), kept(cell, table))]));
    return torn.reduce(
      (given, cell) => widenedFor(cell, needed(cell, table), cells, needs, given) ?? given,
      before,
    );
  };
  // Values first, then the 号 behind them, then the last character of any text.
  const whole = widen(widen(table.widths, valueNeed, wordsNeed), numberNeed, wordsNeed);
  const lacking = cells.filter((cell) => numberNeed(cell, table) > widthIn(cell, whole)).length;
  const lastNeed: Need = (cell) =>
    Math.max(numberNeed(cell, table), lastOf(cell, table, widthIn(cell, whole)));
  const lineNeed: Need = (cell) =>
    Math.max(wordsNeed(cell, table), lineOf(cell, table, widthIn(cell, whole)));
  return { widths: widen(whole, lastNeed, lineNeed), lacking };
}

/** The width that a cell needs. */
type Need = (cell: PrintedTableCell, table: PrintedTable) => number;

/** What the texts need that stand in one line, to stay in it. */
function lineOf(
  { paragraphs, vertical }: PrintedTableCell,
  { padding }: PrintedTable,
  width: number,
): number {
  if (vertical) return 0;
  return paragraphs.reduce((most, paragraph) => {
    const need = widthsOf(paragraph).text + 2 * padding;
    return need <= width ? Math.max(most, need) : most;
  }, 0);
}

/** The width in which a text that one character is too long for stands in one line; 0 for others. */
function lastOf(
  { paragraphs, vertical }: PrintedTableCell,
  { padding }: PrintedTable,
  width: number,
): number {
  const [only, second] = paragraphs;
  if (vertical || only === undefined || second !== undefined || only.text.includes('\n')) return 0;
  const need = widthsOf(only).text + 2 * padding;
  return need > width && need <= width + characterWidth(only.size) ? need : 0;
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

const widest = (cell: PrintedTableCell, { padding }: PrintedTable, of: 'value' | 'number'): number =>
  cell.paragraphs.reduce((most, paragraph) => {
    const width = widthsOf(paragraph)[of];
    return width === 0 ? most : Math.max(most, width + 2 * padding);
  }, 0);

/** The width that the longest value of a cell needs, and with the 号 behind it. */
const valueNeed: Need = (cell, table) => widest(cell, table, 'value');
const numberNeed: Need = (cell, table) => widest(cell, table, 'number');

/** A cell's words are labels with their lines ended already, or entries, which may break. */
function wordsNeed(cell: PrintedTableCell, table: PrintedTable): number {
  if (cell.vertical) return Math.min(cell.width, DOWNWARD_MOST);
  const words = cell.paragraphs.map((paragraph) => {
    const { text } = widthsOf(paragraph);
    return paragraph.centred
      ? text
      : Math.min(TEXT_LEAST * characterWidth(paragraph.size), paragraph.text === '' ? Infinity : text);
  });
  return Math.max(0, ...words) + 2 * table.padding;
}

/** Widths in one line: of a paragraph's text, its longest value, and that with a 号. Labels are the same in many documents. */
const known = new WeakMap<
  PrintedParagraph,
  { readonly text: number; readonly value: number; readonly number: number }
>();

function widthsOf(paragraph: PrintedParagraph) {
  const before = known.get(paragraph);
  if (before) return before;
  const { text, size } = paragraph;
  const longest = (values: readonly string[]): number =>
    values.reduce((most, one) => Math.max(most, valueWidth(one, size)), 0);
  const value = longest(valuesIn(text));
  const widths = { text: widthOf(text, size), value, number: Math.max(value, longest(numbersIn(text))) };
  known.set(paragraph, widths);
  return widths;
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
