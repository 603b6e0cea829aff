import { ROWS_CHECKED, type Formulas } from '../workbook/index.js';
import type { Kind } from '../regulations/index.js';
import type { Valued } from './valued.js';

const PERCENT = 100;

/** The entries of a kit's forms as formulas speak of them. */
export class EntryCells {
  /** Whether a column stands for the cell of one row: then an error there says nothing of others. */
  readonly ofOneRow: boolean = false;

  constructor(protected readonly formulas: Formulas) {}

  field(form: string, id: string, kind: Kind): Valued {
    const { field } = this.formulas.entryOf(form, id);
    const cell = this.single(form, id);
    if (!isNumeric(kind)) {
      const percentage = kind === 'entry' && field.kind === 'percentage';
      const shown = `IF(ISNUMBER(${cell}),ROUND(${cell}*${PERCENT},9),${cell})`;
      return { formula: percentage ? shown : cell, there: [`${cell}<>""`] };
    }
    const formula = field.kind === 'percentage' ? `ROUND(${cell}*${PERCENT},9)` : cell;
    return { formula, there: [`ISNUMBER(${cell})`] };
  }

  column(form: string, roster: string, id: string, kind: Kind): Valued {
    const { field, role } = this.formulas.entryOf(form, roster, id);
    const range = this.range(form, roster, id);
    const rows = `${form}/${roster}`;
    if (!isNumeric(kind)) return { formula: range, there: [`${range}<>""`], rows };
    const number = this.everyRow(range, role === 'computed');
    const formula = field.kind === 'percentage' ? `ROUND(${number}*${PERCENT},9)` : number;
    return { formula, there: [`ISNUMBER(${range})`], rows };
  }

  /** 1 for every row of a roster in which something is entered. */
  used(form: string, roster: string): string {
    const columns = this.formulas.enteredColumns(form, roster);
    return `((${columns.map((column) => `(${this.range(form, roster, column)}<>"")`).join('+')})>0)`;
  }

  /** The cell of a field. */
  protected single(form: string, field: string): string {
    return this.formulas.reference({ form, field });
  }

  /** A column of a roster, as far as the 检查 sheet looks at it. */
  protected range(form: string, roster: string, column: string): string {
    const at = (row: number): string => this.formulas.reference({ form, roster, row, column });
    return `${at(0)}:${at(ROWS_CHECKED - 1)}`;
  }

  /**
   * Every row as a number, words (and the blank text of a computed cell) as 0: arithmetic with one word would make an
   * error of all rows, and no row would be judged.
   */
  protected everyRow(range: string, _computed: boolean): string {
    return `(TEXT(${range},"0.000000000;-0.000000000;0;\\0")*1)`;
  }
}

const isNumeric = (kind: Kind): boolean => kind === 'number' || kind === 'day';
