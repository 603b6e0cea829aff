import type { Diagnostic } from '../../engine/core/diagnostic.js';
import type { FindingCounts } from '../../engine/check/index.js';

/** A file that was picked or dropped, by its path within what was picked. */
export interface GivenFile {
  readonly path: string;
  readonly file: Blob;
}

/** A file that is no workbook, or could not be opened. */
export interface OtherFile {
  readonly name: string;
  /** `error`: it may hold something that counts. */
  readonly level: Diagnostic['level'];
  readonly words: string;
}

export interface GatheredFiles {
  readonly workbooks: readonly string[];
  readonly others: readonly OtherFile[];
}

/** What files say against each other. */
export interface AcrossFiles {
  readonly words: string;
  readonly remedy: string;
  readonly serious: boolean;
  readonly places: readonly { readonly file: string; readonly cells: string }[];
}

/** One of many files, at a glance. */
export type GlanceAnswer =
  | {
      readonly kind: 'read';
      readonly kit: string;
      readonly institution: string;
      /** Nothing is filled in. */
      readonly blank: boolean;
      readonly counts: FindingCounts;
    }
  | { readonly kind: 'failed'; readonly sentences: readonly string[] };

/** Files as a picker gives them: of a folder with their paths, else by their names. */
export const givenFiles = (files: readonly File[]): GivenFile[] =>
  files.map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }));
