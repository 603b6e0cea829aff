/** Rules as formulas of the workbook itself: 检查, limits at entries, notes beside forms, hidden cells that they read. */
export {
  kitFormulas,
  reasonsWithoutFormula,
  workbookDayOf,
  type FormulasBefore,
  type KitFormulas,
} from './kit-formulas.js';
export { verdictNotes } from './verdict-notes.js';
