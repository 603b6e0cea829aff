import { entryName } from './entry-name.js';
import { conditionHolds, sectionApplies } from './condition-holds.js';
import type { EntryPath, EntryValue, FormData, RosterRow } from './dossier.js';
import { fieldValue, rowsOf } from './entry-path.js';
import type { FieldDefinition, Filler } from './field-definition.js';
import { fieldsOf, fillerOf, type FormField } from './fields-of.js';
import type { FormDefinition } from './form-definition.js';

export interface RequiredEntry {
  readonly path: EntryPath;
  readonly label: string;
  readonly filled: boolean;
}

const isFilled = (value: EntryValue | undefined): boolean =>
  value !== undefined && value !== '' && (typeof value !== 'object' || value.length > 0);

const isRequired = (
  field: FieldDefinition,
  data: FormData,
  row?: Readonly<Record<string, EntryValue>>,
): boolean =>
  field.required &&
  field.computed === undefined &&
  field.signature !== true &&
  (field.appliesWhen === undefined || conditionHolds(field.appliesWhen, data, row)) &&
  (field.requiredWhen === undefined || conditionHolds(field.requiredWhen, data, row));

/**
 * The entries that the person who fills in the kit has to fill in, with whether they are: not those of others, not
 * computed ones, not those of sections that do not apply. Of a roster every begun row counts (one that
 * holds more than its printed number), and the first row when none is begun.
 */
export function requiredEntries(
  form: FormDefinition,
  data: FormData,
  filler: Filler = form.filledBy,
): RequiredEntry[] {
  return entriesOf(form, data, filler, () => true);
}

/** Those of the required entries that are blank. */
export const missingEntries = (
  form: FormDefinition,
  data: FormData,
  filler: Filler = form.filledBy,
): RequiredEntry[] => entriesOf(form, data, filler, (value) => !isFilled(value));

/** How many entries the person who fills in the kit has to fill in, and how many of them hold something, by their names. */
export function requiredCounts(
  form: FormDefinition,
  data: FormData,
  filler: Filler = form.filledBy,
): ReadonlyMap<string, { readonly required: number; readonly filled: number }> {
  const counts = new Map<string, { required: number; filled: number }>();
  eachRequired(form, data, filler, everything, ({ field, roster }, value) => {
    const name = roster ? `${roster.id}.${field.id}` : field.id;
    const count = counts.get(name) ?? { required: 0, filled: 0 };
    counts.set(name, count);
    count.required += 1;
    if (isFilled(value)) count.filled += 1;
  });
  return counts;
}

type Wanted = (value: EntryValue | undefined) => boolean;
const everything: Wanted = () => true;

/** The required entries whose value is wanted; long rosters have thousands that are not. */
function entriesOf(form: FormDefinition, data: FormData, filler: Filler, wanted: Wanted): RequiredEntry[] {
  const entries: RequiredEntry[] = [];
  eachRequired(form, data, filler, wanted, ({ field, roster }, value, row) => {
    const filled = isFilled(value);
    const label = entryName(field);
    if (!roster) entries.push({ path: { form: form.id, field: field.id }, label, filled });
    else {
      const path = { form: form.id, roster: roster.id, row, column: field.id };
      entries.push({ path, label: labelOfRow(roster.title, row, label), filled });
    }
  });
  return entries;
}

/** Goes through the required entries. @param take is given the row of an entry of a roster, otherwise 0 */
function eachRequired(
  form: FormDefinition,
  data: FormData,
  filler: Filler,
  wanted: Wanted,
  take: (one: FormField, value: EntryValue | undefined, row: number) => void,
): void {
  const begun = new Map<string, readonly BegunRow[]>();
  for (const one of fieldsOf(form)) {
    const { field, roster, section } = one;
    // What no data can make required need not be looked for in a thousand rows.
    if (!field.required || fillerOf(one, form) !== filler) continue;
    if (section !== undefined && !sectionApplies(section, data)) continue;
    if (!roster) {
      const value = fieldValue(data, field.id);
      if (wanted(value) && isRequired(field, data)) take(one, value, 0);
      continue;
    }
    const rows = begun.get(roster.id) ?? begunRows(rowsOf(data, roster.id), roster.numberedColumn);
    begun.set(roster.id, rows);
    for (const { row, at } of rows) {
      const value = row[field.id];
      if (wanted(value) && isRequired(field, data, row)) take(one, value, at);
    }
  }
}

interface BegunRow {
  readonly row: RosterRow;
  readonly at: number;
}

/** The rows that are begun; the first where none is. */
function begunRows(rows: readonly RosterRow[], numbered: string | undefined): BegunRow[] {
  const begun = rows.flatMap((row, at) => (isBegun(row, numbered) ? [{ row, at }] : []));
  return begun.length > 0 ? begun : [{ row: rows[0] ?? {}, at: 0 }];
}

/** Holds more than its printed number. */
function isBegun(row: RosterRow, numbered: string | undefined): boolean {
  for (const column in row) if (column !== numbered && Object.hasOwn(row, column)) return true;
  return false;
}

const labelOfRow = (title: string | null, index: number, label: string): string =>
  `${title ?? ''}第${index + 1}行 ${label}`.trim();
