import { toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  entryName,
  closingRow,
  type EntryValue,
  type FieldDefinition,
  type RosterRow,
  type RosterSection,
} from '../../form/index.js';
import { anchorText, type MappedColumn, type MappedRoster } from '../map/layout-map.js';
import { cellAt, shownText, type OpenedCell, type OpenedSheet } from '../spreadsheet/opened-workbook.js';
import type { Findings } from './findings.js';
import type { NameTargets } from './name-targets.js';
import type { FoundResult, LocatedSheet } from './read-fields.js';
import { noteValidation } from './read-fields.js';
import { readEntry } from './read-entry.js';

export interface RosterTask {
  readonly names: NameTargets;
  readonly section: RosterSection | undefined;
  readonly current: boolean;
  readonly findings: Findings;
}

export interface ReadRoster {
  readonly rows: readonly RosterRow[];
  readonly results: readonly FoundResult[];
  readonly next: NextRow;
}

/** The first row below everything that is entered in a roster. */
export interface NextRow {
  readonly sheet: string;
  readonly row: number;
  /** The sheet's columns by the fields of the roster. */
  readonly columns: ReadonlyMap<string, number>;
}

interface FoundColumn {
  readonly mapped: MappedColumn;
  readonly field: FieldDefinition | undefined;
  readonly column: number;
}

/** Reads a roster to its last filled row, however many rows there are; empty ones between are skipped. */
export function readRoster(mapped: MappedRoster, located: LocatedSheet, task: RosterTask): ReadRoster {
  const { sheet, alignment } = located;
  const headerRow = alignment.row(mapped.headerRow);
  const firstRow = alignment.row(mapped.headerRow + mapped.headerRows - 1) + 1;
  const columns = findColumns(mapped, located, headerRow, firstRow, task);
  const rows: RosterRow[] = [];
  const results: FoundResult[] = [];
  const ordered = [...columns].sort((one, other) => one.column - other.column);
  const numbers = [...sheet.rows.keys()].filter((row) => row >= firstRow).sort((a, b) => a - b);
  let next = firstRow;
  for (const number of numbers) {
    if (isClosing(ordered, sheet, number, task.findings)) {
      next = number + 1;
      continue;
    }
    const row = readRow(mapped, columns, sheet, number, rows.length, task);
    if (row) {
      results.push(...resultsOf(mapped, columns, sheet, number, rows.length));
      rows.push(row);
      next = number + 1;
    } else keepOverwritten(columns, sheet, number, task.findings);
  }
  takeTotals(mapped, columns, located, task);
  if (rows.length === 0) locateFirstRow(mapped, columns, sheet, firstRow, task);
  const places = new Map(columns.map(({ mapped, column }) => [mapped.field, column]));
  return { rows, results, next: { sheet: sheet.name, row: next, columns: places } };
}

/** Sums that somebody typed below (or between) the entries, and 以下空白, are no entries; they are noted and kept as text. */
function isClosing(
  ordered: readonly FoundColumn[],
  sheet: OpenedSheet,
  row: number,
  findings: Findings,
): boolean {
  if (closingRow(ordered.map(({ column }) => typedText(cellAt(sheet, row, column)))) === undefined)
    return false;
  let first: CellAddress | undefined;
  for (const { mapped, column } of ordered) {
    const cell = cellAt(sheet, row, column);
    findings.take(sheet.name, { row, column });
    if (!cell || cell.hasFormula || shownText(cell).trim() === '') continue;
    first ??= { row, column };
    findings.keep(sheet.name, { row, column }, mapped.header, cell);
  }
  if (first) findings.group('workbook.closing-row', 'info', sheet.name, first);
  return true;
}

const typedText = (cell: OpenedCell | undefined): string => (cell?.hasFormula ? '' : shownText(cell));

/** What stands where a row's formulas stand or stood. */
const resultsOf = (
  { form, roster }: MappedRoster,
  columns: readonly FoundColumn[],
  sheet: OpenedSheet,
  row: number,
  index: number,
): FoundResult[] =>
  columns.flatMap(({ mapped, column }): FoundResult[] => {
    const { field, role, header } = mapped;
    if (role !== 'computed' && role !== 'linked') return [];
    const path = { form, roster, row: index, column: field };
    const cell = cellAt(sheet, row, column);
    // Rows below those made ready have no formulas; the engine computes them all the same.
    if (!cell) return [];
    return [{ path, label: header, role, sheet: sheet.name, at: { row, column }, cell }];
  });

/** In a row without any entry there is nothing to compare with: what was typed over a formula is kept as text. */
function keepOverwritten(
  columns: readonly FoundColumn[],
  sheet: OpenedSheet,
  row: number,
  findings: Findings,
): void {
  for (const { mapped, column } of columns) {
    const cell = cellAt(sheet, row, column);
    if (!cell || cell.hasFormula || mapped.role !== 'computed') continue;
    findings.group('workbook.outside', 'warning', sheet.name, { row, column });
    findings.keep(sheet.name, { row, column }, mapped.header, cell);
  }
}

