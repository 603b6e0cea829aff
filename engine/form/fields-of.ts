import type { FieldDefinition } from './field-definition.js';
import type { FormDefinition } from './form-definition.js';
import type { RosterSection, SectionDefinition } from './section-definition.js';

/** A field with where it stands: fields of the cover and of the title have no section. */
export interface FormField {
  readonly field: FieldDefinition;
  readonly section?: SectionDefinition;
  /** Set for the columns of a roster. */
  readonly roster?: RosterSection;
}

/** The fields of a section in printed order; of a roster its columns. */
export function fieldsOfSection(section: SectionDefinition): readonly FieldDefinition[] {
  switch (section.kind) {
    case 'fields':
      return section.fields;
    case 'roster':
      return section.columns;
    case 'matrix':
      return section.cells.flatMap((cell) => cell.fields ?? []);
    case 'narrative':
      return [section.field];
    case 'fixed':
      return [];
  }
}

const known = new WeakMap<FormDefinition, readonly FormField[]>();

/** Every field of a form in printed order: cover, title, sections. */
export function fieldsOf(form: FormDefinition): readonly FormField[] {
  const found = known.get(form);
  if (found) return found;
  const fields = [
    ...(form.cover?.lines ?? []).flatMap((line) => (line.field ? [{ field: line.field }] : [])),
    ...(form.titleFields ?? []).map((field) => ({ field })),
    ...form.sections.flatMap((section) =>
      fieldsOfSection(section).map((field) =>
        section.kind === 'roster' ? { field, section, roster: section } : { field, section },
      ),
    ),
  ];
  known.set(form, fields);
  return fields;
}

/** Who writes into a field: said at the field, at its section, or for the form as a whole. */
export const fillerOf = ({ field, section }: FormField, form: FormDefinition): FormDefinition['filledBy'] =>
  field.filledBy ?? section?.filledBy ?? form.filledBy;
