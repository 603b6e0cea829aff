import { characterWidth } from '../build/typography.js';
import { firstOfPeriod } from './break-periods.js';
import { numbersIn, valuesIn } from './indivisible-values.js';
import { widthInTwoLines, withLabelsInTwoLines } from './labels-in-two-lines.js';
import { linesOf, linesOfParagraph, SPARE, widthOf } from './line-count.js';
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
/** …and where values are torn otherwise, so much. */
const TEXT_LESS = [4, 3] as const;
/** What rounding takes of a line, in full-width characters. */
const ROUNDING = 0.1;
/** Room for a line that runs downward and what is ended in it; labels of one or two such lines take no more. */
const DOWNWARD_MOST = 1000;

/** A text loses a line with a character's width more, or with a part of it. */
const PARTS = 4;
/** Of longer texts, in full-width characters, it is not known to the character where their lines end. */
const LONGEST = 60;

/** Room left and right of the text where a value is whole only so, in twentieths of a point: that of rosters. */
const CLOSE = 40;

/** A table, how much room its texts keep, and whether its labels may stand in two lines. */
interface FittedTable extends PrintedTable {
  readonly textLeast: number;
  readonly labelsMayBreak: boolean;
}

/**
 * Widens the columns of a table where a value that does not break (an address, a number) is wider than its
 * cell, within their order: from columns in which every cell has more room than its words and values need, and where
 * they have not enough, from the room beside all texts, then from labels that may stand in two lines, and from texts
 * that break anyway. Where it makes no row higher, texts whose last line is a single character lose that line.
 */
export function widenForValues(xml: string): string {
  const table = readPrintedTable(xml);
  const close = Math.min(CLOSE, table.padding);
  const attempts = [
    { padding: table.padding, textLeast: TEXT_LEAST, labelsMayBreak: false },
    { padding: close, textLeast: TEXT_LEAST, labelsMayBreak: false },
    ...[TEXT_LEAST, ...TEXT_LESS].map((textLeast) => ({ padding: close, textLeast, labelsMayBreak: true })),
  ];
  let best: (Widened & (typeof attempts)[number]) | undefined;
  for (const attempt of attempts) {
    const found = widened({ ...table, ...attempt });
    if (best === undefined || found.lacking < best.lacking) best = { ...found, ...attempt };
    if (best.lacking === 0) break;
  }
  if (best === undefined || best.widths === table.widths) return xml;
  const fitted = withWidths(
    best.padding === table.padding ? xml : withPadding(xml, best.padding),
    best.widths,
  );
  return best.labelsMayBreak ? withLabelsInTwoLines(fitted) : fitted;
}

interface Widened {
  readonly widths: readonly number[];
  /** In how many cells a value is not whole. */
  readonly lacking: number;
}

/** Widths with which as many values are whole as can be. */
function widened(table: FittedTable): Widened {
  const cells = table.rows.flatMap((row) => row.cells.filter(({ continues }) => !continues));
  /** Gives cells what they lack; others keep what they need. */
  const widen = (
    before: readonly number[],
    needed: Need,
    kept: Need,
    isBetter: (after: readonly number[], than: readonly number[]) => boolean = () => true,
  ): readonly number[] => {
    const lack = (cell: PrintedTableCell): number => needed(cell, table) - widthIn(cell, before);
    // Who lacks least comes first: an address that fits nowhere must not take what a telephone number needs.
    const torn = cells.filter((cell) => lack(cell) > 0).sort((one, other) => lack(one) - lack(other));
    if (torn.length === 0) return before;
    const needs = new Map(cells.map((cell) => [cell, Math.max(needed(cell, table), kept(cell, table))]));
    return torn.reduce((given, cell) => {
      if (needed(cell, table) <= widthIn(cell, given)) return given;
      const after = widenedFor(cell, needed(cell, table), cells, needs, given);
      return after !== undefined && isBetter(after, given) ? after : given;
    }, before);
  };
  // Values first, then the 号 behind them, then the last character of any text.
  const whole = widen(widen(table.widths, valueNeed, wordsNeed), numberNeed, wordsNeed);
  const lacking = cells.filter((cell) => numberNeed(cell, table) > widthIn(cell, whole)).length;
  const lastNeed: Need = (cell) =>
    Math.max(numberNeed(cell, table), lastOf(cell, table, widthIn(cell, whole)));
  const lineNeed: Need = (cell) =>
    Math.max(wordsNeed(cell, table), lineOf(cell, table, widthIn(cell, whole)));
  const noHigher = (after: readonly number[], than: readonly number[]): boolean =>
    linesIn(table, after) <= linesIn(table, than);
  return { widths: widen(whole, lastNeed, lineNeed, noHigher), lacking };
}

