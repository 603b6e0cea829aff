import { fromA1, toA1, type CellAddress } from '../../core/cell-address.js';
import { diagnostic, DiagnosticError, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import {
  entryName,
  fieldKind,
  fieldsOf,
  linkedEntries,
  pathText,
  rowsOf,
  valueAt,
  withComputed,
  type CellContent,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormRegistry,
} from '../../form/index.js';
import { contentOf } from '../build/form-sheet.js';
import type { ChecklistAnswer } from '../build/checklist-sheet.js';
import { answerCells } from '../read/read-answers.js';
import { readOpened, type ReadWorkbook } from '../read/read-workbook.js';
import type { BuiltSheet } from '../sheet-port.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import { cellAt, shownText, type OpenedCell, type OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import type { CellChange } from './cell-element.js';
import { formulaText, type FormulaCell } from './dependent-formulas.js';
import { sameFormula } from './same-formula.js';
import { WorkbookPackage, type SheetCellChange } from './patch-package.js';

/**
 * An entry to set, or without a value to clear. Rows of a roster count as they were read; those behind the last one
 * are appended below everything that is entered.
 */
export interface EntryEdit {
  readonly path: EntryPath;
  readonly value?: EntryValue;
}

/** A cell whose entry was changed, with the words that it showed and shows. */
export interface EntryChange {
  readonly path: EntryPath;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** What the workbook says now. */
  readonly read: ReadWorkbook;
  /** In the order of the edits; those that changed nothing are left out. */
  readonly changes: readonly EntryChange[];
}

export interface PatchOptions {
  readonly compression: Compression;
  /** Name for messages. */
  readonly file?: string;
  /**
   * The sheets as they would be built for these entries and answers. The results of their formulas are shown wherever the
   * workbook has the same formula in the same cell; of other formulas nobody here knows the result.
   */
  readonly built?: (dossier: Dossier, answers: readonly ChecklistAnswer[]) => readonly BuiltSheet[];
  /** Answers of 核对清单 to set; questions that the workbook does not ask are left out. */
  readonly answers?: readonly ChecklistAnswer[];
}

/**
 * Sets and clears entries in a user's own file: only these cells and the shown results of formulas that depend on
 * them are written, everything else stays byte for byte as whatever program left it.
 * @throws DiagnosticError when it cannot be read, must not be changed, or an entry cannot be written; all of them at
 * once, and nothing is changed then.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  registry: FormRegistry,
  edits: readonly EntryEdit[],
  options: PatchOptions,
): PatchedWorkbook {
  const place: Place = options.file === undefined ? {} : { file: options.file };
  const file = new WorkbookPackage(bytes, options.compression, place);
  const opened = openWorkbook(bytes, options.compression, place);
  const before = readOpened(opened, registry, options);
  const targets = targetsOf(edits, { before, registry, place, file, opened });
  const changed = targets.filter(({ shown, content }) => shown !== undefined || content.type !== 'blank');
  const answered = answerCells(opened, options.answers ?? []).map(({ sheet, at, text }): WrittenCell => ({
    sheet,
    at,
    content: { type: 'text', text },
  }));
  const written: readonly WrittenCell[] = [...changed, ...answered];
  const edited = withContents(opened, written);
  const read = readOpened(edited, registry, options);
  const contents = written.map(({ sheet, at, content }): SheetCellChange => ({
    sheet,
    ...at,
    change: { kind: 'content', content },
  }));
  const dependents = file.dependents(contents);
  const own = new Set(contents.map(({ sheet, row, column }) => keyOf(sheet, { row, column })));
  const results = resultsOf(
    dependents.filter((cell) => !own.has(keyOf(cell.sheet, cell))),
    read,
    registry,
    options,
  );
  return {
    bytes: written.length === 0 ? bytes : file.withCells([...contents, ...results]),
    read,
    changes: changed.flatMap((target): EntryChange[] => {
      const { path, sheet, at, shown, content } = target;
      const [old, now] = [
        wordsOf(target, before),
        wordsOf({ ...target, shown: { content, hasFormula: false } }, read),
      ];
      return old === now && !shown?.hasFormula
        ? []
        : [{ path, sheet, cell: toA1(at), before: old, after: now }];
    }),
  };
}

const keyOf = (sheet: string, { row, column }: CellAddress): string => `${sheet}\n${row}:${column}`;

interface WrittenCell {
  readonly sheet: string;
  readonly at: CellAddress;
  readonly content: CellContent;
}

interface Target extends WrittenCell {
  readonly path: EntryPath;
  readonly field: FieldDefinition;
  readonly shown: OpenedCell | undefined;
}

/** What an entry says in words; what could not be read is told as it was typed. */
function wordsOf({ path, field, shown }: Omit<Target, 'content'>, { dossier }: ReadWorkbook): string {
  const value = valueAt(dossier, path);
  if (value !== undefined) return fieldKind(field.kind).print(value, field);
  return shown ? shownText(shown) : '';
}

interface TargetTask {
  readonly before: ReadWorkbook;
  readonly registry: FormRegistry;
  readonly place: Place;
  readonly file: WorkbookPackage;
  readonly opened: OpenedWorkbook;
}

/** The cells of the edits. @throws DiagnosticError naming every edit that has none */
function targetsOf(edits: readonly EntryEdit[], task: TargetTask): Target[] {
  const { before, registry, place, file, opened } = task;
  const kit = registry.kits.get(before.identity.kit);
  const entered = new Map(
    (kit ? linkedEntries(kit, registry) : []).map((link) => [pathKey(link.shown), link.entered]),
  );
  const sheets = new Map(opened.sheets.map((sheet) => [sheet.name, sheet]));
  const problems: DiagnosticError['diagnostics'][number][] = [];
  const targets = new Map<string, Target>();
  for (const { path: given, value } of edits) {
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
    targets.set(keyOf(found.sheet, found.at), { path, field, ...found, content, shown });
  }
  if (problems.length > 0) throw new DiagnosticError(problems);
  return [...targets.values()];
}

const pathKey = (path: EntryPath): string => `${path.form}/${pathText(path)}`;

function fieldAt(registry: FormRegistry, path: EntryPath): FieldDefinition | undefined {
  const form = registry.forms.get(path.form);
  if (!form) return undefined;
  const own = fieldsOf(form).find(({ field, roster }) =>
    'field' in path
      ? !roster && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );
  return own?.field;
}

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

/** The workbook as it reads once these cells hold something else; the given one stays as it is. */
function withContents(workbook: OpenedWorkbook, targets: readonly WrittenCell[]): OpenedWorkbook {
  const sheets = workbook.sheets.map((sheet) => {
    const own = targets.filter((target) => target.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = new Map(sheet.rows);
    for (const { at, content } of own) {
      const cells = new Map(rows.get(at.row));
      if (content.type === 'blank') cells.delete(at.column);
      else cells.set(at.column, { content, hasFormula: false });
      rows.set(at.row, cells);
    }
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}

/** What the formulas that depend on the edits show: the engine's results, or nothing where it has none. */
function resultsOf(
  dependents: readonly FormulaCell[],
  read: ReadWorkbook,
  registry: FormRegistry,
  { built }: PatchOptions,
): SheetCellChange[] {
  const computed = withComputed(read.dossier, registry);
  const ours = new Map(
    read.results.map(({ sheet, at, path }): [string, CellContent] => {
      const field = fieldAt(registry, path);
      const value = valueAt(computed, path);
      return [keyOf(sheet, at), field ? contentOf(value, field, true) : { type: 'blank' }];
    }),
  );
  const others = dependents.filter((cell) => !ours.has(keyOf(cell.sheet, cell)));
  const checked =
    others.length > 0 && built
      ? resultsAsBuilt(built(read.dossier, read.checklistAnswers))
      : new Map<string, BuiltResult>();
  return dependents.map((cell): SheetCellChange => {
    const { sheet, row, column, element } = cell;
    const own = ours.get(keyOf(sheet, cell));
    const other = checked.get(keyOf(sheet, cell));
    const known =
      own ?? (other && sameFormula(other.formula, formulaText(element)) ? other.content : undefined);
    const change: CellChange = known ? { kind: 'result', content: known } : { kind: 'stale' };
    return { sheet, row, column, change };
  });
}

interface BuiltResult {
  readonly formula: string;
  readonly content: CellContent;
}

const resultsAsBuilt = (sheets: readonly BuiltSheet[]): Map<string, BuiltResult> =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ formula, content, ...at }): [string, BuiltResult][] =>
        formula === undefined ? [] : [[keyOf(sheet.name, at), { formula, content }]],
      ),
    ),
  );
