import { requiredFormulas, type Formulas, type SheetCount, type WorkbookLayout } from '../workbook/index.js';
import type { CalculationCells } from './calculation-cells.js';

/** How many entries each sheet asks for and holds, worked out in hidden cells, before anything is entered. */
export function sheetCounts(
  layout: WorkbookLayout,
  formulas: Formulas,
  calculations: CalculationCells,
): SheetCount[] {
  const sum = (pieces: readonly string[]): string =>
    pieces.map((piece) => (/^\d+$/.test(piece) ? piece : calculations.put(piece))).join('+');
  return requiredFormulas(layout, formulas).map(({ sheet, required, filled }) => ({
    key: sheet.key,
    sheet: sheet.name,
    form: sheet.form.id,
    required: { formula: sum(required), result: 0 },
    filled: { formula: sum(filled), result: 0 },
  }));
}

/** How many required entries of forms are blank, as a formula; nothing where they ask for none. */
export function unfinishedFormula(
  counts: readonly SheetCount[],
  forms: ReadonlySet<string>,
): string | undefined {
  const own = counts.filter(({ form }) => forms.has(form));
  if (own.length === 0) return undefined;
  const sum = (of: 'required' | 'filled'): string => own.map((one) => one[of].formula).join('+');
  return `(${sum('required')}-(${sum('filled')}))`;
}
