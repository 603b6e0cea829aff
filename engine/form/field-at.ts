import { fieldsOf } from './fields-of.js';
import type { EntryPath } from './dossier.js';
import type { FieldDefinition } from './field-definition.js';
import type { FormRegistry } from './registry.js';

/** The field of which a path is an entry; `undefined` where no form has it. */
export function fieldAt(registry: FormRegistry, path: EntryPath): FieldDefinition | undefined {
  const form = registry.forms.get(path.form);
  if (!form) return undefined;
  const own = fieldsOf(form).find(({ field, roster }) =>
    'field' in path
      ? !roster && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );
  return own?.field;
}
