import { fieldsOf, type FormField } from './fields-of.js';
import type { EntryPath } from './dossier.js';
import type { FieldDefinition } from './field-definition.js';
import type { FormRegistry } from './registry.js';

/** Where a form has the field of an entry, among all its fields; `undefined` where it has none. */
export const formFieldAt = (fields: readonly FormField[], path: EntryPath): FormField | undefined =>
  fields.find(({ field, roster }) =>
    'field' in path
      ? !roster && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );

/** The field of which a path is an entry; `undefined` where no form has it. */
export function fieldAt(registry: FormRegistry, path: EntryPath): FieldDefinition | undefined {
  const form = registry.forms.get(path.form);
  return form && formFieldAt(fieldsOf(form), path)?.field;
}
