export {
  checkReportHtml,
  type CheckReport,
  type ReportBar,
  type ReportBasis,
  type ReportLine,
  type ReportTone,
} from './check-report.js';
export {
  batchSummaryHtml,
  type BatchSummary,
  type SummaryContradiction,
  type SummaryFailure,
  type SummaryLine,
} from './batch-summary.js';
export { documentFileName, safeFileName } from './file-name.js';
export { installPageHtml } from './install-page.js';
export { submissionIndexHtml, type SubmissionPage } from './submission-index.js';
