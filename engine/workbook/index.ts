export { layoutWorkbook, type LayoutOptions } from './layout/layout-workbook.js';
export { useReadyMaps, workedOut, type ReadyMaps } from './map/built-map.js';
export { definedName, LAYOUT_VERSION, type WorkbookLayout } from './layout/workbook-layout.js';
export { buildSheets, type WorkbookExtras } from './build/build-sheets.js';
export type {
  BuiltCell,
  BuiltChart,
  BuiltName,
  BuiltSheet,
  BuiltValidation,
  SheetPort,
} from './sheet-port.js';
export { appearances, colours, type Appearance } from './appearance.js';
export { chartSheet, type ChartedTable } from './build/chart-sheet.js';
export { listSheet, type ListColumn } from './build/list-sheet.js';
export {
  answerWords as checklistWords,
  type ChecklistAnswer,
  type ChecklistRow,
} from './build/checklist-sheet.js';
export { sheetNames } from './layout/layout-workbook.js';
export { textWidth } from './layout/text-extent.js';
export type { Calculations } from './build/calculation-sheet.js';
export {
  checkIndexOf,
  ROWS_CHECKED,
  stateWords,
  tallyWeights,
  unkeptWords,
  type CheckRow,
} from './build/check-sheet.js';
export { subtotalNotes } from './build/subtotal-notes.js';
export { designArticle, designLimit, designWords, type DesignRow } from './build/design-sheet.js';
export type { MarginNote, MarginPlace } from './build/margin-note.js';
export type { EntryLimit } from './build/entry-limit.js';
export { keptTexts, unplacedSheet, type UnplacedEntry as HomelessEntry } from './build/unplaced-sheet.js';
export {
  dayEntered,
  figureCells,
  figureNames,
  isEntered,
  type FigureReferences,
  type ParameterEntry,
  type ParameterRow,
} from './build/parameter-sheet.js';
export { Formulas, literal } from './formula.js';
export { requiredFormulas, requiredOf, type SheetCount } from './required-counts.js';
export { MemorySheets } from './memory-sheets.js';
export {
  COMPUTED_SHEETS,
  readOpened,
  readWorkbook,
  type ReadCopy,
  type ReadWorkbook,
} from './read/read-workbook.js';
export type { UnreadEntry } from './read/findings.js';
export { openWorkbook } from './spreadsheet/open-workbook.js';
export { readSheets, type PlainSheet } from './read/read-sheets.js';
export { escapeString as escapeSpreadsheetString } from './spreadsheet/string-escapes.js';
export type { OpenedCell, OpenedSheet, OpenedWorkbook } from './spreadsheet/opened-workbook.js';
export { showsDate } from './spreadsheet/date-format.js';
export { showsPercentage } from './spreadsheet/percentage-format.js';
export {
  EditableWorkbook,
  patchWorkbook,
  type EntryChange,
  type EntryEdit,
  type PatchedWorkbook,
  type OpenOptions,
  type PatchOptions,
} from './patch/patch-workbook.js';
export { SuccessiveEdits } from './patch/successive-edits.js';
export {
  transplantSheets,
  type TransplantedSheets,
  type TransplantOptions,
} from './transplant/transplant-sheets.js';
export { appendRows } from './patch/append-rows.js';
export { readComments } from './read/read-comments.js';
export { movedFormulas } from './transplant/moved-formulas.js';
export { editsBetween } from './patch/edits-between.js';
export type { BuildForResults, ResultsBefore } from './patch/shown-results.js';
