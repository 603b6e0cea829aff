import { ROWS_CHECKED, type Formulas } from '../workbook/index.js';
import { made, type Value } from './case.js';
import { dayFigure, numberFigure, numberFigures, wordFigures } from './figures.js';

const PERCENT = 100;

/**
 * The entries of one form and the figures of one rule, as formulas speak of them. `name` is a field, `roster.column`
 * every row of a column, and `form/name` an entry of another form of the kit.
 */
export class CheckCells {
  constructor(
    private readonly formulas: Formulas,
    private readonly form: string,
    private readonly rule: string,
  ) {}

  /** A number or a date; percentages stand in cells as shares and count 95 for 95 %. */
  number(name: string): Value {
    const { formula, rows, kind, computed } = this.cell(name);
    // A computed blank is text; before it, "0" makes a number of every row.
    const plain = rows && computed ? `(("0"&${formula})*1)` : formula;
    const value = kind === 'percentage' ? `ROUND(${plain}*${PERCENT},9)` : plain;
    return { formula: value, there: [`ISNUMBER(${formula})`], rows };
  }

  numbers(...names: readonly string[]): Value[] {
    return names.map((name) => this.number(name));
  }

  /** Words; blank ones are not there. */
  words(name: string): Value {
    const { formula, rows } = this.cell(name);
    return { formula, there: [`${formula}<>""`], rows };
  }

  /** An entry whether it is there or not. */
  any(name: string): Value {
    return { ...this.words(name), there: [] };
  }

  /** Filled or not. */
  filled(name: string): string {
    return `${this.cell(name).formula}<>""`;
  }

  /** Whether the first row of a column is filled in. */
  first(column: string): string {
    const [roster = '', own = ''] = column.split('.');
    return `${this.formulas.reference({ form: this.form, roster, row: 0, column: own })}<>""`;
  }

  /** How many characters a text has; white space does not count. */
  characters(name: string): Value {
    const value = this.words(name);
    const white = ['" "', '"　"', '"\u00a0"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'];
    const bare = white.reduce((text, sign) => `SUBSTITUTE(${text},${sign},"")`, value.formula);
    return { ...value, formula: `LEN(${bare})` };
  }

  /** 1 for every row of a roster in which something is filled in. */
  used(roster: string): Value {
    const { form, name } = this.named(roster);
    const columns = this.formulas.enteredColumns(form, name);
    const filled = columns.map((column) => `(${this.range(form, name, column)}<>"")`);
    return { formula: `((${filled.join('+')})>0)`, there: [], rows: true };
  }

  /** How many rows a roster has. */
  count(roster: string): Value {
    return { formula: `SUMPRODUCT(${this.used(roster).formula}*1)`, there: [], rows: false };
  }

  /** The numbers of a column added up; a row without its number leaves it open. */
  total(column: string): Value {
    const { formula } = this.cell(column);
    const [roster = ''] = column.split('.');
    const numbers = `COUNT(${formula})`;
    const sum = this.cell(column).kind === 'percentage' ? `SUM(${formula})*${PERCENT}` : `SUM(${formula})`;
    return {
      formula: `ROUND(${sum},9)`,
      there: [`${numbers}>0`, `${numbers}=${this.count(roster).formula}`],
      rows: false,
    };
  }

  /** How many rows of a column say a word. */
  countOf(column: string, word: string): Value {
    return { formula: `COUNTIF(${this.cell(column).formula},"${word}")`, there: [], rows: false };
  }

  /** The fields of the form whose names end so, in the order of the paper. */
  endingIn(ending: string): string[] {
    return this.formulas.fieldsOf(this.form).filter((field) => field.endsWith(ending));
  }
  /** The columns of a roster whose names end so, as `roster.column`. */
  columnsEndingIn(roster: string, ending: string): string[] {
    return this.formulas
      .enteredColumns(this.form, roster)
      .filter((column) => column.endsWith(ending))
      .map((column) => `${roster}.${column}`);
  }

  /** A figure of the rule; `of` names another rule. */
  figure(name: string, of = this.rule): string {
    return numberFigure(of, name);
  }
  figures(name: string, of = this.rule): number[] {
    return numberFigures(of, name);
  }
  wordsOf(name: string, of = this.rule): string[] {
    return wordFigures(of, name);
  }
  /** A day of the rule; without a year, that of the date asked. */
  day(name: string, date: Value): Value {
    return made(dayFigure(this.rule, name, date.formula), date);
  }

  private cell(name: string): { formula: string; rows: boolean; kind: string; computed: boolean } {
    const { form, name: own } = this.named(name);
    const [first = '', column] = own.split('.');
    const { field, role } = this.formulas.entryOf(form, first, column);
    const about = { kind: field.kind, computed: role === 'computed' };
    return column === undefined
      ? { ...about, formula: this.single(form, first), rows: false }
      : { ...about, formula: this.range(form, first, column), rows: true };
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

  private named(name: string): { form: string; name: string } {
    const [form, own] = name.includes('/') ? name.split('/') : [this.form, name];
    return { form: form ?? this.form, name: own ?? name };
  }
}
