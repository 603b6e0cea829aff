export { reportHtml } from './report-html.js';
export { checkWorkbook, type CheckedWorkbook, type CheckSetting } from './check-workbook.js';
export {
  FormPrinter,
  type CompatibleRenderer,
  type PrintedForm,
  type PrinterSetting,
} from './form-printer.js';
export { type LocateEntry } from './missing-characters.js';
export { institutionOf } from './institution-of.js';
export type { Product } from './product.js';
