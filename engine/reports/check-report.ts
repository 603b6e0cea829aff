import { renderPage } from './render-template.js';
import { checkReportTemplate } from './compiled/check-report.js';

/** How grave a finding is, as it looks. */
export type ReportTone = 'bad' | 'warn' | 'todo' | 'info';

/** One line of the table of what is to be done. */
export interface ReportLine {
  /** By which the reasons on the following page are found; empty where there are none. */
  readonly number: string;
  readonly tone: ReportTone;
  readonly word: string;
  readonly place: string;
  readonly message: string;
  /** `23 ＞ 90 × 1/4 = 22.5　超出 0.5`, or what is wanted where the message does not say it. */
  readonly figures: string;
  readonly remedy: string;
  readonly note: string;
}

/** Why: the provision, word for word, with the numbers of the lines that rest on it. */
export interface ReportBasis {
  readonly numbers: string;
  /** 明文, 推定 or 解读: what the verdict rests on. */
  readonly authority: string;
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
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
  readonly verdict: { readonly tone: 'good' | 'open' | 'bad'; readonly words: string };
  readonly numbers: readonly {
    readonly value: number;
    readonly words: string;
    readonly tone: ReportTone | '';
  }[];
  /** How the provisions were counted, each once; empty when nobody counted. */
  readonly provisions: string;
  /** What settles most when it is mended first. */
  readonly first: readonly {
    readonly place: string;
    readonly remedy: string;
    /** Further findings that are gone then, as a check of a changed copy showed; 0 where none did. */
    readonly settles: number;
    /** Further findings about the same entries. */
    readonly others: number;
  }[];
  readonly bars: readonly ReportBar[];
  readonly sheets: readonly { readonly name: string; readonly lines: readonly ReportLine[] }[];
  /** Only said: permitted notations, sheets that were renamed. */
  readonly remarks: readonly { readonly place: string; readonly message: string }[];
  readonly bases: readonly ReportBasis[];
  readonly readings: readonly { readonly point: string; readonly reading: string; readonly why: string }[];
  readonly unevaluated: readonly { readonly article: string; readonly missing: string }[];
  readonly footer: string;
}

/** One self-contained HTML page; all text is escaped. */
export const checkReportHtml = (report: CheckReport): string => renderPage(checkReportTemplate, report);
