import { fromA1, type CellRange } from '../../core/cell-address.js';

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i;

/** Reads `'表1·教职工'!$B$4:$B$203`; `undefined` for `#REF!`, formulas and anything else. */
export function readReference(text: string): { sheet: string; range: CellRange } | undefined {
  const match = REFERENCE.exec(text.trim());
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const from = fromA1(match?.[3] ?? '');
  if (!match || sheet === undefined || !from || sheet.startsWith('#')) return undefined;
  const to = match[4] === undefined ? from : fromA1(match[4]);
  return to ? { sheet, range: { from, to } } : undefined;
}
