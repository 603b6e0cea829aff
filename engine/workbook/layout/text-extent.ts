/** Width of a character in units of the sheet's columns (a digit of 11 pt is one). */
const WIDE = 2.1;
const NARROW = 1.1;
/** Points between two lines of 11 pt. */
const LINE = 15;
/** Points between two stacked signs. */
const STACKED = 17;
const CELL_MARGIN = 1.5;
/** What margins and the indent of words and entries take of a cell. */
const INDENTED_MARGIN = 2.8;
/** Words and numbers stay together, every other sign may begin a line. */
const UNBREAKABLE = /[\u0021-\u2e7f]+|[^\u0021-\u2e7f]/gu;

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? WIDE : NARROW), 0);

/** The columns that a text takes on one line, its longest paragraph deciding. */
export const textWidth = (text: string): number =>
  Math.max(0, ...text.split('\n').map(widthOf)) + CELL_MARGIN;

/** The height in points that a text takes in a cell of this width. */
export function textHeight(text: string, width: number, vertical = false): number {
  if (vertical) return [...text.replace(/\s/g, '')].length * STACKED + 8;
  const room = Math.max(WIDE, width - INDENTED_MARGIN);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0) * LINE + 5;
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(UNBREAKABLE) ?? []) {
    const width = widthOf(piece);
    if (used + width <= room) {
      used += width;
      continue;
    }
    // What is longer than a line begins one of its own and is then broken anywhere.
    const own = Math.ceil(width / room);
    lines += used === 0 ? own - 1 : own;
    used = width - (own - 1) * room;
  }
  return lines;
}
