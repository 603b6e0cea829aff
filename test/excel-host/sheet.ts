import { areasMeet, contains, type Area } from './area.js';
import type { ExcelHost } from './excel-host.js';
import { ErrorValue } from './formula.js';
import { HostError } from './host-error.js';
import { Range } from './range.js';
import { Worksheet } from './worksheet.js';

export type CellValue = string | number | boolean;
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetCell {
  value?: CellValue;
  /** With its `=`. */
  formula?: string;
  /** The result that the file held, for formulas that the small evaluator does not know. */
  stored?: CellValue;
  numberFormat?: string;
  format?: Record<string, unknown>;
}

export interface Validation {
  area: Area;
  rule: Record<string, Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: { message: string; showAlert: boolean; style: string; title: string };
  prompt: { message: string; showPrompt: boolean; title: string };
}

const LONGEST_TEXT = 32_767;
const MOST_CHECKED_CELLS = 100_000;
const keyOf = (row: number, column: number): string => `${row},${column}`;

/** A sheet of the simulated workbook. */
export class Sheet {
  visibility: Visibility = 'Visible';
  validations: Validation[] = [];
  merges: Area[] = [];
  protection: { options: Record<string, unknown>; password: string } | undefined;
  tabColor = '';
  readonly cells = new Map<string, SheetCell>();
  readonly object: Worksheet;

  constructor(
    readonly simulator: ExcelHost,
    public name: string,
    readonly id: string,
  ) {
    this.object = new Worksheet(this);
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.cells.get(keyOf(row, column));
  }
  ensure(row: number, column: number): SheetCell {
    const cell = this.cell(row, column) ?? {};
    this.cells.set(keyOf(row, column), cell);
    return cell;
  }
  /** What the cell shows: its value, its formula's result, or blank text. */
  value(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (cell?.formula === undefined) return cell?.value ?? '';
    const result = this.simulator.calculate(this, keyOf(row, column), cell.formula);
    if (!(result instanceof ErrorValue)) return result === '' ? 0 : result;
    return cell.stored ?? result.code;
  }

  /** The cells that hold something (with `valuesOnly`, something other than a format). */
  used(valuesOnly: boolean, within?: Area): Range | null {
    let area: Area | undefined;
    for (const [key, cell] of this.cells) {
      const filled = (cell.value !== undefined && cell.value !== '') || cell.formula !== undefined;
      if (!filled && (valuesOnly || (!cell.format && cell.numberFormat === undefined))) continue;
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (within && !contains(within, row, column)) continue;
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return area ? new Range(this, area) : null;
  }

  /**
   * What Excel does with something typed or written: `=` makes a formula and text of digits a number, unless the
   * cell is formatted as text or the text begins with an apostrophe.
   */
  enter(row: number, column: number, typed: unknown): void {
    this.assertEnterable(typed);
    const cell = this.ensure(row, column);
    delete cell.formula;
    delete cell.stored;
    delete cell.value;
    if (typeof typed === 'number' || typeof typed === 'boolean') cell.value = typed;
    else if (typeof typed !== 'string') return;
    else if (typed.startsWith("'")) cell.value = typed.slice(1);
    else if (cell.numberFormat === '@') cell.value = typed;
    else if (typed.startsWith('=') && typed.length > 1) cell.formula = typed;
    else if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(typed)) cell.value = Number(typed);
    else if (/^(true|false)$/i.test(typed)) cell.value = typed.toLowerCase() === 'true';
    else cell.value = typed;
    if (cell.value === '') delete cell.value;
  }

  /** @throws HostError InvalidArgument for what no cell can hold; `null` leaves a cell alone. */
  assertEnterable(value: unknown): void {
    const fits =
      value === null ||
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length <= LONGEST_TEXT);
    if (!fits) throw new HostError('InvalidArgument');
  }

  clear(area: Area, what: string): void {
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      if (!contains(area, row, column)) continue;
      if (what === 'All') {
        this.cells.delete(key);
      } else if (what === 'Contents') {
        delete cell.value;
        delete cell.formula;
        delete cell.stored;
      } else if (what === 'Formats') {
        delete cell.numberFormat;
        delete cell.format;
      }
    }
  }

  merge(area: Area): void {
    if (this.merges.some((one) => areasMeet(one, area))) throw new HostError('InvalidOperation');
    this.merges.push(area);
    new Range(this, area).each((row, column) => {
      if (row !== area.top || column !== area.left) this.clear(cellArea(row, column), 'Contents');
    });
  }

  isLocked(area: Area): boolean {
    const range = new Range(this, area);
    if (range.get_CellCount() > MOST_CHECKED_CELLS) return true;
    return range
      .grid((row, column) => this.cell(row, column)?.format?.['Protection.Locked'] ?? true)
      .flat()
      .includes(true);
  }
  /** @throws HostError AccessDenied when the sheet is protected and a cell of the range is locked. */
  assertWritable(range: Range, exception?: string): void {
    if (!this.protection || (exception !== undefined && this.protection.options[exception] === true)) return;
    if (this.isLocked(range.area)) throw new HostError('AccessDenied');
  }

  validationAt(row: number, column: number): Validation | undefined {
    return this.validations.find((one) => contains(one.area, row, column));
  }
  accepts(row: number, column: number, value: CellValue): boolean {
    const validation = this.validationAt(row, column);
    if (!validation || (value === '' && validation.ignoreBlanks)) return true;
    const [kind, rule = {}] = Object.entries(validation.rule)[0] ?? [];
    if (kind === 'list') return this.simulator.listed(this, String(rule.source)).includes(String(value));
    if (kind !== 'textLength' && kind !== 'wholeNumber' && kind !== 'decimal') return true;
    const size = kind === 'textLength' ? String(value).length : value;
    if (typeof size !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(size))) return false;
    return compares(String(rule.operator), size, Number(rule.formula1), Number(rule.formula2));
  }
}

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function compares(operator: string, value: number, first: number, second: number): boolean {
  const answers: Readonly<Record<string, boolean>> = {
    Between: value >= first && value <= second,
    NotBetween: value < first || value > second,
    EqualTo: value === first,
    NotEqualTo: value !== first,
    GreaterThan: value > first,
    LessThan: value < first,
    GreaterThanOrEqualTo: value >= first,
    LessThanOrEqualTo: value <= first,
  };
  return answers[operator] ?? true;
}
