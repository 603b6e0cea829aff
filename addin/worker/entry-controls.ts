import type { CellPlace } from './checked-kit.js';

/** The control in which an entry is made: a list of words, a day, a number with its unit, a text with its limit. */
export type ControlKind = 'text' | 'long-text' | 'number' | 'date' | 'month' | 'choice' | 'choices' | 'score';

/** An entry as it can be changed beside a finding; plain data from the worker. */
export interface EntryControl {
  readonly form: string;
  /** The entry as its path is written. */
  readonly entry: string;
  readonly label: string;
  readonly kind: ControlKind;
  /** What the cell says, as the control takes it: a day as `YYYY-MM-DD`, what cannot be read as it was typed. */
  readonly text: string;
  readonly required: boolean;
  /** Where it stands in the workbook; a row that is yet to be added has no cell. */
  readonly place?: CellPlace;
  /** Words to choose from, or scores. */
  readonly choices?: readonly string[];
  readonly unit?: string;
  /** Characters at most. */
  readonly most?: number;
  /** How it may be written. */
  readonly notations: string;
  /** Nobody types here: a computed entry, or one that somebody else fills in. */
  readonly locked?: 'computed' | 'others';
  /** The one value that what stands there surely means, where it cannot be read: `90学时` is 90. */
  readonly meant?: string;
}

/** A section of a form as a table of entries. */
export interface SectionEntries {
  readonly form: string;
  readonly section: string;
  readonly title: string;
  /** The sheet on which it stands. */
  readonly sheet: string;
  /** Columns of a roster with their letters on the sheet; fields stand one below the other. */
  readonly columns?: readonly { readonly label: string; readonly letters: string }[];
  readonly rows: readonly EntryRow[];
  /** Rows of the roster that come before and after those that are shown. */
  readonly before: number;
  readonly after: number;
}

export interface EntryRow {
  /** The row of the sheet; absent for a row that is yet to be added. */
  readonly number?: number;
  readonly entries: readonly EntryControl[];
}

/** Which section: by its id, or by an entry that stands in it. */
export interface SectionQuestion {
  readonly form: string;
  readonly section?: string;
  readonly entry?: string;
  /** First row of a roster to show, from 0. */
  readonly from?: number;
}

/** An entry as somebody typed it. */
export interface TypedEntry {
  readonly form: string;
  readonly entry: string;
  readonly text: string;
}

/** A cell that was changed on the page. */
export interface MadeChange extends CellPlace {
  readonly form: string;
  readonly entry: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export type MendAnswer =
  | { readonly kind: 'mended'; readonly bytes: Uint8Array; readonly changes: readonly MadeChange[] }
  | {
      readonly kind: 'refused';
      readonly sentences: readonly string[];
      /** The entries that cannot be read, each with its sentence; empty where the workbook is not to be changed. */
      readonly unread: readonly { readonly entry: TypedEntry; readonly sentence: string }[];
    };
