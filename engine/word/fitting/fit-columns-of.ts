import { characterWidth, fittedSizes } from '../build/typography.js';
import { linesOf, SPARE, widthOf } from './line-count.js';
import { inOtherSize } from './paragraph-markup.js';
import { readPrintedTable, type PrintedTableCell } from './printed-table.js';
import { withRows, withWidths } from './table-markup.js';

/** A column is not widened beyond so many times its width: what is that long reads well in lines. */
const WIDEST = { roster: 1.8, line: 4 } as const;
/** A last line of so few characters looks torn off: it counts as much as so many others. */
const TORN = 2;
const TORN_WORTH = 3;
/** From this share of the rows on, torn entries make the whole roster's type smaller. */
const MANY_TORN = 0.2;
const ROUNDS = 40;

interface Column {
  readonly texts: readonly string[];
  readonly size: number;
  /** Nothing wider than its headings and what is in it. */
  readonly least: number;
  /** Of the width that it has; rounds in which others are widened leave them as they are. */
  widenings?: Widenings;
}

/** What a table is: a roster, or a line of labels and blanks without rules. */
export type FittedKind = keyof typeof WIDEST;

/**
 * Fits the columns of a roster, or of a line of labels and blanks, to what stands in them, within their order: what a
 * column has and none of its entries needs goes to columns whose entries would take a line less, first to where it
 * helps most rows. Columns that are filled in `byHand` keep their width. Where many entries of a roster would still end in
 * a line of a character or two, the type of all is made smaller.
 */
export function fitColumnsOf(xml: string, kind: FittedKind, byHand: (column: number) => boolean): string {
  const fitted = fitWidths(xml, kind, byHand);
  if (kind === 'line' || tornShare(fitted) < MANY_TORN) return fitted;
  const smaller = fitWidths(inSmallType(xml), kind, byHand);
  return tornShare(smaller) < tornShare(fitted) ? smaller : fitted;
}

function fitWidths(xml: string, kind: FittedKind, byHand: (column: number) => boolean): string {
  const { widths, rows, padding } = readPrintedTable(xml);
  const headings = rows.filter((row) => row.header);
  const entries = rows.filter(
    (row) => !row.header && row.cells.length === widths.length && row.cells.every(({ span }) => span === 1),
  );
  if ((kind === 'roster' && headings.length === 0) || entries.length === 0) return xml;
  const columns = widths.map((width, index): Column => {
    const cells = entries.flatMap(({ cells: all }) => all[index] ?? []);
    const texts = cells.map(textOf).filter((text) => text !== '');
    const size = cells[0]?.paragraphs[0]?.size ?? 0;
    const headed = Math.max(
      0,
      ...headings.flatMap(({ cells: all }) => all.filter(isAt(index)).map(wordsWidth)),
    );
    const spare = characterWidth(size) * SPARE;
    const longest = Math.max(0, ...texts.map((text) => widthOf(text, size))) + spare;
    const least = Math.ceil(Math.max(headed, longest)) + 2 * padding;
    return { texts, size, least: byHand(index) ? width : Math.min(width, least) };
  });
  const fitted = [...widths];
  for (let round = 0; round < ROUNDS; round += 1) {
    const free = fitted.map((width, index) => Math.max(0, width - (columns[index]?.least ?? width)));
    const step = bestStep(columns, fitted, widths, padding, free, WIDEST[kind]);
    if (!step) break;
    fitted[step.column] = (fitted[step.column] ?? 0) + step.more;
    take(fitted, free, step);
  }
  return fitted.every((width, index) => width === widths[index]) ? xml : withWidths(xml, fitted);
}

/** Whether a text that takes few lines has next to nothing in its last one. */
function isTorn(text: string, size: number, room: number): boolean {
  const lines = linesOf(text, size, room);
  return lines > 1 && linesOf(text, size, room + (TORN * characterWidth(size)) / (lines - 1)) < lines;
}

/** The share of rows with a torn entry. */
function tornShare(xml: string): number {
  const { rows, padding } = readPrintedTable(xml);
  const entries = rows.filter((row) => !row.header && row.cells.some((cell) => textOf(cell) !== ''));
  const torn = entries.filter(({ cells }) =>
    cells.some(({ paragraphs, width }) =>
      paragraphs.some(({ text, size }) => isTorn(text, size, width - 2 * padding)),
    ),
  );
  return entries.length === 0 ? 0 : torn.length / entries.length;
}

