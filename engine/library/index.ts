export { settledBy } from './settled.js';
export { reportHtml } from './report-html.js';
export {
  checkWorkbook,
  judgeWorkbook,
  type CheckedWorkbook,
  type CheckSetting,
  type JudgedWorkbook,
} from './check-workbook.js';
export { draftMessage, draftOf, namedBeforePrinting, printedWith, type Draft } from './draft.js';
export { institutionOf } from '../form/index.js';
export type { Product } from './product.js';
export type { Forms } from './forms.js';
export type { BuildWorkbook, Platform, WorkbookFileOptions } from './platform.js';
export {
  checklistOf,
  formulasOf,
  kitSheets,
  kitWorkbook,
  rowsFor,
  type KitWorkbookOptions,
} from './kit-workbook.js';
export {
  createBanbiao,
  type Banbiao,
  type BanbiaoOptions,
  type CheckOptions,
  type Filled,
  type Printed,
  type PrintOptions,
} from './banbiao.js';
export { isConcerned } from './concerned.js';
export { checkedBy, designDefinition, designWorkbook } from './design-workbook.js';
