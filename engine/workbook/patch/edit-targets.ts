import { fromA1, toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic, DiagnosticError, type Place } from '../../core/diagnostic.js';
import {
  entryName,
  fieldAt,
  linkedEntries,
  pathText,
  rowsOf,
  type CellContent,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormRegistry,
} from '../../form/index.js';
import { contentOf } from '../build/form-sheet.js';
import type { ReadWorkbook } from '../read/read-workbook.js';
import { cellAt, type OpenedCell, type OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import type { WorkbookPackage } from './patch-package.js';

/**
 * An entry to set, or without a value to clear. Rows of a roster count as they were read; those behind the last one
 * are appended below everything that is entered.
 */
export interface EntryEdit {
  readonly path: EntryPath;
  readonly value?: EntryValue;
}

export const cellKeyOf = (sheet: string, { row, column }: CellAddress): string =>
  `${sheet}\n${row}:${column}`;

export interface WrittenCell {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly content: CellContent;
}

export interface Target extends WrittenCell {
  readonly path: EntryPath;
  readonly field: FieldDefinition;
  readonly shown: OpenedCell | undefined;
  /** All of this cell, the last of which counts. */
  readonly edits: readonly EntryEdit[];
}

export interface TargetTask {
  readonly before: ReadWorkbook;
  readonly registry: FormRegistry;
  readonly place: Place;
  readonly file: WorkbookPackage;
  readonly opened: OpenedWorkbook;
}

/** The cells of the edits. @throws DiagnosticError naming every edit that has none */
export function targetsOf(edits: readonly EntryEdit[], task: TargetTask): Target[] {
  const { before, registry, place, file, opened } = task;
  const kit = registry.kits.get(before.identity.kit);
  const entered = new Map(
    (kit ? linkedEntries(kit, registry) : []).map((link) => [pathKey(link.shown), link.entered]),
  );
  const sheets = new Map(opened.sheets.map((sheet) => [sheet.name, sheet]));
  const problems: DiagnosticError['diagnostics'][number][] = [];
  const targets = new Map<string, Target>();
  for (const edit of edits) {
    const { path: given, value } = edit;
    // An item that several forms print is entered in one of them.
    const path = entered.get(pathKey(given)) ?? given;
    const field = fieldAt(registry, path);
    const found = field && cellOf(path, before);
    const entry = { ...place, form: path.form, entry: pathText(path) };
    const label = field ? entryName(field) : pathText(path);
    if (!field || !found) {
      problems.push(diagnostic('workbook.entry-without-cell', 'error', entry, { label }));
      continue;
    }
    if (field.computed !== undefined) {
      const cell = { sheet: found.sheet, cell: toA1(found.at) };
      problems.push(diagnostic('workbook.entry-computed', 'error', { ...entry, ...cell }, { label }));
      continue;
    }
    const content = file.fitted(found.sheet, found.at, contentOf(value, field, false), value);
    const sheet = sheets.get(found.sheet);
    const shown = sheet && cellAt(sheet, found.at.row, found.at.column);
    const key = cellKeyOf(found.sheet, found.at);
    const all = [...(targets.get(key)?.edits ?? []), edit];
    targets.set(key, { path, field, ...found, content, shown, edits: all });
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  return [...targets.values()];
}

const pathKey = (path: EntryPath): string => `${path.form}/${pathText(path)}`;

function cellOf(path: EntryPath, read: ReadWorkbook): { sheet: string; at: CellAddress } | undefined {
  if (!('field' in path)) {
    const beyond = path.row - rowsOf(read.dossier.forms[path.form], path.roster).length;
    if (beyond >= 0) {
      const next = read.nextRow(path.form, path.roster);
      const column = next?.columns.get(path.column);
      return next && column !== undefined
        ? { sheet: next.sheet, at: { row: next.row + beyond, column } }
        : undefined;
    }
  }
  const place = read.locate(path);
  const at = place && fromA1(place.cell);
  return at && { sheet: place.sheet, at };
}
