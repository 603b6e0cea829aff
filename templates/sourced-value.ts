import { ExactNumber } from '../engine/core/exact-number.js';
import type { Dossier, EntryPath, EntryValue, RosterRow } from '../engine/form/index.js';
import type { FactRecord } from '../engine/regulations/index.js';

/** A fact's value with the entries that it comes from; `undefined` is a blank entry. */
export interface SourcedValue<Value = unknown> {
  readonly value: Value | undefined;
  readonly entries: readonly EntryPath[];
}

/** One row of a roster: its columns as sourced values. */
export interface SourcedRow {
  /** Counts from 0 among the data rows. */
  readonly index: number;
  column(id: string): SourcedValue<EntryValue>;
}

/** The entries of one form of a dossier, each with its place. */
export interface FormEntries {
  field(id: string): SourcedValue<EntryValue>;
  rows(roster: string): readonly SourcedRow[];
  /** A cell of a roster, also where no row is filled in yet. */
  cell(roster: string, row: number, column: string): SourcedValue<EntryValue>;
}

/** The entries of a form; a form that the dossier lacks has only blank ones. */
export function entriesOf(dossier: Dossier, form: string): FormEntries {
  const data = dossier.forms[form] ?? {};
  const rosters = new Map<string, readonly RosterRow[]>();
  const rowsOf = (roster: string): readonly RosterRow[] => {
    const known = rosters.get(roster);
    if (known) return known;
    const value = data[roster];
    const rows = Array.isArray(value) ? value.filter(isRow) : [];
    rosters.set(roster, rows);
    return rows;
  };
  const row = (roster: string, index: number): SourcedRow =>
    new FormRow(form, roster, index, rowsOf(roster)[index] ?? {});
  return {
    field: (field) => ({ value: ownEntry(data[field]), entries: [{ form, field }] }),
    rows: (roster) => rowsOf(roster).map((_, index) => row(roster, index)),
    cell: (roster, index, column) => row(roster, index).column(column),
  };
}

class FormRow implements SourcedRow {
  constructor(
    readonly form: string,
    readonly roster: string,
    readonly index: number,
    private readonly columns: RosterRow,
  ) {}

  column(id: string): SourcedValue<EntryValue> {
    return new RosterCell(this.columns[id], this, id);
  }
}

/** A cell of a roster; its path is made when it is asked for, which most of thousands never are. */
class RosterCell implements SourcedValue<EntryValue> {
  private paths?: readonly EntryPath[];

  constructor(
    readonly value: EntryValue | undefined,
    private readonly row: FormRow,
    private readonly column: string,
  ) {}

  get entries(): readonly EntryPath[] {
    const { form, roster, index } = this.row;
    return (this.paths ??= [{ form, roster, row: index, column: this.column }]);
  }
}

/** Another value of the entries of a source. */
class SameEntries<Value> implements SourcedValue<Value> {
  constructor(
    readonly value: Value | undefined,
    private readonly source: SourcedValue,
  ) {}

  get entries(): readonly EntryPath[] {
    return this.source.entries;
  }
}

const isRow = (one: unknown): one is RosterRow => typeof one === 'object' && one !== null;

function ownEntry(value: unknown): EntryValue | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

/** A value that no entry states because the form itself does. */
export const given = <Value>(value: Value): SourcedValue<Value> => ({ value, entries: [] });

/** Another value from the same entries; a blank stays blank. */
export const mapped = <Value, Result>(
  source: SourcedValue<Value>,
  change: (value: Value) => Result | undefined,
): SourcedValue<Result> =>
  new SameEntries(source.value === undefined ? undefined : change(source.value), source);

/** 是 and 否, or a tick, as a boolean. */
export const yesNo = (source: SourcedValue<EntryValue>): SourcedValue<boolean> =>
  mapped(source, (value) =>
    typeof value === 'boolean' ? value : value === '是' ? true : value === '否' ? false : undefined,
  );

export const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

