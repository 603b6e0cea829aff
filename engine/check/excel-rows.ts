import { fromA1 } from '../core/cell-address.js';
import type { EntryPath } from '../form/index.js';

/** `第4行`, but not within quotation marks: those words are the user's. */
const ROW = /“[^”]*”|第(\d+)行/g;

/**
 * Words of a rule that count the rows of a roster, with the numbers that the sheet shows for them.
 * @param paths the entries that the words are about
 */
export function excelRows(
  words: string,
  paths: readonly EntryPath[],
  locate?: (path: EntryPath) => { readonly cell: string } | undefined,
): string {
  const path = paths.find((one) => 'roster' in one);
  if (!locate || !path || !('roster' in path)) return words;
  return words.replace(ROW, (whole, number: string | undefined) => {
    const place = number === undefined ? undefined : locate({ ...path, row: Number(number) - 1 });
    const row = place && fromA1(place.cell)?.row;
    return row === undefined ? whole : `第${String(row)}行`;
  });
}
