import type { HomelessEntry, PlainSheet } from '../workbook/index.js';

const keyOf = ({ sheet, cell, label, text }: HomelessEntry): string =>
  JSON.stringify([sheet, cell, label, text]);

/** The texts without a place that only the second copy of a workbook has. */
export function onlyInSecond(
  first: readonly HomelessEntry[],
  second: readonly HomelessEntry[],
): HomelessEntry[] {
  const known = new Set(first.map(keyOf));
  return second.filter((one) => !known.has(keyOf(one)));
}

/** The own sheets of the second copy that the first does not have with the same cells. */
export function ownSheetsOf(
  second: readonly PlainSheet[],
  own: readonly string[],
  first: readonly PlainSheet[],
): string[] {
  const contentOf = (sheets: readonly PlainSheet[], name: string): string =>
    JSON.stringify(sheets.find((sheet) => sheet.name === name)?.rows);
  return own.filter((name) => contentOf(first, name) !== contentOf(second, name));
}