/** The filled values of a column; its entries are those of the filled cells, in the same order. */
export function columnOf(rows: readonly SourcedRow[], column: string): SourcedValue<EntryValue[]> {
  const cells = rows.map((row) => row.column(column)).filter((cell) => !isBlank(cell.value));
  return {
    value: cells.flatMap((cell) => cell.value ?? []),
    entries: cells.flatMap((cell) => cell.entries),
  };
}

/**
 * The numbers of a column added exactly. Blank when a row lacks its number or there is no row yet: a sum that
 * silently skips a blank would be wrong.
 */
export function sumOf(entries: FormEntries, roster: string, column: string): SourcedValue<number> {
  const rows = entries.rows(roster);
  const cells = rows.length === 0 ? [entries.cell(roster, 0, column)] : rows.map((row) => row.column(column));
  const numbers = cells.flatMap((cell) => (typeof cell.value === 'number' ? [cell.value] : []));
  return {
    value: numbers.length === cells.length ? ExactNumber.sum(numbers).toNumber() : undefined,
    entries: cells.flatMap((cell) => cell.entries),
  };
}

/** How many rows there are, with the cells that are counted; a roster not begun counts nothing. */
export function countOf(entries: FormEntries, roster: string, column: string): SourcedValue<number> {
  const rows = entries.rows(roster);
  const cells = rows.length === 0 ? [entries.cell(roster, 0, column)] : rows.map((row) => row.column(column));
  return { value: rows.length, entries: cells.flatMap((cell) => cell.entries) };
}

/** How many rows say 是 in a column; blank while a row says nothing. */
export function countYes(entries: FormEntries, roster: string, column: string): SourcedValue<number> {
  const cells = entries.rows(roster).map((row) => yesNo(row.column(column)));
  return {
    value: cells.some((cell) => cell.value === undefined)
      ? undefined
      : cells.filter((cell) => cell.value === true).length,
    entries: cells.flatMap((cell) => cell.entries),
  };
}

/** Whether an entry is filled in; 1 or 0 where a rule counts. */
export const filled = (source: SourcedValue): SourcedValue<boolean> => ({
  value: !isBlank(source.value),
  entries: source.entries,
});

export const filledCount = (source: SourcedValue): SourcedValue<number> => ({
  value: isBlank(source.value) ? 0 : 1,
  entries: source.entries,
});

/**
 * The names of the parts that are filled in, for rules that require certain parts; the entries are those of the
 * parts that are still blank, or of all where none is.
 */
export function filledParts(parts: Readonly<Record<string, SourcedValue>>): SourcedValue<string[]> {
  const all = Object.entries(parts);
  const blank = all.filter(([, part]) => isBlank(part.value));
  return {
    value: all.filter(([, part]) => !isBlank(part.value)).map(([name]) => name),
    entries: (blank.length === 0 ? all : blank).flatMap(([, part]) => part.entries),
  };
}

type About = Omit<FactRecord<EntryPath>, 'values' | 'entries'>;

/** A fact record out of sourced values; only what is not kept is led back to its cells. */
class SourcedRecord implements FactRecord<EntryPath> {
  readonly subject: About['subject'];
  readonly instruments: About['instruments'];
  readonly rules: About['rules'];
  readonly label: About['label'];
  readonly on: About['on'];
  readonly round: About['round'];
  readonly values: Record<string, unknown> = {};
  private known?: Readonly<Record<string, readonly EntryPath[]>>;

  constructor(
    about: About,
    private readonly sourced: Readonly<Record<string, SourcedValue>>,
  ) {
    this.subject = about.subject;
    this.instruments = about.instruments;
    this.rules = about.rules;
    this.label = about.label;
    this.on = about.on;
    this.round = about.round;
    for (const name in sourced) this.values[name] = sourced[name]?.value;
  }

  get entries(): Readonly<Record<string, readonly EntryPath[]>> {
    return (this.known ??= Object.fromEntries(
      Object.entries(this.sourced).map(([name, { entries }]) => [name, entries]),
    ));
  }
}

/** A fact record out of sourced values. */
export const factRecord = (
  about: About,
  sourced: Readonly<Record<string, SourcedValue>>,
): FactRecord<EntryPath> => new SourcedRecord(about, sourced);
