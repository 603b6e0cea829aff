import type { EntryPath } from './dossier.js';
import { fieldsOf, fillerOf } from './fields-of.js';
import type { KitDefinition } from './kit-definition.js';
import type { FormRegistry } from './registry.js';

export interface LinkedEntry {
  /** Where the item is entered. */
  readonly entered: EntryPath & { readonly field: string };
  /** Where it is only shown. */
  readonly shown: EntryPath & { readonly field: string };
}

/**
 * Items that several forms of a kit print (the institution's name): entered where the kit prints them first,
 * linked elsewhere. Fields that others fill in, computed ones and signatures are never linked.
 */
export function linkedEntries(kit: KitDefinition, registry: FormRegistry): LinkedEntry[] {
  const first = new Map<string, EntryPath & { readonly field: string }>();
  const links: LinkedEntry[] = [];
  for (const id of kit.forms) {
    const form = registry.forms.get(id);
    if (!form) continue;
    for (const one of fieldsOf(form)) {
      const { field, roster } = one;
      const own = fillerOf(one, form) === kit.filledBy;
      if (roster || !own || field.shared === undefined || field.computed || field.signature === true)
        continue;
      const path = { form: id, field: field.id };
      // A choice is the same item only where the same words can be chosen.
      const key = [field.shared, field.kind, ...(field.choices ?? [])].join('\n');
      const entered = first.get(key);
      if (entered) links.push({ entered, shown: path });
      else first.set(key, path);
    }
  }
  return links;
}
