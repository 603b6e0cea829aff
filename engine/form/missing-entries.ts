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

/** The required entries whose value is wanted; long rosters have thousands that are not. */
function entriesOf(
  form: FormDefinition,
  data: FormData,
  filler: Filler,
  wanted: (value: EntryValue | undefined) => boolean,
): RequiredEntry[] {
  return fieldsOf(form)
    .filter(
      (one) =>
        fillerOf(one, form) === filler && (one.section === undefined || sectionApplies(one.section, data)),
    )
    .flatMap((one) => entriesOfField(one, form.id, data, wanted));
}

function entriesOfField(
  { field, roster }: FormField,
  form: string,
  data: FormData,
  wanted: (value: EntryValue | undefined) => boolean,
): RequiredEntry[] {
  if (!roster) {
    const value = fieldValue(data, field.id);
    if (!wanted(value) || !isRequired(field, data)) return [];
    return [{ path: { form, field: field.id }, label: entryName(field), filled: isFilled(value) }];
  }
  const entries: RequiredEntry[] = [];
  const rows = rowsOf(data, roster.id);
  const none = !rows.some((row) => isBegun(row, roster.numberedColumn));
  for (const [index, row] of (rows.length > 0 ? rows : [{} as RosterRow]).entries()) {
    const value = row[field.id];
    if (!wanted(value) || !(isBegun(row, roster.numberedColumn) || (none && index === 0))) continue;
    if (!isRequired(field, data, row)) continue;
    const path = { form, roster: roster.id, row: index, column: field.id };
    entries.push({ path, label: labelOfRow(roster.title, index, entryName(field)), filled: isFilled(value) });
  }
  return entries;
}

/** Holds more than its printed number. */
function isBegun(row: RosterRow, numbered: string | undefined): boolean {
  for (const column in row) if (column !== numbered && Object.hasOwn(row, column)) return true;
  return false;
}

const labelOfRow = (title: string | null, index: number, label: string): string =>
  `${title ?? ''}第${index + 1}行 ${label}`.trim();
