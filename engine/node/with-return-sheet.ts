import { returnSheet, RETURN_SHEET } from '../bureau/index.js';
import type { Finding } from '../check/index.js';
import { transplantSheets } from '../workbook/index.js';
import { sheetsFile } from './exceljs-workbook.js';
import { zlibCompression as compression } from './zlib-compression.js';

/**
 * A workbook with the sheet 退回意见 at its end; every other sheet stays byte for byte. Where an earlier return left a
 * sheet of that name, the new one is 退回意见 2.
 * @param note what the bureau says itself
 * @returns nothing where there is nothing to mend
 * @throws DiagnosticError when the workbook must not be changed
 */
export async function withReturnSheet(
  bytes: Uint8Array,
  findings: readonly Finding[],
  note = '',
): Promise<Uint8Array | undefined> {
  const sheet = returnSheet(findings, note);
  if (!sheet) return undefined;
  return transplantSheets(bytes, await sheetsFile([sheet]), [RETURN_SHEET], { compression }).bytes;
}
