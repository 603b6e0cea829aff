import { batchSummaryTemplate } from './compiled/batch-summary.js';
import { renderPage } from './render-template.js';

/** A file of the run as a line of the summary. */
export interface SummaryLine {
  readonly number: number;
  readonly file: string;
  /** Address of its report within the folder of results; empty when there is none. */
  readonly report: string;
  readonly kit: string;
  readonly institution: string;
  readonly tone: 'good' | 'open' | 'bad';
  readonly verdict: string;
  /** Counted as one workbook's report counts them; empty where the file could not be opened. */
  readonly wrong: number | '';
  readonly unread: number | '';
  readonly missing: number | '';
  readonly warnings: number | '';
  /** The gravest finding in one sentence. */
  readonly worst: string;
  readonly place: string;
}

/** A file that could not be read or finished. */
export interface SummaryFailure {
  readonly file: string;
  readonly messages: readonly { readonly what: string; readonly remedy: string }[];
}

/** What workbooks say against each other. */
export interface SummaryContradiction {
  readonly level: 'error' | 'violation' | 'warning' | 'info';
  readonly levelWord: string;
  readonly message: string;
  readonly permitted: string;
  readonly remedy: string;
  readonly basis: string;
  readonly places: readonly { readonly file: string; readonly cells: string }[];
  /** Places beyond those shown; empty when all are. */
  readonly more: string;
}

/** Everything that the summary of a run shows. */
export interface BatchSummary {
  readonly title: string;
  readonly about: string;
  readonly counts: readonly { readonly words: string; readonly value: number; readonly tone: string }[];
  readonly failures: readonly SummaryFailure[];
  readonly contradictions: readonly SummaryContradiction[];
  readonly lines: readonly SummaryLine[];
  /** Every file that was handed in, in one sentence of numbers. */
  readonly account: string;
  /** Files that are no workbooks, and what they are; empty when there are none. */
  readonly others: readonly { readonly file: string; readonly what: string; readonly remedy: string }[];
  readonly footer: string;
}

/** One self-contained HTML page; all text is escaped. */
export const batchSummaryHtml = (summary: BatchSummary): string => renderPage(batchSummaryTemplate, summary);
