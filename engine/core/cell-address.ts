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

const A1 = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

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
  const match = A1.exec(text.toUpperCase());
  if (!match?.[1] || !match[2]) return undefined;
  const cell = { row: Number(match[2]), column: columnNumber(match[1]) };
  return cell.row >= 1 && cell.row <= LAST_ROW && cell.column <= LAST_COLUMN ? cell : undefined;
}

/** `'表1·教职工'!B7`; quotes inside a name are doubled. */
export const sheetReference = (sheet: string, cell: CellAddress): string =>
  `'${sheet.replaceAll("'", "''")}'!${toA1(cell)}`;
