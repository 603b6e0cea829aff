import type { CellAddress } from '../../core/cell-address.js';
import {
  fieldAt,
  valueAt,
  withComputed,
  type CellContent,
  type Dossier,
  type EntryPath,
  type FormRegistry,
} from '../../form/index.js';
import { contentOf } from '../build/form-sheet.js';
import { sheetNames } from '../layout/layout-workbook.js';
import type { ChecklistAnswer } from '../build/checklist-sheet.js';
import type { BuiltSheet } from '../sheet-port.js';
import type { CellChange } from './cell-element.js';
import { formulaText, type FormulaCell } from './dependent-formulas.js';
import { cellKeyOf } from './edit-targets.js';
import type { SheetCellChange } from './patch-package.js';
import { sameFormula } from './same-formula.js';

/**
 * The sheets as they would be built for these entries and answers; sheets that are not wanted may be left out. The
 * results of their formulas are shown wherever the workbook has the same formula in the same cell; of other formulas
 * nobody here knows the result.
 */
export type BuildForResults = (
  dossier: Dossier,
  answers: readonly ChecklistAnswer[],
  wanted: ReadonlySet<string>,
  since?: ResultsBefore,
) => readonly BuiltSheet[];

/** What is known of the results before the edits, so that only those are worked out anew that the edits touch. */
export interface ResultsBefore {
  /** Its computed entries are filled in; the same object for every change of one file. */
  readonly dossier: Dossier;
  /** By the name of each sheet the rows whose formulas read, directly or through others, what has changed. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What a workbook says after the edits, and where it shows computed entries. */
export interface Edited {
  readonly dossier: Dossier;
  readonly checklistAnswers: readonly ChecklistAnswer[];
  readonly results: readonly { readonly sheet: string; readonly at: CellAddress; readonly path: EntryPath }[];
}

/** What the formulas of one file show: the engine's results, or nothing where it has none. */
export class ShownResults {
  /** Whether the rows of 检查 are those of this program, so that results of before may stand for those of its rows. */
  private areChecksOurs: boolean | undefined;
  /** What was shown before is worth finding out for a file that is changed more than once. */
  private isFirst = true;

  /** @param formulasOf the formulas of a sheet of the file */
  constructor(
    private readonly registry: FormRegistry,
    private readonly built: BuildForResults | undefined,
    private readonly formulasOf: (sheet: string) => readonly FormulaCell[],
  ) {}

  /** Works out what is shown before any edit, which most edits change little of. @param before computed entries filled in */
  prepare(before: Dossier, { checklistAnswers }: Pick<Edited, 'checklistAnswers'>): void {
    if (!this.built || !this.isFirst) return;
    this.isFirst = false;
    const since = { dossier: before, rows: new Map<string, ReadonlySet<number>>() };
    const sheets = this.built(before, checklistAnswers, new Set([sheetNames.check]), since);
    this.areChecksOurs ??= this.isOurs(sheets.find(({ name }) => name === sheetNames.check));
  }

  /**
   * The results of formulas that depend on edits.
   * @param before the entries before them, computed ones filled in
   */
  of(dependents: readonly FormulaCell[], before: Dossier, edited: Edited): SheetCellChange[] {
    const { registry } = this;
    const computed = withComputed(edited.dossier, registry);
    const asked = new Set(dependents.map((cell) => cellKeyOf(cell.sheet, cell)));
    const ours = new Map(
      edited.results.flatMap(({ sheet, at, path }): [string, CellContent][] => {
        const key = cellKeyOf(sheet, at);
        if (!asked.has(key)) return [];
        const field = fieldAt(registry, path);
        return [[key, field ? contentOf(valueAt(computed, path), field, true) : { type: 'blank' }]];
      }),
    );
    const others = dependents.filter((cell) => !ours.has(cellKeyOf(cell.sheet, cell)));
    const checked = this.asBuilt(others, before, { ...edited, dossier: computed });
    return dependents.map((cell): SheetCellChange => {
      const { sheet, row, column, element } = cell;
      const own = ours.get(cellKeyOf(sheet, cell));
      const other = checked.get(cellKeyOf(sheet, cell));
      const known =
        own ?? (other && sameFormula(other.formula, formulaText(element)) ? other.content : undefined);
      const change: CellChange = known ? { kind: 'result', content: known } : { kind: 'stale' };
      return { sheet, row, column, change };
    });
  }

  private asBuilt(
    cells: readonly FormulaCell[],
    before: Dossier,
    { dossier, checklistAnswers }: Edited,
  ): ReadonlyMap<string, BuiltResult> {
    const { built } = this;
    if (cells.length === 0 || !built) return new Map();
    const rows = new Map<string, Set<number>>();
    for (const { sheet, row } of cells) rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row));
    const wanted = new Set(rows.keys());
    const { isFirst } = this;
    this.isFirst = false;
    if (!isFirst && this.areChecksOurs !== false) {
      const looked = this.areChecksOurs ? wanted : new Set([...wanted, sheetNames.check]);
      const sheets = built(dossier, checklistAnswers, looked, { dossier: before, rows });
      this.areChecksOurs ??= this.isOurs(sheets.find(({ name }) => name === sheetNames.check));
      if (this.areChecksOurs) return resultsAsBuilt(sheets);
    }
    return resultsAsBuilt(built(dossier, checklistAnswers, wanted));
  }

  /** Whether the file has each formula of a sheet in the same cell; a sheet that is built nowhere is nobody's. */
  private isOurs(sheet: BuiltSheet | undefined): boolean {
    if (!sheet) return true;
    const held = new Map(this.formulasOf(sheet.name).map((cell) => [cellKeyOf(cell.sheet, cell), cell]));
    return sheet.cells.every(({ formula, ...at }) => {
      if (formula === undefined) return true;
      const own = held.get(cellKeyOf(sheet.name, at));
      return own !== undefined && sameFormula(formula, formulaText(own.element));
    });
  }
}

interface BuiltResult {
  readonly formula: string;
  readonly content: CellContent;
}

const resultsAsBuilt = (sheets: readonly BuiltSheet[]): Map<string, BuiltResult> =>
  new Map(
    sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ formula, content, ...at }): [string, BuiltResult][] =>
        formula === undefined ? [] : [[cellKeyOf(sheet.name, at), { formula, content }]],
      ),
    ),
  );
