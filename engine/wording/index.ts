export {
  checkReportHtml,
  type CheckReport,
  type ReportBar,
  type ReportCitation,
  type ReportFinding,
} from './check-report.js';
export { documentFileName } from './file-name.js';
export { installPageHtml } from './install-page.js';
