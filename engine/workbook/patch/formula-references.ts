import {
  columnNumber,
  fromA1,
  LAST_COLUMN,
  LAST_ROW,
  type CellAddress,
  type CellRange,
} from '../../core/cell-address.js';

/** A range of a sheet that a formula reads. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What a formula reads, as far as its text tells. */
export interface FormulaReferences {
  readonly ranges: readonly SheetRange[];
  /** It may read anything: INDIRECT, OFFSET … */
  readonly volatile: boolean;
}

/** The row of the formula itself, as `ROW()` says it: the same text stands in every row of a roster. */
const OWN_ROW = 0;

/** The references of a formula that stands in this row. */
export const referencesInRow = (references: FormulaReferences, row: number): FormulaReferences =>
  references.ranges.some(({ range }) => range.from.row === OWN_ROW)
    ? { ...references, ranges: references.ranges.map((one) => inRow(one, row)) }
    : references;

function inRow(one: SheetRange, row: number): SheetRange {
  const { from, to } = one.range;
  if (from.row !== OWN_ROW) return one;
  const rows = [row, to.row === OWN_ROW ? row : to.row];
  return {
    sheet: one.sheet,
    range: {
      from: { row: Math.min(...rows), column: from.column },
      to: { row: Math.max(...rows), column: to.column },
    },
  };
}

const VOLATILE = /\b(?:INDIRECT|OFFSET|CELL)\s*\(/i;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([^\s'!(),;:+\-*/^&=<>"]+))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
/**
 * Row and column of INDEX written as numbers, or the row as that of the formula: how our own formulas address a cell.
 * Columns count from the first, so that only those that begin with A are their own numbers.
 */
const INDEXED = String.raw`INDEX\(\s*(?:${SHEET})?\$?A:\$?[A-Za-z]{1,3}\s*,\s*(\d+|ROW\(\))\s*,\s*(\d+)\s*\)`;
const indexed = new RegExp(`${INDEXED}(?:\\s*:\\s*${INDEXED})?`, 'gi');
const referred = new RegExp(`(?:${SHEET})?(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\w(.])`, 'g');
const TEXTS = /"(?:[^"]|"")*"/g;

/**
 * Tells what a formula reads, in whichever row it stands (`referencesInRow`).
 * @param sheet the one that it stands on
 * @param names ranges of the workbook's defined names, by their lower-case names
 */
export function formulaReferences(
  formula: string,
  sheet: string,
  names: ReadonlyMap<string, SheetRange>,
): FormulaReferences {
  const ranges: SheetRange[] = [];
  // Quoted sheet names may hold anything, so that texts are taken out first where they cannot be part of one.
  const bare = formula.replace(TEXTS, '""');
  const rest = bare.replace(indexed, (_, ...parts: (string | undefined)[]) => {
    const [quoted, plain, row, column, , , lastRow, lastColumn] = parts;
    const from = { row: rowNumber(row), column: Number(column) };
    const to = lastRow === undefined ? from : { row: rowNumber(lastRow), column: Number(lastColumn) };
    ranges.push({ sheet: sheetName(quoted, plain) ?? sheet, range: ordered(from, to) });
    return ' ';
  });
  const last = rest.replace(referred, (whole: string, ...parts: (string | undefined)[]) => {
    const [quoted, plain, text = ''] = parts;
    const range = rangeOf(text);
    if (!range) return whole;
    ranges.push({ sheet: sheetName(quoted, plain) ?? sheet, range });
    return ' ';
  });
  for (const [word] of last.matchAll(/[\p{L}_][\p{L}\p{N}_.]*/gu)) {
    const named = names.get(word.toLowerCase());
    if (named) ranges.push(named);
  }
  return { ranges, volatile: VOLATILE.test(bare) };
}

const rowNumber = (text: string | undefined): number => (/^\d+$/.test(text ?? '') ? Number(text) : OWN_ROW);

const sheetName = (quoted: string | undefined, plain: string | undefined): string | undefined =>
  quoted?.replaceAll("''", "'") ?? plain;

function rangeOf(text: string): CellRange | undefined {
  const [first = '', last = first] = text.replaceAll('$', '').toUpperCase().split(':');
  const from = fromA1(first);
  const to = fromA1(last);
  if (from && to) return ordered(from, to);
  if (/^\d+$/.test(first))
    return ordered({ row: Number(first), column: 1 }, { row: Number(last), column: LAST_COLUMN });
  if (!/^[A-Z]+$/.test(first) || !/^[A-Z]+$/.test(last)) return undefined;
  return ordered({ row: 1, column: columnNumber(first) }, { row: LAST_ROW, column: columnNumber(last) });
}

const ordered = (a: CellAddress, b: CellAddress): CellRange => ({
  from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
  to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
});
