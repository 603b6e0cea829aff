/** A cell of a sheet; rows and columns count from 1, as on the screen. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Inclusive on both ends. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const [DOLLAR, ZERO, NINE, BEFORE_A, Z, LOWER] = [0x24, 0x30, 0x39, 0x60, 0x7a, 0x20];
const LETTERS = 3;
const DIGITS = 7;

/** `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` → `28`. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export const toA1 = (cell: CellAddress): string => `${columnLetters(cell.column)}${cell.row}`;

/** Reads `B7` or `$B$7`; `undefined` for anything else or beyond the sheet's edge. */
export function fromA1(text: string): CellAddress | undefined {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  const letters = at;
  for (; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) | LOWER;
    if (letter <= BEFORE_A || letter > Z) break;
    column = column * 26 + letter - BEFORE_A;
  }
  if (at === letters || at - letters > LETTERS) return undefined;
  if (text.charCodeAt(at) === DOLLAR) at += 1;
  let row = 0;
  const digits = at;
  for (; at < text.length; at += 1) {
    const digit = text.charCodeAt(at);
    if (digit < ZERO || digit > NINE) return undefined;
    row = row * 10 + digit - ZERO;
  }
  if (at === digits || at - digits > DIGITS) return undefined;
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** `'表1·教职工'!B7`; quotes inside a name are doubled. */
export const sheetReference = (sheet: string, cell: CellAddress): string =>
  `'${sheet.replaceAll("'", "''")}'!${toA1(cell)}`;
