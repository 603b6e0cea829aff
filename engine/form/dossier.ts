/**
 * The value of one entry. Dates are `YYYY-MM-DD`, months `YYYY-MM`; numbers are plain (percentages as 95 for
 * 95 %); a tick is a boolean; several choices are a list. A blank entry is absent.
 */
export type EntryValue = string | number | boolean | readonly string[];

/** One row of a roster by column id. */
export type RosterRow = Readonly<Record<string, EntryValue>>;

/** A filled form: fields by id, rosters by section id. */
export type FormData = Readonly<Record<string, EntryValue | readonly RosterRow[]>>;

/** The data of one filled kit. */
export interface Dossier {
  readonly kit: string;
  readonly forms: Readonly<Record<string, FormData>>;
}

/** Where an entry stands in a dossier; `row` counts from 0 among the roster's data rows. */
export type EntryPath =
  | { readonly form: string; readonly field: string }
  | { readonly form: string; readonly roster: string; readonly row: number; readonly column: string };