/** All rows but the headings in small type. */
const inSmallType = (xml: string): string =>
  withRows(xml, (row) => (row.includes('<w:tblHeader/>') ? row : inOtherSize(row, fittedSizes.roster)));

const textOf = ({ paragraphs }: PrintedTableCell): string => paragraphs.map(({ text }) => text).join('\n');

const isAt =
  (index: number) =>
  ({ column, span }: PrintedTableCell): boolean =>
    column === index && span === 1;

/** The widest line of a heading, whose lines are ended where they should. */
const wordsWidth = ({ paragraphs }: PrintedTableCell): number =>
  Math.max(0, ...paragraphs.map(({ text, size }) => widthOf(text, size) + characterWidth(size) * SPARE));

interface Step {
  readonly column: number;
  readonly more: number;
}

/** The widening that saves most lines for its width. */
function bestStep(
  columns: readonly Column[],
  fitted: readonly number[],
  widths: readonly number[],
  padding: number,
  free: readonly number[],
  widest: number,
): Step | undefined {
  const total = free.reduce((sum, one) => sum + one, 0);
  let best: (Step & { readonly worth: number }) | undefined;
  columns.forEach((each, column) => {
    const width = fitted[column] ?? 0;
    const most = Math.min(total - (free[column] ?? 0), (widths[column] ?? 0) * widest - width);
    if (each.widenings?.width !== width) each.widenings = new Widenings(each, width, padding);
    for (const [more, worth] of each.widenings.upTo(most))
      if (worth > 0 && (!best || worth > best.worth)) best = { column, more, worth };
  });
  return best;
}

/** By how much a column of some width may be widened so that an entry takes a line less, and what that is worth. */
class Widenings {
  private readonly room: number;
  private readonly broken: readonly BrokenText[];
  private readonly wanted: ReadonlySet<number>;
  private readonly worths = new Map<number, number>();

  constructor(
    { texts, size }: Column,
    readonly width: number,
    padding: number,
  ) {
    const room = width - 2 * padding;
    const broken: BrokenText[] = [];
    const wanted = new Set<number>();
    for (const text of texts) {
      const lines = linesOf(text, size, room);
      if (lines < 2) continue;
      broken.push({ text, size, lines, worth: isTorn(text, size, room) ? TORN_WORTH : 1 });
      for (let count = 1; count < lines; count += 1) {
        const more = Math.ceil(widthOf(text, size) / count + characterWidth(size) * SPARE - room);
        if (more > 0) wanted.add(more);
      }
    }
    this.room = room;
    this.broken = broken;
    this.wanted = wanted;
  }

  /** Each with the lines that it saves for its width. */
  *upTo(most: number): Iterable<readonly [more: number, worth: number]> {
    for (const more of this.wanted) {
      if (more > most) continue;
      const worth = this.worths.get(more) ?? this.worthOf(more);
      this.worths.set(more, worth);
      yield [more, worth];
    }
  }

  private worthOf(more: number): number {
    const saved = this.broken.reduce(
      (sum, { text, size, lines, worth }) => sum + (lines - linesOf(text, size, this.room + more)) * worth,
      0,
    );
    return saved / more;
  }
}

/** An entry that takes more than one line. */
interface BrokenText {
  readonly text: string;
  readonly size: number;
  readonly lines: number;
  /** What each line is worth that it takes less. */
  readonly worth: number;
}

/** Takes what a column gains from those that have more than they need, from each its share. */
function take(fitted: number[], free: readonly number[], { column, more }: Step): void {
  const others = free.map((one, index) => (index === column ? 0 : one));
  const total = others.reduce((sum, one) => sum + one, 0);
  let left = more;
  others.forEach((one, index) => {
    const share = Math.min(left, one, Math.ceil((more * one) / total));
    fitted[index] = (fitted[index] ?? 0) - share;
    left -= share;
  });
  fitted[column] = (fitted[column] ?? 0) - left;
}
