import {
  addressOf,
  isInsideSheet,
  isOneCell,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  quoteSheet,
  type Area,
} from './area.js';
import { DataValidation } from './data-validation.js';
import { HostError } from './host-error.js';
import { formattedText } from './number-format.js';
import { RangeFormat } from './range-format.js';
import type { CellValue, Sheet } from './sheet.js';
import { SimulatedObject } from './simulated-object.js';

const MOST_CELLS = 5_000_000;
const LARGEST_COUNT = 2_147_483_647;
const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export class Range extends SimulatedObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(sheet.simulator);
  }

  override get typeName(): string {
    return 'Range';
  }
  override get trackable(): boolean {
    return true;
  }
  override lenient(member: string): boolean {
    return ['top', 'left', 'style', 'hyperlink', 'hasspill'].includes(member);
  }

  get rows(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columns(): number {
    return this.area.right - this.area.left + 1;
  }

  grid<Value>(valueAt: (row: number, column: number) => Value): Value[][] {
    if (this.rows * this.columns > MOST_CELLS) throw new HostError('RangeExceedsLimit');
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) =>
        valueAt(this.area.top + row, this.area.left + column),
      ),
    );
  }
  each(visit: (row: number, column: number) => void): void {
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) visit(row, column);
    }
  }
  /** The value that all cells share; `null` for a mixed range, as Excel answers. */
  shared<Value>(grid: Value[][]): Value | null {
    const [first, ...others] = grid.flat();
    return first !== undefined && others.every((value) => value === first) ? first : null;
  }
  sub(area: Area): Range {
    if (!isInsideSheet(area)) throw new HostError('InvalidArgument');
    return new Range(this.sheet, area);
  }

  get_Address(): string {
    return `${quoteSheet(this.sheet.name)}!${addressOf(this.area)}`;
  }
  get_AddressLocal(): string {
    return this.get_Address();
  }
  get_CellCount(): number {
    const count = this.rows * this.columns;
    return count > LARGEST_COUNT ? -1 : count;
  }
  get_RowCount(): number {
    return this.rows;
  }
  get_ColumnCount(): number {
    return this.columns;
  }
  get_RowIndex(): number {
    return this.area.top;
  }
  get_ColumnIndex(): number {
    return this.area.left;
  }
  get_IsEntireColumn(): boolean {
    return this.rows === MAXIMUM_ROWS;
  }
  get_IsEntireRow(): boolean {
    return this.columns === MAXIMUM_COLUMNS;
  }
  get_Values(): CellValue[][] {
    return this.grid((row, column) => this.sheet.value(row, column));
  }
  get_Formulas(): CellValue[][] {
    return this.grid((row, column) => {
      const cell = this.sheet.cell(row, column);
      return cell?.formula ?? cell?.value ?? '';
    });
  }
  get_FormulasLocal(): CellValue[][] {
    return this.get_Formulas();
  }
  get_Text(): string[][] {
    return this.grid((row, column) =>
      formattedText(this.sheet.value(row, column), this.sheet.cell(row, column)?.numberFormat),
    );
  }
  get_NumberFormat(): string[][] {
    return this.grid((row, column) => this.sheet.cell(row, column)?.numberFormat ?? 'General');
  }
  get_ValueTypes(): string[][] {
    return this.grid((row, column) => this.simulator.valueType(this.sheet.value(row, column)));
  }

  set_Values(values: unknown): void {
    this.#write(values);
  }
  set_Formulas(values: unknown): void {
    this.#write(values);
  }
  set_NumberFormat(formats: unknown): void {
    const formatAt = this.#spread(formats);
    this.sheet.assertWritable(this, 'allowFormatCells');
    this.each((row, column) => {
      const format = formatAt(row, column);
      if (format !== null) this.sheet.ensure(row, column).numberFormat = String(format);
    });
    this.simulator.formatChanged(this);
  }

  nav_Worksheet(): SimulatedObject {
    return this.sheet.object;
  }
  nav_Format(): RangeFormat {
    return new RangeFormat(this);
  }
  nav_DataValidation(): DataValidation {
    return new DataValidation(this);
  }

  call_GetCell(row: number, column: number): Range {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.sub({ top, left, bottom: top, right: left });
  }
  call_GetRow(index: number): Range {
    return this.sub({ ...this.area, top: this.area.top + index, bottom: this.area.top + index });
  }
  call_GetColumn(index: number): Range {
    return this.sub({ ...this.area, left: this.area.left + index, right: this.area.left + index });
  }
  call_GetLastRow(): Range {
    return this.call_GetRow(this.rows - 1);
  }
  call_GetLastCell(): Range {
    return this.call_GetCell(this.rows - 1, this.columns - 1);
  }
  call_GetEntireRow(): Range {
    return this.sub({ ...this.area, left: 0, right: MAXIMUM_COLUMNS - 1 });
  }
  call_GetEntireColumn(): Range {
    return this.sub({ ...this.area, top: 0, bottom: MAXIMUM_ROWS - 1 });
  }
  call_GetOffsetRange(rows: number, columns: number): Range {
    const { top, left, bottom, right } = this.area;
    return this.sub({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }
  call_GetResizedRange(rows: number, columns: number): Range {
    return this.sub({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  call_GetIntersectionOrNullObject(other: unknown): Range | null {
    const { area } = this.simulator.rangeOf(other, this.sheet);
    const met = {
      top: Math.max(this.area.top, area.top),
      left: Math.max(this.area.left, area.left),
      bottom: Math.min(this.area.bottom, area.bottom),
      right: Math.min(this.area.right, area.right),
    };
    return met.top <= met.bottom && met.left <= met.right ? this.sub(met) : null;
  }
  /** office.js puts a large write together from pieces by this. */
  call_GetBoundingRect(other: unknown): Range {
    const { area } = this.simulator.rangeOf(other, this.sheet);
    return this.sub({
      top: Math.min(this.area.top, area.top),
      left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom),
      right: Math.max(this.area.right, area.right),
    });
  }
  call_GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return this.sheet.used(valuesOnly === true, this.area);
  }
  call_GetUsedRange(valuesOnly: unknown): Range {
    return this.sheet.used(valuesOnly === true, this.area) ?? this.call_GetCell(0, 0);
  }
  call__ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rows || columns !== this.columns) throw new HostError('InvalidArgument', WRONG_SHAPE);
  }
  call_Select(): void {
    this.simulator.select(this.sheet, this.area);
  }
  call_Clear(what: unknown = 'All'): void {
    this.sheet.assertWritable(this);
    this.simulator.change(this, () => this.sheet.clear(this.area, String(what)));
  }
  call_Merge(): void {
    this.sheet.assertWritable(this);
    if (!isOneCell(this.area)) this.sheet.merge(this.area);
  }

  /** Excel takes one value for the whole range, or an array of exactly its shape; `null` leaves a cell alone. */
  #spread(values: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(values)) return () => values;
    const rows = values as unknown[];
    if (rows.length !== this.rows || rows.some((row) => !Array.isArray(row) || row.length !== this.columns)) {
      throw new HostError('InvalidArgument', WRONG_SHAPE);
    }
    return (row, column) => (rows as unknown[][])[row - this.area.top]?.[column - this.area.left];
  }
  #write(values: unknown): void {
    const valueAt = this.#spread(values);
    this.sheet.assertWritable(this);
    // A value that no cell can hold refuses the whole array.
    this.each((row, column) => this.sheet.assertEnterable(valueAt(row, column)));
    this.simulator.change(this, () =>
      this.each((row, column) => {
        const value = valueAt(row, column);
        if (value !== null) this.sheet.enter(row, column, value);
      }),
    );
  }
}
