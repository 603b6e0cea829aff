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
) => readonly BuiltSheet[];

/** What a workbook says after the edits, and where it shows computed entries. */
export interface Edited {
  readonly dossier: Dossier;
  readonly checklistAnswers: readonly ChecklistAnswer[];
  readonly results: readonly { readonly sheet: string; readonly at: CellAddress; readonly path: EntryPath }[];
}

/** What the formulas that depend on the edits show: the engine's results, or nothing where it has none. */
export function resultsOf(
  dependents: readonly FormulaCell[],
  edited: Edited,
  registry: FormRegistry,
  built: BuildForResults | undefined,
): SheetCellChange[] {
  const computed = withComputed(edited.dossier, registry);
  const ours = new Map(
    edited.results.map(({ sheet, at, path }): [string, CellContent] => {
      const field = fieldAt(registry, path);
      const value = valueAt(computed, path);
      return [cellKeyOf(sheet, at), field ? contentOf(value, field, true) : { type: 'blank' }];
    }),
  );
  const others = dependents.filter((cell) => !ours.has(cellKeyOf(cell.sheet, cell)));
  const checked =
    others.length > 0 && built
      ? resultsAsBuilt(
          built(edited.dossier, edited.checklistAnswers, new Set(others.map(({ sheet }) => sheet))),
        )
      : new Map<string, BuiltResult>();
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
