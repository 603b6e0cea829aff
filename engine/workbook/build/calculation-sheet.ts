import { appearances } from '../appearance.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { DraftSheet } from './draft-sheet.js';

const WIDTH = 20;

/** Hidden cells, one below the other, that formulas of 检查 read: parts of rules that would make them too long. */
export function calculationSheet(formulas: readonly string[]): BuiltSheet {
  const draft = new DraftSheet();
  for (const [index, formula] of formulas.entries()) {
    draft.put({ row: index + 1, column: 1 }, appearances.line, { type: 'blank' }, { formula });
  }
  return draft.built({
    name: sheetNames.calculations,
    visibility: 'veryHidden',
    columns: [WIDTH],
    heights: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    protected: true,
    page: { orientation: 'portrait' },
  });
}
