import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import { fieldsOf } from '../fields-of.js';
import type { FormDefinition } from '../form-definition.js';

const ID = /^[a-z][a-z0-9_]*$/;

/**
 * Ids are unique and can be part of names: fields and sections share one space, columns are unique in their
 * roster. A narrative may bear its field's id.
 */
export function checkIds(form: FormDefinition): Diagnostic[] {
  const narratives = new Set(
    form.sections.flatMap((section) =>
      section.kind === 'narrative' && section.id === section.field.id ? [section.id] : [],
    ),
  );
  const plain = fieldsOf(form).flatMap(({ field, roster }) => (roster ? [] : [field.id]));
  const sections = form.sections.map((section) => section.id).filter((id) => !narratives.has(id));
  const spaces = [
    [...plain, ...sections],
    ...form.sections.flatMap((section) =>
      section.kind === 'roster' ? [section.columns.map((column) => column.id)] : [],
    ),
  ];
  return spaces.flatMap((ids) => [
    ...repeated(ids).map((id) => diagnostic('form.id-repeated', 'error', { form: form.id }, { id })),
    ...ids
      .filter((id) => !ID.test(id))
      .map((id) => diagnostic('form.id-notation', 'error', { form: form.id }, { id })),
  ]);
}

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
