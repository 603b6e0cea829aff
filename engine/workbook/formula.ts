import { columnLetters, LAST_ROW } from '../core/cell-address.js';
import {
  resolveReference,
  type ColumnCondition,
  type Computation,
  type Condition,
  type EntryPath,
  type EntryReference,
  type FieldDefinition,
} from '../form/index.js';
import {
  definedName,
  type EntryRole,
  type FieldPlace,
  type RosterPlace,
  type WorkbookLayout,
} from './layout/workbook-layout.js';

/** Decimals to which sums in formulas are rounded, so that 0.1 + 0.2 shows 0.3. */
const DECIMALS = 9;
const HUNDRED = 100;
/** Rows of a roster of which every entry is looked at when rows are counted; of a longer one only the names. */
const ROWS_LOOKED_THROUGH = 2_000;

type Part = EntryReference | Computation;

/** Formulas of how many parts are filled and of what they add up to. */
interface Amount {
  readonly filled: string;
  readonly value: string;
}

/**
 * Formulas over a kit's entries. Cells are addressed by INDEX over whole columns, so that cut, paste, inserted and
 * deleted rows neither break nor shift a reference.
 */
export class Formulas {
  private readonly fields: ReadonlyMap<string, FieldPlace>;
  private readonly rosters: ReadonlyMap<string, RosterPlace>;
  private readonly extents: ReadonlyMap<string, { name: string; columns: number }>;

  constructor(layout: WorkbookLayout) {
    this.fields = new Map(layout.fields.map((place) => [`${place.form}/${place.field.id}`, place]));
    this.rosters = new Map(layout.rosters.map((place) => [`${place.form}/${place.section.id}`, place]));
    this.extents = new Map(
      layout.sheets.map((sheet) => [sheet.key, { name: sheet.name, columns: sheet.columns.length }]),
    );
  }

  /**
   * The cell of a field or of one row of a roster, as a formula refers to it.
   * @throws RangeError when the kit has no such entry.
   */
  reference(path: EntryPath): string {
    if ('field' in path) {
      const place = this.fields.get(`${path.form}/${path.field}`);
      if (!place) throw new RangeError(`No place for ${path.form}/${path.field}`);
      return this.index(place.sheet, String(place.row), place.column);
    }
    const { place, column } = this.rosterColumn(path.form, path.roster, path.column);
    return this.index(place.sheet, String(place.firstRow + path.row), column);
  }

  /** All rows of a roster's column, to the end of the sheet. @throws RangeError when the kit has none. */
  columnRange(form: string, roster: string, column: string): string {
    const found = this.rosterColumn(form, roster, column);
    return this.rangeOf(found.place, found.column);
  }

  /** The fields of a form in the order of the paper. */
  fieldsOf(form: string): string[] {
    return [...this.fields.values()].filter((place) => place.form === form).map(({ field }) => field.id);
  }

  /** The columns of a roster in which something is entered. @throws RangeError when the kit has no such roster. */
  enteredColumns(form: string, roster: string): string[] {
    const place = this.rosters.get(`${form}/${roster}`);
    if (!place) throw new RangeError(`No roster ${form}/${roster}`);
    return place.columns.filter(({ role }) => role === 'entry').map(({ field }) => field.id);
  }

  /** Whether the kit has a field, or a column of a roster. */
  hasEntry(form: string, name: string, column?: string): boolean {
    return column === undefined
      ? this.fields.has(`${form}/${name}`)
      : (this.rosters.get(`${form}/${name}`)?.columns.some((one) => one.field.id === column) ?? false);
  }

  /** What a field, or a roster's column, is and who fills it in. @throws RangeError when the kit has none. */
  entryOf(form: string, name: string, column?: string): { field: FieldDefinition; role: EntryRole } {
    const found =
      column === undefined
        ? this.fields.get(`${form}/${name}`)
        : this.rosters.get(`${form}/${name}`)?.columns.find((one) => one.field.id === column);
    if (!found) throw new RangeError(`No entry ${form}/${name}${column === undefined ? '' : `.${column}`}`);
    return found;
  }

  /**
   * The formula of a computed entry, without the equals sign. `row` is given within a roster: references to the
   * same roster then mean the formula's own row.
   */
  computation(computation: Computation, form: string, roster?: string): string {
    return this.formulaOf(computation, form, roster, 1);
  }

  /** The formula of a computed field: percentages stand in cells as shares. */
  ofField(field: FieldDefinition, form: string, roster?: string): string | undefined {
    const share = field.kind === 'percentage' ? HUNDRED : 1;
    return field.computed && this.formulaOf(field.computed, form, roster, share);
  }

