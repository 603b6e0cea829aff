import * as z from 'zod';
import type { FieldDefinition } from './field-definition.js';
import { fieldKind } from './field-kinds.js';
import { fieldsOf } from './fields-of.js';
import type { FormDefinition } from './form-definition.js';
import type { KitDefinition } from './kit-definition.js';
import type { FormRegistry } from './registry.js';

const entry = (field: FieldDefinition): z.ZodType =>
  fieldKind(field.kind)
    .schema(field)
    .meta({ title: field.label, description: fieldKind(field.kind).notations })
    .optional();

const schemas = new WeakMap<FormDefinition, z.ZodType>();

/** The shape of a filled form: every entry optional (a blank is absent), rosters as lists of rows, no other keys. */
export function formSchema(form: FormDefinition): z.ZodType {
  const known = schemas.get(form);
  if (known) return known;
  const shape: Record<string, z.ZodType> = {};
  for (const { field, roster } of fieldsOf(form)) if (!roster) shape[field.id] = entry(field);
  for (const section of form.sections) {
    if (section.kind !== 'roster') continue;
    const columns = Object.fromEntries(section.columns.map((column) => [column.id, entry(column)]));
    const rows = z.array(z.strictObject(columns));
    shape[section.id] = (section.title === null ? rows : rows.meta({ title: section.title })).optional();
  }
  const schema = z.strictObject(shape).meta({ title: form.title });
  schemas.set(form, schema);
  return schema;
}

/** The shape of a filled kit. */
export const dossierSchema = (kit: KitDefinition, registry: FormRegistry): z.ZodType =>
  z
    .strictObject({
      kit: z.literal(kit.id),
      forms: z.strictObject(
        Object.fromEntries(
          kit.forms.flatMap((id) => {
            const form = registry.forms.get(id);
            return form ? [[id, formSchema(form).optional()]] : [];
          }),
        ),
      ),
    })
    .meta({ title: kit.title });
