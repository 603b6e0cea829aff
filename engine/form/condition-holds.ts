import type { Condition, EntryReference } from './computation.js';
import type { Dossier, EntryValue, FormData } from './dossier.js';
import { fieldValue, rowsOf } from './entry-path.js';
import type { SectionDefinition } from './section-definition.js';

const values = (value: EntryValue | undefined): readonly (string | number | boolean)[] =>
  value === undefined ? [] : typeof value === 'object' ? value : [value];

/** The form and the name that a reference names: `zj-table-2/projects.name` or, within the form, `name`. */
export function resolveReference(reference: EntryReference, form: string): { form: string; entry: string } {
  const slash = reference.indexOf('/');
  return slash < 0
    ? { form, entry: reference }
    : { form: reference.slice(0, slash), entry: reference.slice(slash + 1) };
}

/** Whether a condition holds for a form's data; `row` supplies the columns of the same roster row. */
export function conditionHolds(
  condition: Condition,
  data: FormData,
  row: Readonly<Record<string, EntryValue>> = {},
  dossier?: Dossier,
): boolean {
  const { form, entry } = resolveReference(condition.entry, '');
  const own = form === '' ? data : dossier?.forms[form];
  const column = entry.split('.').at(-1) ?? '';
  const value = Object.hasOwn(row, column) ? row[column] : fieldValue(own, entry);
  const found = values(value);
  const { among } = condition;
  const holds =
    among === undefined ? found.length > 0 && value !== false : found.some((one) => among.includes(one));
  return condition.not === true ? !holds : holds;
}

/**
 * Whether what is entered says that a condition does not hold; `false` while nothing is entered, or, for a column of a
 * roster, while a row lacks it. The condition names its form.
 */
export function ruledOut(condition: Condition, dossier: Dossier): boolean {
  const { form, entry } = resolveReference(condition.entry, '');
  const [name = '', column] = entry.split('.');
  const data = dossier.forms[form];
  if (column === undefined)
    return fieldValue(data, name) !== undefined && !conditionHolds(condition, {}, {}, dossier);
  const rows = rowsOf(data, name);
  return (
    rows.length > 0 &&
    rows.every((row) => row[column] !== undefined && !conditionHolds(condition, {}, row, dossier))
  );
}

/** Whether a section applies to what was filled in (学前不填 …). */
export const sectionApplies = (section: SectionDefinition, data: FormData): boolean =>
  section.appliesWhen === undefined || conditionHolds(section.appliesWhen, data);
