/** Width of a character in units of the sheet's columns (a digit of 11 pt is one). */
const WIDE = 2.1;
const NARROW = 1.1;
/** Points between two lines of 11 pt. */
const LINE = 15;
const CELL_MARGIN = 1.5;

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? WIDE : NARROW), 0);

/** The columns that a text takes on one line, its longest paragraph deciding. */
export const textWidth = (text: string): number =>
  Math.max(0, ...text.split('\n').map(widthOf)) + CELL_MARGIN;

/** The height in points that a text takes in a cell of this width. */
export function textHeight(text: string, width: number, vertical = false): number {
  if (vertical) return [...text.replace(/\s/g, '')].length * LINE + 6;
  const room = Math.max(WIDE, width - CELL_MARGIN);
  const lines = text
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(widthOf(paragraph) / room)), 0);
  return lines * LINE + 5;
}
