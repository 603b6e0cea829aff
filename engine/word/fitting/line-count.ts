import { countLines, lineWidth, measureText, type MeasuredText } from '../build/break-lines.js';
import { characterWidth } from '../build/typography.js';
import type { PrintedParagraph, PrintedTableCell } from './printed-table.js';

/** Over and under the text of a cell. */
export const CELL_MARGINS = 60;

interface MeasuredLine {
  readonly text: MeasuredText;
  /** In one line, in full-width characters. */
  readonly width: number;
}

const measured = new Map<string, readonly MeasuredLine[]>();
const MOST_KEPT = 4000;

/** The lines of a text; the same short texts stand in many rows. */
function linesOfText(text: string): readonly MeasuredLine[] {
  const known = measured.get(text);
  if (known) return known;
  if (measured.size > MOST_KEPT) measured.clear();
  const found = text.split('\n').map((line) => ({ text: measureText(line), width: lineWidth(line) }));
  measured.set(text, found);
  return found;
}

/** What rounding, and how typesetters differ, may take of a line, in full-width characters. */
export const SPARE = 0.3;

/** Longer texts, in full-width characters, may be broken otherwise by another typesetter. */
const LONG = 12;

/** How many lines a text of that size (half-points) takes in a width (twentieths of a point). */
export function linesOf(text: string, size: number, width: number): number {
  const room = width / characterWidth(size);
  return linesOfText(text).reduce(
    (sum, { text: one }) => sum + countLines(one, Math.max(1, one.width > LONG ? room - SPARE : room)),
    0,
  );
}

/** Width of a text in one line, its line ends kept, in twentieths of a point. */
export const widthOf = (text: string, size: number): number =>
  Math.max(...linesOfText(text).map(({ width }) => width)) * characterWidth(size);

/** Lines of paragraphs in the width that they were last asked for. */
const counted = new WeakMap<PrintedParagraph, { readonly width: number; readonly lines: number }>();

/** How many lines a paragraph takes in a width (twentieths of a point). */
export function linesOfParagraph(paragraph: PrintedParagraph, width: number): number {
  const known = counted.get(paragraph);
  if (known?.width === width) return known.lines;
  const lines = linesOf(paragraph.text, paragraph.size, width);
  counted.set(paragraph, { width, lines });
  return lines;
}

export const paragraphHeight = (paragraph: PrintedParagraph, width: number): number =>
  paragraph.before + linesOfParagraph(paragraph, width) * paragraph.line + paragraph.after;

/** Height of a cell's text with what stands over and under it. */
export const cellHeight = ({ paragraphs, width }: PrintedTableCell, padding: number): number =>
  paragraphs.reduce((sum, one) => sum + paragraphHeight(one, width - 2 * padding), CELL_MARGINS);
