import { toA1, type CellAddress, type CellRange } from '../../core/cell-address.js';
import type { CellContent } from '../../form/index.js';
import { textHeight } from '../layout/text-extent.js';
import type { LayoutSheet } from '../layout/workbook-layout.js';
import type { Appearance } from '../appearance.js';
import type { BuiltCell, BuiltConditionalFormat, BuiltSheet, BuiltValidation } from '../sheet-port.js';

/** Points of a roster's row while nothing is written in it; Excel allows no row above 409. */
const READY_ROW = 20;
const HIGHEST = 400;

/** A sheet under construction: cells, merges, validations and colours in the order in which they are added. */
export class DraftSheet {
  private readonly cells: BuiltCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly validations: BuiltValidation[] = [];
  private readonly conditionalFormats: BuiltConditionalFormat[] = [];

  /** Writes one cell. */
  put(
    at: CellAddress,
    appearance: Appearance,
    content: CellContent,
    extra: Pick<BuiltCell, 'formula' | 'over' | 'link'> = {},
  ): void {
    this.cells.push({ row: at.row, column: at.column, appearance, content, ...extra });
  }

  /** Words in one cell. */
  write(row: number, column: number, text: string, appearance: Appearance): void {
    this.put({ row, column }, appearance, text === '' ? { type: 'blank' } : { type: 'text', text });
  }

  /** Joins cells; those behind the first get its look, so that borders close. */
  merge(range: CellRange, appearance: Appearance): void {
    if (range.from.row === range.to.row && range.from.column === range.to.column) return;
    this.merges.push(range);
    for (let row = range.from.row; row <= range.to.row; row += 1) {
      for (let column = range.from.column; column <= range.to.column; column += 1) {
        if (row === range.from.row && column === range.from.column) continue;
        this.put({ row, column }, appearance, { type: 'blank' });
      }
    }
  }

  validate(validation: BuiltValidation): void {
    this.validations.push(validation);
  }

  colour(format: BuiltConditionalFormat): void {
    this.conditionalFormats.push(format);
  }

  /** The rows with cells below this one. */
  rowsAfter(row: number): ReadonlySet<number> {
    return new Set(this.cells.map((cell) => cell.row).filter((one) => one > row));
  }

  /** Heights of a layout's sheet, rows that grow being as high as what stands in them. */
  fitted(
    sheet: Pick<LayoutSheet, 'heights' | 'growing' | 'columns' | 'roster'>,
    lastRow: number,
  ): Pick<BuiltSheet, 'heights' | 'growing'> {
    const heights = new Map(sheet.heights);
    const growing = new Set(sheet.growing);
    for (let row = sheet.roster?.firstRow ?? 1; row <= lastRow; row += 1) {
      heights.set(row, READY_ROW);
      growing.add(row);
    }
    const merged = new Map(this.merges.map((range) => [toA1(range.from), range]));
    const readySince = sheet.roster?.firstRow ?? Number.POSITIVE_INFINITY;
    for (const { row, column, content, appearance } of this.cells) {
      if (content.type !== 'text' || appearance.shrink || appearance.stacked) continue;
      const range = merged.get(toA1({ row, column })) ?? { from: { row, column }, to: { row, column } };
      // Words of the form have their height already; a merged cell with an entry never grows by itself.
      if (appearance.locked && !growing.has(row) && row < readySince) continue;
      const width = sheet.columns
        .slice(range.from.column - 1, range.to.column)
        .reduce((sum, one) => sum + one, 0);
      const rows = Array.from({ length: range.to.row - row + 1 }, (_, index) => row + index);
      const present = rows.reduce((sum, one) => sum + (heights.get(one) ?? 0), 0);
      const lacking = textHeight(content.text, width || 10) - present;
      if (lacking <= 0) continue;
      for (const one of rows) {
        heights.set(one, Math.min(HIGHEST, (heights.get(one) ?? 0) + Math.ceil(lacking / rows.length)));
      }
    }
    return { heights, growing };
  }

  /** The sheet as a port takes it. */
  built(frame: Omit<BuiltSheet, 'cells' | 'merges' | 'validations' | 'conditionalFormats'>): BuiltSheet {
    const { cells, merges, validations, conditionalFormats } = this;
    return { ...frame, cells, merges, validations, conditionalFormats };
  }
}