  private formulaOf(
    computation: Computation,
    form: string,
    roster: string | undefined,
    divisor: number,
  ): string {
    const divided = divisor === 1 ? '' : `/${divisor}`;
    const amount = (...parts: readonly Part[]): Amount => this.amount(parts, form, roster);
    switch (computation.kind) {
      case 'same-as': {
        const source = this.entry(computation.entry, form, roster);
        return `IF(${source}="","",${source})`;
      }
      case 'sum': {
        const { filled, value } = amount(...computation.of);
        const lacking = computation.whole === true ? `<${String(computation.of.length)}` : '=0';
        return `IF(${filled}${lacking},"",ROUND(${value},${DECIMALS}))`;
      }
      case 'difference': {
        const [of, less] = [amount(computation.of), amount(computation.less)];
        return `IF(${of.filled}+${less.filled}=0,"",ROUND(${of.value}-(${less.value}),${DECIMALS}))`;
      }
      case 'ratio': {
        const [of, by] = [amount(computation.of), amount(computation.by)];
        const factor = computation.percentage ? `*${HUNDRED}` : '';
        const ratio = `(${of.value})/(${by.value})${factor}`;
        const shown = `ROUND(${ratio},${computation.decimals ?? DECIMALS})${divided}`;
        return `IF(OR(${of.filled}=0,(${by.value})=0),"",${shown})`;
      }
      case 'band': {
        const { filled, value } = amount(computation.of);
        const bands = [...computation.bands].sort((a, b) => a.from - b.from);
        const froms = bands.map((band) => band.from).join(',');
        const words = bands.map((band) => literal(band.word)).join(',');
        return `IF(${filled}=0,"",IFERROR(LOOKUP(${value},{${froms}},{${words}}),""))`;
      }
      case 'column-sum':
        return this.columnSum(computation.column, computation.where, form);
      case 'column-mean': {
        const range = this.rangeReference(computation.column, form);
        const factor = this.isPercentage(computation.column, form) ? `*${HUNDRED}` : '';
        const decimals = computation.decimals ?? DECIMALS;
        return `IFERROR(ROUND(AVERAGE(${range})${factor},${decimals})${divided},"")`;
      }
      case 'row-count':
        return this.rowCount(computation.roster, computation.where, form);
    }
  }

  /** Whether a cell says a choice; where several may be chosen it is one among others. */
  says(
    cells: string,
    choice: string | number | boolean,
    of: { readonly form: string; readonly entry: string },
  ): string {
    const isOneOfSeveral = this.fields.get(`${of.form}/${of.entry}`)?.field.multiple === true;
    return isOneOfSeveral ? `ISNUMBER(FIND(${literal(choice)},${cells}))` : `${cells}=${literal(choice)}`;
  }

  /** A condition for a conditional format: by defined name, which older Excel demands across sheets. */
  condition(condition: Condition, form: string): string {
    const path = resolveReference(condition.entry, form);
    const name = definedName(path.form, path.entry);
    const holds = condition.among
      ? condition.among.map((value) => this.says(name, value, path)).join(',')
      : `LEN(${name})>0`;
    const any = condition.among ? `OR(${holds})` : holds;
    return condition.not ? `NOT(${any})` : any;
  }

  /** True where an entry does not apply; a choice that was not made yet rules nothing out. */
  inapplicable(condition: Condition, form: string): string {
    const path = resolveReference(condition.entry, form);
    const chosen = condition.among ? [`LEN(${definedName(path.form, path.entry)})>0`] : [];
    return `AND(${[...chosen, `NOT(${this.condition(condition, form)})`].join(',')})`;
  }

  /** True where what is entered says that a condition does not hold: `ruledOut` of the forms, as a formula. */
  ruledOut(condition: Condition): string {
    const { form, entry } = resolveReference(condition.entry, '');
    const [roster = '', column] = entry.split('.');
    if (column === undefined) return this.inapplicable(condition, form);
    const range = this.columnRange(form, roster, column);
    const rows = this.rowCount(roster, undefined, form);
    const among = (condition.among ?? []).map((value) => `COUNTIF(${range},${literal(value)})`).join('+');
    return `AND(COUNTA(${range})>0,COUNTA(${range})>=N(${rows}),${among}=0)`;
  }

  /**
   * Cells and nested computations added up. Text in a cell counts as nothing, but text as a direct argument (the ""
   * of a blank computation) would be an error, so nested ones pass through N.
   */
  private amount(parts: readonly Part[], form: string, roster: string | undefined): Amount {
    const cells = parts.flatMap((part) => (typeof part === 'string' ? [this.entry(part, form, roster)] : []));
    const nested = parts.flatMap((part) =>
      typeof part === 'string' ? [] : [this.computation(part, form, roster)],
    );
    const list = cells.join(',');
    return {
      filled: [
        ...(cells.length > 0 ? [`COUNT(${list})`] : []),
        ...nested.map((one) => `N(ISNUMBER(${one}))`),
      ].join('+'),
      value: [...(cells.length > 0 ? [`SUM(${list})`] : []), ...nested.map((one) => `N(${one})`)].join('+'),
    };
  }

