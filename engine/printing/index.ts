export {
  FormPrinter,
  type CompatibleRenderer,
  type PrintedForm,
  type PrintedWith,
  type PrinterSetting,
} from './form-printer.js';
export { type LocateEntry } from './missing-characters.js';
export { designPage } from './design-page.js';
