import { toA1 } from '../../core/cell-address.js';
import type { Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import {
  fieldKind,
  valueAt,
  withComputed,
  type Dossier,
  type EntryPath,
  type FormRegistry,
} from '../../form/index.js';
import type { ChecklistAnswer } from '../build/checklist-sheet.js';
import { answerCells } from '../read/read-answers.js';
import { COMPUTED_SHEETS, readOpened, type ReadWorkbook } from '../read/read-workbook.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import { shownText, type OpenedWorkbook } from '../spreadsheet/opened-workbook.js';
import { cellKeyOf, targetsOf, type EntryEdit, type Target, type WrittenCell } from './edit-targets.js';
import { editedEntries } from './edited-entries.js';
import { WorkbookPackage, type SheetCellChange } from './patch-package.js';
import { ShownResults, type BuildForResults } from './shown-results.js';

export type { EntryEdit } from './edit-targets.js';

/** A cell whose entry was changed, with the words that it showed and shows. */
export interface EntryChange {
  readonly path: EntryPath;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** The cell of an edit. */
export interface EditedCell {
  /** What it showed and shows, which may be the same. */
  readonly shown: EntryChange;
  /** A formula stood there, so that something changed whatever it showed. */
  readonly hadFormula: boolean;
  /** The edits of this cell, the last of which counts. */
  readonly edits: readonly EntryEdit[];
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  /** What the workbook says now; read when it is asked for. */
  readonly read: ReadWorkbook;
  /** In the order of the edits; those that changed nothing are left out. */
  readonly changes: readonly EntryChange[];
  /** The cells of all edits. */
  readonly edited: readonly EditedCell[];
  /** Each row and each entry is still where it was read, so that further edits may be made together with these. */
  readonly keepsPlaces: boolean;
}

export interface OpenOptions {
  readonly compression: Compression;
  /** Name for messages. */
  readonly file?: string;
  readonly built?: BuildForResults;
}

export interface PatchOptions extends OpenOptions {
  /** Answers of 核对清单 to set; questions that the workbook does not ask are left out. */
  readonly answers?: readonly ChecklistAnswer[];
}

/**
 * A user's file, opened to set and clear entries: only these cells and the shown results of formulas that depend on
 * them are written, everything else stays byte for byte as whatever program left it. It may be asked for several
 * changes, each of the file as it was opened.
 */
export class EditableWorkbook {
  readonly read: ReadWorkbook;
  private readonly place: Place;
  private readonly file: WorkbookPackage;
  private readonly opened: OpenedWorkbook;
  private readonly shown: ShownResults;
  /** The sheets that have formulas: of the others, some with a thousand rows, nothing need be looked for. */
  private readonly reckoning: readonly string[];
  private computed: Dossier | undefined;

  /**
   * @param already what was read from these bytes, where somebody has read them
   * @throws DiagnosticError when it cannot be read or must not be changed.
   */
  constructor(
    readonly bytes: Uint8Array,
    private readonly registry: FormRegistry,
    private readonly options: OpenOptions,
    already?: { readonly opened: OpenedWorkbook; readonly read: ReadWorkbook },
  ) {
    const { compression, file } = options;
    this.place = file === undefined ? {} : { file };
    this.file = new WorkbookPackage(bytes, compression, this.place);
    this.opened = already?.opened ?? openWorkbook(bytes, compression, this.place, COMPUTED_SHEETS);
    this.read = already?.read ?? readOpened(this.opened, registry, options);
    this.reckoning = this.opened.sheets
      .map(({ name }) => name)
      .filter((name) => this.file.mayHaveFormulas(name));
    this.shown = new ShownResults(registry, options.built, (sheet) => this.file.formulas(sheet));
  }

  /** Finds out ahead, while nobody waits, what every change asks: where cells stand, what formulas read and show. */
  prepare(): void {
    this.file.prepare(this.reckoning);
    this.shown.prepare((this.computed ??= withComputed(this.read.dossier, this.registry)), this.read);
  }

  /** @throws DiagnosticError naming every entry that cannot be written; nothing is changed then. */
  patch(edits: readonly EntryEdit[], answers: readonly ChecklistAnswer[] = []): PatchedWorkbook {
    const { file, opened, registry, place, options } = this;
    const before = this.read;
    const targets = targetsOf(edits, { before, registry, place, file, opened });
    const changed = targets.filter(({ shown, content }) => shown !== undefined || content.type !== 'blank');
    const answered = answerCells(opened, answers).map(({ sheet, at, text }): WrittenCell => ({
      sheet,
      at,
      content: { type: 'text', text },
    }));
    const written: readonly WrittenCell[] = [...changed, ...answered];
    const contents = written.map(({ sheet, at, content }): SheetCellChange => ({
      sheet,
      ...at,
      change: { kind: 'content', content },
    }));
    let reread: ReadWorkbook | undefined;
    const read = (): ReadWorkbook =>
      (reread ??= readOpened(withContents(opened, written), registry, options));
    const computed = (this.computed ??= withComputed(before.dossier, registry));
    const certain = answered.length === 0 ? editedEntries(before, computed, changed) : undefined;
    const edited = certain ?? read();
    const own = new Set(contents.map(({ sheet, row, column }) => cellKeyOf(sheet, { row, column })));
    const dependents = file
      .dependents(contents, this.reckoning)
      .filter((cell) => !own.has(cellKeyOf(cell.sheet, cell)));
    const results = this.shown.of(dependents, computed, edited);
    const cells = targets.map((target): EditedCell => {
      const { path, sheet, at, shown, content } = target;
      const isChanged = shown !== undefined || content.type !== 'blank';
      const after = isChanged ? wordsOf({ ...target, shown: { content, hasFormula: false } }, edited) : '';
      return {
        shown: { path, sheet, cell: toA1(at), before: wordsOf(target, before), after },
        hadFormula: shown?.hasFormula ?? false,
        edits: target.edits,
      };
    });
    return {
      bytes: written.length === 0 ? this.bytes : file.withCells([...contents, ...results]),
      get read() {
        return read();
      },
      changes: cells
        .filter(({ shown, hadFormula }) => hadFormula || shown.before !== shown.after)
        .map(({ shown }) => shown),
      edited: cells,
      keepsPlaces: certain !== undefined,
    };
  }
}

/**
 * Sets and clears entries in a user's own file, once.
 * @throws DiagnosticError when it cannot be read, must not be changed, or an entry cannot be written; all of them at
 * once, and nothing is changed then.
 */
export const patchWorkbook = (
  bytes: Uint8Array,
  registry: FormRegistry,
  edits: readonly EntryEdit[],
  options: PatchOptions,
): PatchedWorkbook => new EditableWorkbook(bytes, registry, options).patch(edits, options.answers);

/** What an entry says in words; what could not be read is told as it was typed. */
function wordsOf(
  { path, field, shown }: Omit<Target, 'content' | 'edits'>,
  { dossier }: { readonly dossier: Dossier },
): string {
  const value = valueAt(dossier, path);
  if (value !== undefined) return fieldKind(field.kind).print(value, field);
  return shown ? shownText(shown) : '';
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