  private entry(reference: EntryReference, form: string, roster?: string): string {
    const path = this.pathOf(reference, form);
    if (!('field' in path)) return this.columnRange(path.form, path.roster, path.column);
    const own = roster === undefined ? undefined : this.rosters.get(`${path.form}/${roster}`);
    const column = own?.columns.find(({ field }) => field.id === path.field);
    return own && column ? this.index(own.sheet, 'ROW()', column.column) : this.reference(path);
  }

  private columnSum(column: EntryReference, where: ColumnCondition | undefined, form: string): string {
    const range = this.rangeReference(column, form);
    if (!where) return `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${DECIMALS}))`;
    const path = this.rosterPath(column, form);
    const criteria = this.columnRange(path.form, path.roster, where.column);
    const sums = where.among.map((value) => `SUMIF(${criteria},${literal(value)},${range})`);
    const counts = where.among.map((value) => `COUNTIFS(${criteria},${literal(value)},${range},">-1E+300")`);
    return `IF(${counts.join('+')}=0,"",ROUND(${sums.join('+')},${DECIMALS}))`;
  }

  private rowCount(roster: EntryReference, where: ColumnCondition | undefined, form: string): string {
    const { form: ownForm, entry: id } = resolveReference(roster, form);
    const place = this.rosters.get(`${ownForm}/${id}`);
    if (!place) throw new RangeError(`No roster ${roster}`);
    const all = this.begunRows(place);
    const criteria = where && this.columnRange(ownForm, id, where.column);
    const rows = where?.among.map((value) => `COUNTIF(${criteria},${literal(value)})`).join('+');
    return `IF(${all}=0,"",${rows ?? all})`;
  }

  /** How many rows hold an entry, whichever it is, as the reader of workbooks counts them; errors in cells are entries. */
  private begunRows(place: RosterPlace): string {
    const entered = place.columns.filter(({ role }) => role === 'entry');
    const last = place.firstRow + ROWS_LOOKED_THROUGH - 1;
    const blank = entered.map(({ column }) => {
      const first = this.index(place.sheet, String(place.firstRow), column);
      return `ISBLANK(${first}:${this.index(place.sheet, String(last), column)})`;
    });
    const label = entered.find(({ field }) => field.id === place.section.rowLabel) ?? entered[0];
    const further = this.index(place.sheet, String(last + 1), label?.column ?? 1);
    const end = this.index(place.sheet, String(LAST_ROW), label?.column ?? 1);
    return `(SUMPRODUCT(1-${blank.join('*')})+COUNTA(${further}:${end}))`;
  }

  private isPercentage(column: EntryReference, form: string): boolean {
    const path = this.rosterPath(column, form);
    const place = this.rosters.get(`${path.form}/${path.roster}`);
    return (
      place?.columns.some(({ field }) => field.id === path.column && field.kind === 'percentage') ?? false
    );
  }

  private rangeReference(reference: EntryReference, form: string): string {
    const path = this.rosterPath(reference, form);
    return this.columnRange(path.form, path.roster, path.column);
  }

  private rosterPath(reference: EntryReference, form: string) {
    const path = this.pathOf(reference, form);
    if ('field' in path) throw new RangeError(`Not a roster's column: ${reference}`);
    return path;
  }

  private pathOf(reference: EntryReference, form: string): EntryPath {
    const target = resolveReference(reference, form);
    const [name = '', column] = target.entry.split('.');
    return column === undefined
      ? { form: target.form, field: name }
      : { form: target.form, roster: name, row: 0, column };
  }

  private rosterColumn(form: string, roster: string, column: string) {
    const place = this.rosters.get(`${form}/${roster}`);
    const found = place?.columns.find(({ field }) => field.id === column);
    if (!place || !found) throw new RangeError(`No column ${form}/${roster}.${column}`);
    return { place, column: found.column };
  }

  private rangeOf(place: RosterPlace, column: number): string {
    const first = this.index(place.sheet, String(place.firstRow), column);
    return `${first}:${this.index(place.sheet, String(LAST_ROW), column)}`;
  }

  private index(sheet: string, row: string, column: number): string {
    const extent = this.extents.get(sheet);
    const last = columnLetters(Math.max(extent?.columns ?? column, column));
    return `INDEX('${(extent?.name ?? sheet).replaceAll("'", "''")}'!$A:$${last},${row},${column})`;
  }
}

/** A value as a formula writes it; quotes are doubled. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
