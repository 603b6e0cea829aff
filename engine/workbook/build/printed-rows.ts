import { columnLetters, LAST_ROW, type CellRange } from '../../core/cell-address.js';
import { appearances, colours } from '../appearance.js';
import { literal } from '../formula.js';
import { ROSTER_HINT } from '../layout/roster-sheet.js';
import { hintName, type LayoutSheet, type RosterPlace } from '../layout/workbook-layout.js';
import type { BuiltName } from '../sheet-port.js';
import type { DraftSheet } from './draft-sheet.js';

const BEYOND =
  '打印区域以下还有内容，不会打印：请点“页面布局—打印区域—取消打印区域”再打印，或者用生成的文件打印。';

/**
 * What is printed of a roster whose rows hold formulas: the rows in use, at least as many as the printed form shows.
 * Without an area every ready row would be printed, for a formula that shows nothing is something to a printer. The
 * area is a plain range: as a formula in `Print_Area`, LibreOffice passes it over, exceljs cannot open the file and
 * openpyxl saves a broken name. Rosters without formulas need none.
 */
export function printedArea({ columns, roster }: LayoutSheet, used: number): CellRange | undefined {
  if (!roster?.columns.some(({ role }) => role === 'computed')) return undefined;
  const rows = Math.max(used, roster.section.blankRows);
  return { from: { row: 1, column: 1 }, to: { row: roster.firstRow + rows - 1, column: columns.length } };
}

/** Makes the line above the roster warn once something stands below what is printed. */
export function putHint(
  draft: DraftSheet,
  sheet: LayoutSheet,
  place: RosterPlace,
  area: CellRange,
): BuiltName[] {
  const cell = sheet.cells.find(({ text }) => text === ROSTER_HINT);
  if (!cell) return [];
  const below = place.columns
    .filter(({ role }) => role !== 'computed')
    .map(({ column }) => columnLetters(column))
    .map((letters) => `$${letters}$${area.to.row + 1}:$${letters}$${LAST_ROW}`);
  const { row, column, rowSpan, columnSpan } = cell;
  const range = { from: { row, column }, to: { row: row + rowSpan - 1, column: column + columnSpan - 1 } };
  const formula = `IF(COUNTA(${below.join(',')})=0,${literal(ROSTER_HINT)},${literal(BEYOND)})`;
  draft.put(range.from, appearances.note, { type: 'text', text: ROSTER_HINT }, { formula });
  draft.merge(range, appearances.note);
  const anchor = `$${columnLetters(column)}$${row}`;
  draft.colour({ range, formula: `${anchor}=${literal(BEYOND)}`, fill: colours.doubtful });
  return [{ name: hintName(place.form, place.section.id), sheet: sheet.name, range }];
}
