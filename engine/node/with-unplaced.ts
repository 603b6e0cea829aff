import {
  transplantSheets,
  appendRows,
  sheetNames,
  unplacedSheet,
  type HomelessEntry,
} from '../workbook/index.js';
import { sheetsFile } from './exceljs-workbook.js';
import { zlibCompression as compression } from './zlib-compression.js';

/**
 * A workbook with more texts on its 未迁移: below those that stand there already, or on a sheet of that name added
 * at its end. Every other sheet stays byte for byte.
 * @param present whether the workbook has the sheet
 * @throws DiagnosticError when the workbook must not be changed
 */
export async function withUnplaced(
  bytes: Uint8Array,
  entries: readonly HomelessEntry[],
  present: boolean,
): Promise<Uint8Array> {
  if (entries.length === 0) return bytes;
  if (present) {
    const rows = entries.map(({ sheet, cell, label, text }) => [sheet, cell, label, text]);
    return appendRows(bytes, sheetNames.unplaced, rows, { compression });
  }
  const sheet = await sheetsFile([unplacedSheet(entries)]);
  return transplantSheets(bytes, sheet, [sheetNames.unplaced], { compression }).bytes;
}
