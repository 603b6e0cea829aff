import { appearances } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import { ROWS_CHECKED } from './check-sheet.js';
import type { BuiltCell, BuiltSheet } from '../sheet-port.js';
import { DraftSheet } from './draft-sheet.js';

const WIDTH = 20;

/** Parts of rules that would make the formulas of 检查 too long. */
export interface Calculations {
  /** In the first column, one below the other. */
  readonly cells: readonly string[];
  /** In the columns behind it, each with a value for every row of a roster that is looked at. */
  readonly columns: readonly string[];
}

/** Hidden cells and columns that formulas of 检查 read. */
export function calculationSheet({ cells, columns }: Calculations): BuiltSheet {
  const draft = new DraftSheet();
  const put = (row: number, column: number, extra: Pick<BuiltCell, 'formula' | 'over'>): void =>
    draft.put({ row, column }, appearances.line, { type: 'blank' }, extra);
  for (const [index, formula] of cells.entries()) put(index + 1, 1, { formula });
  for (const [index, formula] of columns.entries()) {
    const column = index + 2;
    put(1, column, { formula, over: { from: { row: 1, column }, to: { row: ROWS_CHECKED, column } } });
  }
  return draft.built({
    name: sheetNames.calculations,
    visibility: 'veryHidden',
    columns: [WIDTH, ...columns.map(() => WIDTH)],
    heights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    protected: true,
    page: { orientation: 'portrait' },
  });
}