/** Lines of all rows: of each its highest cell. */
const linesIn = ({ rows, padding }: PrintedTable, widths: readonly number[]): number =>
  rows.reduce(
    (sum, { cells }) =>
      sum +
      cells.reduce(
        (most, cell) =>
          cell.apart
            ? most
            : Math.max(
                most,
                cell.paragraphs.reduce(
                  (lines, one) => lines + linesOfParagraph(one, widthIn(cell, widths) - 2 * padding),
                  0,
                ),
              ),
        0,
      ),
    0,
  );

/** The width that a cell needs. */
type Need = (cell: PrintedTableCell, table: FittedTable) => number;

/** What the texts need that stand in one line, or whose lines are ended already, to stay as they are. */
function lineOf(
  { paragraphs, vertical }: PrintedTableCell,
  { padding }: PrintedTable,
  width: number,
): number {
  if (vertical) return 0;
  return paragraphs.reduce((most, paragraph) => {
    if (paragraph.text.includes('\n')) return Math.max(most, width);
    const need = widthsOf(paragraph).text + 2 * padding;
    return need <= width ? Math.max(most, need) : most;
  }, 0);
}

/** The width in which a text whose last line is a single character takes a line less; 0 for others. */
function lastOf(
  { paragraphs, vertical }: PrintedTableCell,
  { padding }: PrintedTable,
  width: number,
): number {
  const [only, second] = paragraphs;
  if (vertical || only === undefined || second !== undefined || only.text.includes('\n')) return 0;
  const need = widthsOf(only).text + 2 * padding;
  const character = characterWidth(only.size);
  if (need <= width) return 0;
  if (need <= width + character) return need;
  const room = width - 2 * padding;
  const lines = linesOfParagraph(only, room);
  if (lines < 3 || widthsOf(only).text > LONGEST * character) return 0;
  const rooms = Array.from({ length: PARTS }, (_, at) =>
    Math.ceil(room + ((at + 1) / PARTS) * character + SPARE * character),
  );
  const wider = rooms.find((one) => linesOf(only.text, only.size, one) < lines);
  return wider === undefined ? 0 : wider + 2 * padding;
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
function wordsNeed(cell: PrintedTableCell, table: FittedTable): number {
  if (cell.vertical) return Math.min(cell.width, DOWNWARD_MOST);
  const words = cell.paragraphs.map((paragraph) => {
    const { text, broken } = widthsOf(paragraph);
    return paragraph.centred
      ? ((table.labelsMayBreak ? broken : undefined) ?? text)
      : Math.min(
          (table.textLeast + ROUNDING) * characterWidth(paragraph.size),
          paragraph.text === '' ? Infinity : text,
        );
  });
  return Math.max(0, ...words) + 2 * table.padding;
}

/** Widths in one line: of a paragraph's text, its longest value, and that with a 号; of a label also in two lines. */
interface Widths {
  readonly text: number;
  readonly value: number;
  readonly number: number;
  readonly broken?: number;
}

/** Labels are the same in many documents. */
const known = new WeakMap<PrintedParagraph, Widths>();

function widthsOf(paragraph: PrintedParagraph): Widths {
  const before = known.get(paragraph);
  if (before) return before;
  const { text, size } = paragraph;
  const longest = (values: readonly string[]): number =>
    values.reduce((most, one) => Math.max(most, valueWidth(one, size)), 0);
  const period = firstOfPeriod(text);
  const value = Math.max(longest(valuesIn(text)), period === undefined ? 0 : widthOf(period, size));
  const broken = widthInTwoLines(paragraph);
  const widths: Widths = {
    text: widthOf(text, size),
    value,
    number: Math.max(value, longest(numbersIn(text))),
    ...(broken === undefined ? {} : { broken }),
  };
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
