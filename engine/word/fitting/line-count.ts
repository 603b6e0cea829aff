import { countLines, lineWidth, measureText, type MeasuredText } from '../build/break-lines.js';
import { characterWidth } from '../build/typography.js';
import type { PrintedParagraph, PrintedTableCell } from './printed-table.js';

/** Over and under the text of a cell. */
export const CELL_MARGINS = 60;

const measured = new Map<string, MeasuredText>();
const MOST_KEPT = 4000;

/** The same short texts stand in many rows. */
function measure(text: string): MeasuredText {
  const known = measured.get(text);
  if (known) return known;
  if (measured.size > MOST_KEPT) measured.clear();
  const found = measureText(text);
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
  return text.split('\n').reduce((sum, line) => {
    const one = measure(line);
    return sum + countLines(one, Math.max(1, one.width > LONG ? room - SPARE : room));
  }, 0);
}

/** Width of a text in one line, its line ends kept, in twentieths of a point. */
export const widthOf = (text: string, size: number): number =>
  Math.max(...text.split('\n').map(lineWidth)) * characterWidth(size);

export const paragraphHeight = (
  { text, size, line, before, after }: PrintedParagraph,
  width: number,
): number => before + linesOf(text, size, width) * line + after;

/** Height of a cell's text with what stands over and under it. */
export const cellHeight = ({ paragraphs, width }: PrintedTableCell, padding: number): number =>
  paragraphs.reduce((sum, one) => sum + paragraphHeight(one, width - 2 * padding), CELL_MARGINS);
