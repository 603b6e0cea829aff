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
  const own = fieldsOf(form).filter(
    (one) =>
      fillerOf(one, form) === filler && (one.section === undefined || sectionApplies(one.section, data)),
  );
  return own.flatMap((one) => entriesOf(one, form.id, data));
}

function entriesOf({ field, roster }: FormField, form: string, data: FormData): RequiredEntry[] {
  if (!roster) {
    if (!isRequired(field, data)) return [];
    const filled = isFilled(fieldValue(data, field.id));
    return [{ path: { form, field: field.id }, label: field.label, filled }];
  }
  const begun = (row: RosterRow): boolean =>
    Object.keys(row).some((column) => column !== roster.numberedColumn);
  const rows = rowsOf(data, roster.id);
  const none = !rows.some(begun);
  return (rows.length > 0 ? rows : [{}]).flatMap((row: RosterRow, index) => {
    if (!(begun(row) || (none && index === 0))) return [];
    if (!isRequired(field, data, row)) return [];
    const path = { form, roster: roster.id, row: index, column: field.id };
    return [{ path, label: labelOfRow(roster.title, index, field.label), filled: isFilled(row[field.id]) }];
  });
}

const labelOfRow = (title: string | null, index: number, label: string): string =>
  `${title ?? ''}第${index + 1}行 ${label}`.trim();

/** Those of the required entries that are blank. */
export const missingEntries = (form: FormDefinition, data: FormData, filler?: Filler): RequiredEntry[] =>
  requiredEntries(form, data, filler).filter((one) => !one.filled);
