import {
  resolveReference,
  type EntryPath,
  type FieldDefinition,
  type FormDefinition,
  type KitDefinition,
  type SectionDefinition,
} from '../../form/index.js';
import type { EntryRole } from './workbook-layout.js';

/** Role of an entry for the one who fills in this kit, and, when it is linked, where it is entered. */
export function entryRole(
  kit: KitDefinition,
  form: FormDefinition,
  section: SectionDefinition | undefined,
  field: FieldDefinition,
  links: ReadonlyMap<string, EntryPath>,
): { readonly role: EntryRole; readonly source?: EntryPath } {
  const filler = field.filledBy ?? section?.filledBy ?? form.filledBy;
  if (field.signature || filler !== kit.filledBy) return { role: 'locked' };
  if (field.computed?.kind === 'same-as') {
    return { role: 'linked', source: sourceOf(field.computed.entry, form.id) };
  }
  if (field.computed) return { role: 'computed' };
  const source = links.get(`${form.id}/${field.id}`);
  return source ? { role: 'linked', source } : { role: 'entry' };
}

function sourceOf(reference: string, form: string): EntryPath {
  const { form: source, entry } = resolveReference(reference, form);
  return { form: source, field: entry };
}
