import accepted from './accepted-notations.json' with { type: 'json' };

/** One way of writing a value that is read, and what is read. */
export interface AcceptedNotation {
  readonly written: string;
  readonly read: string | number;
  /** Of the field in which it may be written so. */
  readonly unit?: string;
  /** Named in the help of every entry; the others are understood without being named. */
  readonly shown?: boolean;
}

/** By kind of field: how its values may be written. Help, guide and tests are made from it. */
export const acceptedNotations: Readonly<Partial<Record<string, readonly AcceptedNotation[]>>> = accepted;

/** `2026-3-5、2026.3.5 都可以`: the notations of a kind that are named. */
export const shownNotations = (kind: keyof typeof accepted): string =>
  `${(acceptedNotations[kind] ?? []).flatMap(({ written, shown }) => (shown ? [written] : [])).join('、')} 都可以`;
