/**
 * What a regulation allows of one entry. It never refuses what is typed: the cell is coloured while the limit is not
 * kept, help names it, and a cell without native validation of its own asks whether the entry shall stay.
 */
export interface EntryLimit {
  readonly form: string;
  /** A field, or a column of `roster`. */
  readonly entry: string;
  readonly roster?: string;
  /** What is allowed, in plain Chinese. */
  readonly statement: string;
  readonly article: string;
  readonly failure: 'violation' | 'warning';
  /** True while the limit is not kept; written for the entry's cell, or for a roster's first row. */
  readonly broken: string;
}

/** The limits of each entry. */
export class EntryLimits {
  private readonly byEntry = new Map<string, EntryLimit[]>();

  constructor(limits: readonly EntryLimit[]) {
    for (const one of limits) {
      const key = keyOf(one.form, one.roster, one.entry);
      this.byEntry.set(key, [...(this.byEntry.get(key) ?? []), one]);
    }
  }

  /** Those of a field, or of a roster's column. */
  of(form: string, entry: string, roster?: string): readonly EntryLimit[] {
    return this.byEntry.get(keyOf(form, roster, entry)) ?? [];
  }
}

const keyOf = (form: string, roster: string | undefined, entry: string): string =>
  [form, roster ?? '', entry].join('/');
