import type { Collection } from '../form/index.js';
import type { Product } from '../library/index.js';

/** What a check found of a workbook. */
export interface CheckedFile {
  /** A `WorkbookRecord` as JSON. */
  readonly record: string;
  /** The report as an HTML page; absent when the workbook cannot be read. */
  readonly report?: Uint8Array;
}

/** A check that nobody waits for any more, as the desk closes: it is done when the desk is opened again. */
export class CheckPostponed extends Error {}

/** Files made of a folder of workbooks, and what was said of it. */
export interface CollectedFiles {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What is to be looked at, line by line. */
  readonly said: string;
  readonly done: boolean;
}

/** What the program that runs a desk does with workbooks: the same as its commands `check` and `collect`. */
export interface DeskProgram {
  readonly product: Product;
  readonly collections: readonly Collection[];
  /** Digest of the program, its rules and figures: with that of a workbook it says what its check gives. */
  readonly setting: string;
  /** Whether other machines do it, which may be busy with others' work for long. */
  readonly isElsewhere: boolean;
  /**
   * Checks a workbook in a process of its own, as before submission; on this machine or, by a queue, on another.
   * @throws DiagnosticError when the process had to be ended: too slow, too much memory; CheckPostponed after `close`.
   */
  check(bytes: Uint8Array, named: string): Promise<CheckedFile>;
  /** A kit's blank workbook with the institution's name filled in. */
  blankKit(kit: string, institution: string): Promise<Uint8Array>;
  /** `collect` of a folder into forms. @param into ids of forms of one kit */
  collect(inbox: string, into: readonly string[], title: string): Promise<CollectedFiles>;
  /** Ends its processes; what they had not finished is postponed. */
  close(): Promise<void>;
}
