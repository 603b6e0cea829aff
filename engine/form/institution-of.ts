import type { Dossier } from './dossier.js';
import { fieldValue } from './entry-path.js';
import { fieldsOf } from './fields-of.js';
import type { FormRegistry } from './registry.js';

/** Whose dossier it is; empty when nothing says so. */
export function institutionOf(dossier: Dossier, registry: FormRegistry): string {
  for (const name of registry.comparison.owner) {
    for (const [id, data] of Object.entries(dossier.forms)) {
      const form = registry.forms.get(id);
      const found = form && fieldsOf(form).find(({ field, roster }) => field.shared === name && !roster);
      const value = found && fieldValue(data, found.field.id);
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
  }
  return '';
}
