import { toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  entryName,
  fieldKind,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
} from '../../form/index.js';
import type { MappedField } from '../map/layout-map.js';
import { cellAt, shownText, type OpenedCell, type OpenedSheet } from '../spreadsheet/opened-workbook.js';
import { cellKey, type Alignment } from './align-sheet.js';
import type { Findings } from './findings.js';
import type { NameTargets } from './name-targets.js';
import { readEntry } from './read-entry.js';
import { isValidated } from './validated-rows.js';

/** A sheet of the workbook with the way from the map to its cells. */
export interface LocatedSheet {
  readonly sheet: OpenedSheet;
  readonly alignment: Alignment;
}

/** What reading single entries needs. */
export interface FieldTask {
  /** By the map's key. */
  readonly sheets: ReadonlyMap<string, LocatedSheet>;
  readonly byName: ReadonlyMap<string, OpenedSheet>;
  readonly names: NameTargets;
  readonly definition: (form: string, field: string) => FieldDefinition | undefined;
  /** The map is of the layout we build, so native validations can be asked for. */
  readonly current: boolean;
  readonly findings: Findings;
}

/** A formula of ours as it was found. */
export interface FoundResult {
  readonly path: EntryPath;
  readonly label: string;
  readonly role: 'computed' | 'linked';
  readonly sheet: string;
  readonly at: CellAddress;
  /** Absent when the formula was deleted. */
  readonly cell: OpenedCell | undefined;
}

/** Entries by form and field, and the cells where our formulas stand or stood. */
export interface ReadFields {
  readonly values: ReadonlyMap<string, ReadonlyMap<string, EntryValue>>;
  readonly results: readonly FoundResult[];
}

interface Spot {
  readonly mapped: MappedField;
  readonly sheet: OpenedSheet;
  readonly at: CellAddress;
}

/**
 * Reads every entry that stands in a cell of its own. The map decides; a name that leads elsewhere is damage, unless
 * the map's cell is blank and the name leads to a filled cell that is nobody's: then the entry was cut and pasted.
 */
export function readFields(fields: readonly MappedField[], task: FieldTask): ReadFields {
  const spots = fields.flatMap((mapped): Spot[] => {
    const located = task.sheets.get(mapped.sheet);
    if (!located) return [];
    const { sheet, alignment } = located;
    return [
      { mapped, sheet, at: { row: alignment.row(mapped.row), column: alignment.column(mapped.column) } },
    ];
  });
  const expected = new Set(spots.map(({ sheet, at }) => `${sheet.name}\n${cellKey(at.row, at.column)}`));
  const values = new Map<string, Map<string, EntryValue>>();
  const results: FoundResult[] = [];
  for (const spot of spots) {
    const { mapped } = spot;
    const found = cellOf(spot, expected, task);
    task.findings.take(found.sheet.name, found.at);
    const cell = cellAt(found.sheet, found.at.row, found.at.column);
    const path = { form: mapped.form, field: mapped.field };
    task.findings.locate(path, found.sheet.name, found.at);
    const field = task.definition(mapped.form, mapped.field);
    if (field && (mapped.role === 'computed' || mapped.role === 'linked')) {
      const { label, role } = mapped;
      results.push({ path, label, role, sheet: found.sheet.name, at: found.at, cell });
    } else if (cell && !field) {
      task.findings.keep(found.sheet.name, found.at, mapped.label, cell);
    } else if (cell && field) {
      const value = valueOf(cell, field, mapped, found, task);
      if (value === undefined) continue;
      const form = values.get(mapped.form) ?? new Map<string, EntryValue>();
      values.set(mapped.form, form.set(mapped.field, value));
    }
  }
  return { values, results };
}

function valueOf(
  cell: OpenedCell,
  field: FieldDefinition,
  mapped: MappedField,
  { sheet, at }: { sheet: OpenedSheet; at: CellAddress },
  task: FieldTask,
): EntryValue | undefined {
  const entry = readEntry(cell, field, () => ({
    ...task.findings.file,
    sheet: sheet.name,
    cell: toA1(at),
    form: mapped.form,
    entry: mapped.field,
  }));
  task.findings.add(...entry.diagnostics);
  const path = { form: mapped.form, field: mapped.field };
  if (entry.unread) task.findings.keepUnread(path, sheet.name, at, entryName(field), cell);
  if (task.current && mapped.role === 'entry') noteValidation(field, sheet, at, task.findings);
  return entry.value;
}

/** Pasting over a cell takes away its native validation. */
export function noteValidation(
  field: FieldDefinition,
  sheet: OpenedSheet,
  at: CellAddress,
  findings: Findings,
): void {
  const { type } = fieldKind(field.kind).validation(field);
  if (type === 'none' || type === 'number') return;
  if (!isValidated(sheet, at)) findings.group('workbook.validation-lost', 'info', sheet.name, at);
}

function cellOf(
  spot: Spot,
  expected: ReadonlySet<string>,
  task: FieldTask,
): { sheet: OpenedSheet; at: CellAddress } {
  const { mapped, sheet, at } = spot;
  const { findings } = task;
  const target = task.names.of(mapped.form, mapped.field);
  if (!target) {
    findings.group('workbook.name-lost', 'info', sheet.name, at);
    return spot;
  }
  if (target.sheet === sheet.name && target.at.row === at.row && target.at.column === at.column) return spot;
  // Programs that insert rows without moving names leave them behind; then only the printed words count.
  const stayed = target.at.row === mapped.row && target.at.column === mapped.column;
  if (stayed && task.sheets.get(mapped.sheet)?.alignment.shifted) return spot;
  findings.group('workbook.name-moved', 'info', sheet.name, at);
  const own = cellAt(sheet, at.row, at.column);
  if (own && shownText(own).trim() !== '') return spot;
  const elsewhere = task.byName.get(target.sheet);
  const pasted = elsewhere && cellAt(elsewhere, target.at.row, target.at.column);
  const foreign = expected.has(`${target.sheet}\n${cellKey(target.at.row, target.at.column)}`);
  if (!elsewhere || !pasted || shownText(pasted).trim() === '' || foreign) return spot;
  const place = { ...findings.file, sheet: target.sheet, cell: toA1(target.at) };
  findings.add(
    diagnostic(
      'workbook.entry-moved',
      'warning',
      { ...place, form: mapped.form, entry: mapped.field },
      { label: mapped.label, home: toA1(at), homeSheet: sheet.name },
    ),
  );
  return { sheet: elsewhere, at: target.at };
}
