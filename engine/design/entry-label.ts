import { fieldsOf, type EntryPath, type FormDefinition } from '../form/index.js';

/** An entry as people call it: its label without the colon at its end, in a roster with the list and the row. */
export function entryLabel(form: FormDefinition, path: EntryPath): string {
  const found = fieldsOf(form).find(({ field, roster }) =>
    'field' in path
      ? roster === undefined && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );
  if (!found) return '';
  return 'field' in path
    ? found.field.label.replace(/：$/, '')
    : `${found.roster?.title ?? ''}第${path.row + 1}行${found.field.label}`;
}
