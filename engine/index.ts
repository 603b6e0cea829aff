export {
  checkWorkbook,
  FormPrinter,
  reportHtml,
  type CheckedWorkbook,
  type CheckSetting,
  type Product,
} from './library/index.js';
