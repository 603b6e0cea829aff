import { toA1 } from '../../core/cell-address.js';
import { diagnostic, type Diagnostic, type Place } from '../../core/diagnostic.js';
import type { Compression } from '../../core/ports.js';
import { formulaReferences, referencesInRow } from '../patch/formula-references.js';
import { formulaText } from '../patch/dependent-formulas.js';
import { WorkbookPackage } from '../patch/patch-package.js';
import { openWorkbook } from '../spreadsheet/open-workbook.js';
import { cellAt, shownText, type OpenedSheet } from '../spreadsheet/opened-workbook.js';

/** Cells of a range that are compared at most, and formulas that one message names. */
const COMPARED = 2000;
const NAMED = 12;

/**
 * Names the formulas on transplanted sheets that refer to cells of other sheets which hold something else there than
 * they did: what they were about has moved, or is no longer there. One message for each sheet.
 * @param sheets the transplanted ones, by the names that they had and have
 * @throws DiagnosticError when either workbook cannot be read
 */
export function movedFormulas(
  before: Uint8Array,
  after: Uint8Array,
  sheets: ReadonlyMap<string, string>,
  { compression, place = {} }: { readonly compression: Compression; readonly place?: Place },
): Diagnostic[] {
  if (sheets.size === 0) return [];
  const sheetsOf = (bytes: Uint8Array): Map<string, OpenedSheet> =>
    new Map(openWorkbook(bytes, compression, place).sheets.map((sheet) => [sheet.name, sheet]));
  const [old, now] = [sheetsOf(before), sheetsOf(after)];
  const source = new WorkbookPackage(before, compression, place);
  return [...sheets.keys()].flatMap((name): Diagnostic[] => {
    const cells = source.formulas(name).flatMap((formula): string[] => {
      const references = formulaReferences(formulaText(formula.element), name, source.names);
      const { ranges } = referencesInRow(references, formula.row);
      const outside = ranges.filter(({ sheet }) => sheet !== name && !sheets.has(sheet));
      const moved = outside.some(({ sheet, range: { from, to } }) => {
        const [one, other] = [old.get(sheet), now.get(sheet)];
        if (!one || !other) return true;
        let compared = 0;
        for (let { row } = from; row <= to.row; row += 1) {
          for (let { column } = from; column <= to.column && compared < COMPARED; column += 1) {
            compared += 1;
            if (shownText(cellAt(one, row, column)) !== shownText(cellAt(other, row, column))) return true;
          }
        }
        return false;
      });
      return moved ? [toA1(formula)] : [];
    });
    if (cells.length === 0) return [];
    const named = cells.slice(0, NAMED).join('、') + (cells.length > NAMED ? ' …' : '');
    return [
      diagnostic(
        'workbook.formula-moved',
        'warning',
        { ...place, sheet: name },
        { sheet: name, cells: named },
      ),
    ];
  });
}
