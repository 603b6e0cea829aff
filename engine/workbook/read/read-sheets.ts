import type { Compression } from '../../core/ports.js';
import type { CellContent } from '../../form/index.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import { cellAt, type OpenedSheet } from '../spreadsheet/opened-workbook.js';

/** A sheet of anybody's workbook as a plain table; the first row of `rows` is row 1. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
}

/** Rows and columns beyond which a foreign list is not taken. */
const LAST = { row: 100_000, column: 1_000 } as const;

/** Reads every visible sheet of any .xlsx file. @throws DiagnosticError when it cannot be read. */
export function readSheets(
  bytes: Uint8Array,
  options: { readonly compression: Compression; readonly file?: string },
): PlainSheet[] {
  const place = options.file === undefined ? {} : { file: options.file };
  const workbook = openWorkbook(bytes, options.compression, place);
  return workbook.sheets.filter(({ visible }) => visible).map(plainSheet);
}

function plainSheet(sheet: OpenedSheet): PlainSheet {
  const numbers = [...sheet.rows.keys()].filter((row) => row <= LAST.row);
  const height = numbers.reduce((most, row) => Math.max(most, row), 0);
  const blank: CellContent = { type: 'blank' };
  const rows = Array.from({ length: height }, (_, index) => {
    const columns = [...(sheet.rows.get(index + 1)?.keys() ?? [])].filter((column) => column <= LAST.column);
    const width = columns.reduce((most, column) => Math.max(most, column), 0);
    return Array.from(
      { length: width },
      (_cell, column) => cellAt(sheet, index + 1, column + 1)?.content ?? blank,
    );
  });
  return { name: sheet.name, rows };
}
