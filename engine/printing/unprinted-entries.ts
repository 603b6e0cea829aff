import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import {
  entryName,
  fieldKind,
  fieldsOf,
  fieldValue,
  fillerOf,
  pathText,
  rowsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormDefinition,
} from '../form/index.js';
import { isOurs } from '../word/index.js';
import type { LocateEntry } from './missing-characters.js';

/** Entries that hold something and stay blank on paper, because somebody else writes there, or by hand. */
export function unprintedEntries(
  form: FormDefinition,
  dossier: Dossier,
  locate: LocateEntry = () => undefined,
): Diagnostic[] {
  const data = dossier.forms[form.id];
  return fieldsOf(form).flatMap((one) => {
    if (isOurs(one, form)) return [];
    const { field, roster } = one;
    const said = (path: EntryPath, value: EntryValue | undefined): Diagnostic[] => {
      if (value === undefined || value === false) return [];
      const place = { form: form.id, entry: pathText(path), ...locate(path) };
      const code = fillerOf(one, form) === form.filledBy ? 'print.by-hand' : 'print.by-others';
      return [
        diagnostic(code, 'warning', place, {
          label: entryName(field),
          found: fieldKind(field.kind).print(value, field),
        }),
      ];
    };
    if (!roster) return said({ form: form.id, field: field.id }, fieldValue(data, field.id));
    return rowsOf(data, roster.id).flatMap((row, at) =>
      said({ form: form.id, roster: roster.id, row: at, column: field.id }, row[field.id]),
    );
  });
}
