import type { TypedEntry } from './worker/entry-controls.js';

/** What was typed into an entry and does not stand in what was last read of the workbook. */
export interface Draft extends TypedEntry {
  /** Why it was not written; absent while it is being written, and until it was read again. */
  readonly refused?: string;
  /** The revision of the file in which it is written. */
  readonly revision?: number;
}

type Entry = Pick<TypedEntry, 'form' | 'entry'>;

export const sameEntry = (one: Entry, other: Entry): boolean =>
  one.form === other.form && one.entry === other.entry;

export const draftOf = (drafts: readonly Draft[] | undefined, entry: Entry): Draft | undefined =>
  drafts?.find((one) => sameEntry(one, entry));
