import type { CellRange } from '../../core/cell-address.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import type { CellContent } from '../../form/index.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import { cellAt, type OpenedSheet } from '../spreadsheet/opened-workbook.js';

/** A sheet of anybody's workbook as a plain table; the first row of `rows` is row 1. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellContent[])[];
  /** Merged cells; only the first of a range holds something. */
  readonly merged?: readonly CellRange[];
  /** Filled rows that are hidden or filtered away. */
  readonly hiddenRows?: readonly number[];
  /** What the file holds on this sheet that is no value. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** Cells of a table, blank ones between filled ones included; a few cells far apart would make a table of billions. */
const MOST_CELLS = 4_000_000;

/** Reads every visible sheet of any .xlsx file. @throws DiagnosticError when it cannot be read, or is too sparse. */
export function readSheets(
  bytes: Uint8Array,
  options: { readonly compression: Compression; readonly file?: string },
): PlainSheet[] {
  const place = options.file === undefined ? {} : { file: options.file };
  const workbook = openWorkbook(bytes, options.compression, place);
  const noticed = workbook.diagnostics ?? [];
  return workbook.sheets
    .filter(({ visible }) => visible)
    .map((sheet) => {
      if (areaOf(sheet) > MOST_CELLS) {
        const at = { ...place, sheet: sheet.name };
        throw new DiagnosticError([diagnostic('workbook.too-sparse', 'error', at, { limit: MOST_CELLS })]);
      }
      const own = noticed.filter((one) => one.place.sheet === sheet.name);
      return { ...plainSheet(sheet), diagnostics: own };
    });
}

function plainSheet(sheet: OpenedSheet): PlainSheet {
  const height = lastOf(sheet.rows.keys());
  const blank: CellContent = { type: 'blank' };
  const rows = Array.from({ length: height }, (_, index) => {
    const width = lastOf(sheet.rows.get(index + 1)?.keys() ?? []);
    return Array.from(
      { length: width },
      (_cell, column) => cellAt(sheet, index + 1, column + 1)?.content ?? blank,
    );
  });
  const { name, merged = [], hiddenRows = [] } = sheet;
  return { name, rows, merged, hiddenRows };
}

function lastOf(numbers: Iterable<number>): number {
  let last = 0;
  for (const number of numbers) last = Math.max(last, number);
  return last;
}

function areaOf({ rows }: OpenedSheet): number {
  let area = lastOf(rows.keys());
  for (const cells of rows.values()) area += lastOf(cells.keys());
  return area;
}
