import { renderPage } from './render-template.js';
import { checkReportTemplate } from './compiled/check-report.js';

export interface ReportCitation {
  /** Title and number of the document. */
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
}

export interface ReportFinding {
  readonly level: 'error' | 'violation' | 'warning' | 'info';
  readonly levelWord: string;
  readonly message: string;
  readonly place: string;
  readonly actual?: string;
  readonly permitted?: string;
  readonly remedy?: string;
  /** 明文, 推定 or 解读: what the verdict rests on. */
  readonly authority?: string;
  readonly citations: readonly ReportCitation[];
  readonly readings: readonly { readonly point: string; readonly reading: string; readonly why: string }[];
  readonly note?: string;
}

/** A bar of one or several parts; widths and the limit's place are percentages of the whole bar. */
export interface ReportBar {
  readonly title: string;
  readonly over: boolean;
  readonly segments: readonly {
    readonly width: number;
    readonly inside: string;
    readonly tone: 'first' | 'second' | 'third' | 'fourth';
    /** What the part is, with its amount: 线上 23学分. */
    readonly words: string;
  }[];
  readonly limit: { readonly at: number; readonly words: string; readonly side: 'early' | 'late' } | null;
  /** 允许 22.5学分（超过）; empty when nothing limits. */
  readonly permitted: string;
  /** The bar in words, for those who do not see it. */
  readonly caption: string;
}

/** Everything that the check report shows, in Chinese and ready to print. */
export interface CheckReport {
  readonly title: string;
  /** Kit and institution. */
  readonly subject: string;
  readonly file: string;
  readonly mode: string;
  readonly verdict: {
    readonly tone: 'good' | 'open' | 'bad';
    readonly words: string;
    readonly counts: string;
  };
  readonly bars: readonly ReportBar[];
  readonly groups: readonly { readonly title: string; readonly findings: readonly ReportFinding[] }[];
  readonly unevaluated: readonly { readonly article: string; readonly missing: string }[];
  readonly footer: string;
}

/** One self-contained HTML page; all text is escaped. */
export const checkReportHtml = (report: CheckReport): string => renderPage(checkReportTemplate, report);
