import { columnNumber, type CellRange } from '../../engine/core/cell-address.js';
import type { CellContent } from '../../engine/form/index.js';
import {
  showsDate,
  showsPercentage,
  type OpenedCell,
  type OpenedSheet,
  type OpenedWorkbook,
} from '../../engine/workbook/index.js';
import type { SheetSnapshot, WorkbookSource } from './workbook-source.js';

const ERROR_VALUE = /^#(REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?/;
const WHOLE_SHEET: CellRange = { from: { row: 1, column: 1 }, to: { row: 1_048_576, column: 16_384 } };

/** What Excel answered, as the reader of workbooks wants it. */
export const openedWorkbook = ({
  sheets,
  names,
}: Extract<WorkbookSource, { kind: 'opened' }>): OpenedWorkbook => ({
  sheets: sheets.map(openedSheet),
  names: names.map(({ name, formula }) => {
    const reference = referenceOf(formula);
    return reference === undefined ? { name } : { name, ...reference };
  }),
});

/** A sheet as the reader of workbooks wants it. Validation is not asked of Excel, so it counts as kept. */
function openedSheet({ name, visible, ranges }: SheetSnapshot): OpenedSheet {
  const rows = new Map<number, Map<number, OpenedCell>>();
  for (const { rowIndex, columnIndex, values, formulas, numberFormat } of ranges) {
    for (const [down, line] of values.entries()) {
      for (const [across, value] of line.entries()) {
        const formula = formulas[down]?.[across];
        const hasFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
        if (value === '' && !hasFormula) continue;
        const row = rowIndex + down + 1;
        const cells = rows.get(row) ?? new Map<number, OpenedCell>();
        const content = contentOf(value, hasFormula, String(numberFormat[down]?.[across] ?? ''));
        rows.set(row, cells.set(columnIndex + across + 1, { content, hasFormula }));
      }
    }
  }
  return { name, visible, rows, validated: [WHOLE_SHEET], emptyRows: 0 };
}

function contentOf(value: unknown, hasFormula: boolean, format: string): CellContent {
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number') {
    if (showsDate(0, format)) return { type: 'number', value, dated: true };
    return showsPercentage(0, format) ? { type: 'number', value, percent: true } : { type: 'number', value };
  }
  const text = String(value);
  if (text === '') return { type: 'blank' };
  return hasFormula && ERROR_VALUE.test(text) ? { type: 'error', code: text } : { type: 'text', text };
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!=]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** `='表 2'!$B$3:$C$4` as sheet and range; `undefined` for `#REF!`, constants and formulas. */
function referenceOf(formula: string): { readonly sheet: string; readonly range: CellRange } | undefined {
  const match = REFERENCE.exec(formula);
  if (!match) return undefined;
  const from = { row: Number(match[4]), column: columnNumber(match[3] ?? '') };
  const to = match[5] === undefined ? from : { row: Number(match[6]), column: columnNumber(match[5]) };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', range: { from, to } };
}
