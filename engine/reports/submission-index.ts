import { submissionIndexTemplate } from './compiled/submission-index.js';
import { renderPage } from './render-template.js';

export interface SubmissionPageLine {
  readonly tone: string;
  readonly state: string;
  readonly row: string;
  readonly code: string;
  readonly title: string;
  readonly path: string;
  readonly note: string;
  readonly basis: string;
  readonly quote: string;
}

/** Everything that the index of a package shows. */
export interface SubmissionPage {
  readonly title: string;
  readonly about: string;
  readonly draft: {
    readonly words: string;
    readonly entries: readonly { readonly place: string; readonly message: string }[];
  } | null;
  readonly counts: readonly { readonly words: string; readonly value: number; readonly tone: string }[];
  readonly findings: readonly {
    readonly level: string;
    readonly levelWord: string;
    readonly message: string;
    readonly remedy: string;
    readonly basis: string;
  }[];
  readonly missing: readonly SubmissionPageLine[];
  readonly stray: readonly { readonly file: string; readonly note: string }[];
  readonly stamping: readonly {
    readonly document: string;
    readonly act: string;
    readonly pages: string;
    readonly printPages: string;
    readonly at: string;
  }[];
  readonly folders: readonly { readonly name: string; readonly lines: readonly SubmissionPageLine[] }[];
  readonly footer: string;
}

/** One self-contained HTML page; all text is escaped. */
export const submissionIndexHtml = (page: SubmissionPage): string =>
  renderPage(submissionIndexTemplate, page);
