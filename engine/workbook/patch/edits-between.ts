import {
  fieldsOf,
  fieldValue,
  rowsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormRegistry,
} from '../../form/index.js';
import type { EntryEdit } from './patch-workbook.js';

const same = (one: EntryValue | undefined, other: EntryValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The edits that bring every entry of one dossier into another. What only the other has stays: nothing is cleared,
 * rows of rosters count from the first. Computed entries are left to the workbook's own formulas.
 */
export function editsBetween(before: Dossier, wanted: Dossier, registry: FormRegistry): EntryEdit[] {
  return Object.entries(wanted.forms).flatMap(([id, data]) => {
    const form = registry.forms.get(id);
    if (!form) return [];
    const held = before.forms[id];
    const edit = (
      path: EntryPath,
      old: EntryValue | undefined,
      value: EntryValue | undefined,
    ): EntryEdit[] => (value === undefined || same(old, value) ? [] : [{ path, value }]);
    return fieldsOf(form).flatMap(({ field, roster }): EntryEdit[] => {
      if (field.computed !== undefined) return [];
      if (!roster) {
        return edit(
          { form: id, field: field.id },
          fieldValue(held ?? {}, field.id),
          fieldValue(data, field.id),
        );
      }
      const rows = rowsOf(held, roster.id);
      return rowsOf(data, roster.id).flatMap((row, index) =>
        edit(
          { form: id, roster: roster.id, row: index, column: field.id },
          rows[index]?.[field.id],
          row[field.id],
        ),
      );
    });
  });
}
