import type { Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import { WorkbookPackage, type SheetCellChange } from './patch-package.js';

/**
 * Writes rows of texts below everything that stands on a sheet of a workbook; every other cell stays.
 * @throws DiagnosticError when the workbook cannot be read or must not be changed
 */
export function appendRows(
  bytes: Uint8Array,
  name: string,
  rows: readonly (readonly string[])[],
  { compression, place = {} }: { readonly compression: Compression; readonly place?: Place },
): Uint8Array {
  const sheet = openWorkbook(bytes, compression, place).sheets.find((one) => one.name === name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  const first = Math.max(0, ...sheet.rows.keys()) + 1;
  const cells = rows.flatMap((texts, index) =>
    texts.flatMap((text, column): SheetCellChange[] =>
      text === ''
        ? []
        : [
            {
              sheet: name,
              row: first + index,
              column: column + 1,
              change: { kind: 'content', content: { type: 'text', text } },
            },
          ],
    ),
  );
  return cells.length === 0 ? bytes : new WorkbookPackage(bytes, compression, place).withCells(cells);
}