/** Where the first row would be entered: what a roster lacks is shown there. */
function locateFirstRow(
  { form, roster }: MappedRoster,
  columns: readonly FoundColumn[],
  sheet: OpenedSheet,
  row: number,
  { findings }: RosterTask,
): void {
  for (const { mapped, column } of columns) {
    findings.locate({ form, roster, row: 0, column: mapped.field }, sheet.name, { row, column });
  }
}

function readRow(
  roster: MappedRoster,
  columns: readonly FoundColumn[],
  sheet: OpenedSheet,
  number: number,
  index: number,
  task: RosterTask,
): RosterRow | undefined {
  const { findings } = task;
  const row: Record<string, EntryValue> = {};
  let filled = false;
  for (const { mapped, field, column } of columns) {
    const at = { row: number, column };
    findings.take(sheet.name, at);
    const path = { form: roster.form, roster: roster.roster, row: index, column: mapped.field };
    findings.locate(path, sheet.name, at);
    const cell = cellAt(sheet, number, column);
    if (!cell || mapped.role === 'computed' || mapped.role === 'linked') continue;
    if (!field) {
      findings.keep(sheet.name, at, mapped.header, cell);
      continue;
    }
    const entry = readEntry(cell, field, () => ({
      ...findings.file,
      sheet: sheet.name,
      cell: toA1(at),
      form: roster.form,
      entry: `${roster.roster}[${index + 1}].${mapped.field}`,
    }));
    if (entry.diagnostics.length > 0) findings.add(...entry.diagnostics);
    if (entry.unread) {
      findings.keepUnread(path, sheet.name, at, entryName(field), cell);
      filled = true;
    }
    if (entry.value === undefined) continue;
    row[mapped.field] = entry.value;
    filled = true;
    if (task.current && mapped.role === 'entry') noteValidation(field, sheet, at, findings);
  }
  return filled ? row : undefined;
}

/** Sums that are still formulas are ours; whatever was typed over one is kept as text outside every entry. */
function takeTotals(
  { totalRow }: MappedRoster,
  columns: readonly FoundColumn[],
  { sheet, alignment }: LocatedSheet,
  { findings }: RosterTask,
): void {
  if (totalRow === undefined) return;
  const row = alignment.row(totalRow);
  for (const { column } of columns) {
    if (cellAt(sheet, row, column)?.hasFormula) findings.take(sheet.name, { row, column });
  }
}

/** By the words above them first, then by their names, then by the map. */
function findColumns(
  roster: MappedRoster,
  { sheet, alignment }: LocatedSheet,
  headerRow: number,
  firstRow: number,
  task: RosterTask,
): FoundColumn[] {
  const headers = headersOf(sheet, headerRow, firstRow);
  const taken = new Set<number>();
  const found = new Map<MappedColumn, number>();
  const take = (mapped: MappedColumn, column: number): void => {
    taken.add(column);
    found.set(mapped, column);
  };
  for (const mapped of roster.columns) {
    const words = anchorText(mapped.header);
    const same = [...headers].filter(([column, text]) => text === words && !taken.has(column));
    const nearest = same.sort((a, b) => Math.abs(a[0] - mapped.column) - Math.abs(b[0] - mapped.column))[0];
    if (nearest) take(mapped, nearest[0]);
  }
  for (const mapped of roster.columns) {
    if (found.has(mapped)) continue;
    const target = task.names.of(roster.form, mapped.field);
    const named = target && target.sheet === sheet.name ? target.at.column : undefined;
    const column = [named, alignment.column(mapped.column)].find(
      (one): one is number => one !== undefined && !taken.has(one),
    );
    const place = { ...task.findings.file, sheet: sheet.name };
    const label = mapped.header.replaceAll('\n', ' ');
    if (column === undefined) {
      task.findings.add(diagnostic('workbook.column-missing', 'warning', place, { label }));
      continue;
    }
    const cell = toA1({ row: headerRow, column });
    task.findings.add(diagnostic('workbook.header-changed', 'info', { ...place, cell }, { label }));
    take(mapped, column);
  }
  return roster.columns.flatMap((mapped) => {
    const column = found.get(mapped);
    const field = task.section?.columns.find(({ id }) => id === mapped.field);
    return column === undefined ? [] : [{ mapped, field, column }];
  });
}

/** The words above each column, row by row: the group of a merged cell goes on to the right. */
function headersOf(sheet: OpenedSheet, headerRow: number, firstRow: number): Map<number, string> {
  const rows = Array.from({ length: firstRow - headerRow }, (_, index) => sheet.rows.get(headerRow + index));
  const columns = [...new Set(rows.flatMap((row) => [...(row?.keys() ?? [])]))].sort((a, b) => a - b);
  const headers = new Map<number, string>();
  let group = '';
  for (const column of columns) {
    const [own = '', ...below] = rows.map((row) => shownText(row?.get(column)));
    if (own !== '') group = own;
    const lower = below.filter((words) => words !== '');
    const upper = lower.length > 0 ? group : own;
    headers.set(column, anchorText([upper, ...lower].join('\n')));
  }
  return headers;
}
