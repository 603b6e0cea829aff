import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { PYTHON } from '../set-up/tools.js';

/** Everything of a workbook's sheets that decides whether words can be seen, as openpyxl reads the file. */
const DUMP = `
import json, os, sys, openpyxl
from openpyxl.utils import column_index_from_string as number
folder = sys.argv[1]
found = {}
for name in sorted(os.listdir(folder)):
    sheets = []
    for sheet in openpyxl.load_workbook(os.path.join(folder, name)):
        columns = []
        for letters, column in sheet.column_dimensions.items():
            first = column.min or number(letters)
            columns.append([first, max(first, column.max or first), column.width, bool(column.hidden)])
        sheets.append({
            'name': sheet.title,
            'visible': sheet.sheet_state != 'veryHidden',
            'columns': columns,
            'rows': [[row, size.height, bool(size.hidden)] for row, size in sheet.row_dimensions.items()],
            'merges': [[one.min_row, one.min_col, one.max_row, one.max_col] for one in sheet.merged_cells.ranges],
            'cells': [
                {'row': cell.row, 'column': cell.column, 'text': str(cell.value), 'size': cell.font.sz,
                 'stacked': cell.alignment.text_rotation == 255}
                for row in sheet.iter_rows() for cell in row if cell.value is not None],
        })
    found[name[:-5]] = sheets
print(json.dumps(found))
`;

const dumpedSheet = z.object({
  name: z.string(),
  /** A table that waits to be needed is hidden, but people read it all the same. */
  visible: z.boolean(),
  columns: z.array(z.tuple([z.number(), z.number(), z.number(), z.boolean()])),
  rows: z.array(z.tuple([z.number(), z.number().nullable(), z.boolean()])),
  merges: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
  cells: z.array(
    z.object({
      row: z.number(),
      column: z.number(),
      text: z.string(),
      size: z.number(),
      stacked: z.boolean(),
    }),
  ),
});

export type DumpedSheet = z.infer<typeof dumpedSheet>;

/** The sheets of every workbook, by the names that were given, in one run of openpyxl. */
export function dumpedWorkbooks(workbooks: ReadonlyMap<string, Uint8Array>): Record<string, DumpedSheet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'banbiao-dumped-'));
  try {
    for (const [name, bytes] of workbooks) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const said = execFileSync(PYTHON, ['-c', DUMP, folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 600_000,
    });
    return z.record(z.string(), z.array(dumpedSheet)).parse(JSON.parse(said));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Width in characters and height in points of a cell, merged ones whole; zero where it is hidden. */
export function extentOf(sheet: DumpedSheet, row: number, column: number): { width: number; height: number } {
  const merge = sheet.merges.find(([top, left]) => top === row && left === column);
  const [, , lastRow = row, lastColumn = column] = merge ?? [];
  let width = 0;
  for (let at = column; at <= lastColumn; at += 1) {
    const [, , own = 8.43, hidden = false] =
      sheet.columns.find(([first, last]) => first <= at && at <= last) ?? [];
    width += hidden ? 0 : own;
  }
  let height = 0;
  for (let at = row; at <= lastRow; at += 1) {
    const [, own = null, hidden = false] = sheet.rows.find(([number]) => number === at) ?? [];
    height += hidden ? 0 : (own ?? 15);
  }
  return { width, height };
}
