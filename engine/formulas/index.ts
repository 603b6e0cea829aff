/** Rules as formulas of the workbook itself: 检查, limits at entries, hidden cells that they read. */
export { kitFormulas, reasonsWithoutFormula, workbookDayOf, type KitFormulas } from './kit-formulas.js';
