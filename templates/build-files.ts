import * as z from 'zod';
import { columnLetters, toA1 } from '../engine/core/cell-address.js';
import { formSchema, type FieldDefinition, type FormDefinition } from '../engine/form/index.js';
import { layoutWorkbook } from '../engine/workbook/index.js';
import { buildTemplate, referencePage } from '../engine/word/index.js';
import { registry } from './index.js';

/** A file that is built from a form's definition and kept beside it. */
export interface BuiltFile {
  readonly name: string;
  readonly contents: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The Word template, the reference page and the JSON Schema of a form. */
export const builtFiles = (form: FormDefinition): readonly BuiltFile[] => [
  { name: 'template.docx', contents: buildTemplate(form) },
  { name: 'README.md', contents: utf8(referencePage(form, cellsOf(form))) },
  { name: 'schema.json', contents: utf8(`${JSON.stringify(z.toJSONSchema(formSchema(form)), null, 2)}\n`) },
];

/** Where a form's entries stand in the first kit that has it: `表7!B3`, of a roster its first row: `名册!C5起`. */
function cellsOf(form: FormDefinition): (field: FieldDefinition) => string | undefined {
  const kit = [...registry.kits.values()].find(
    ({ forms, references }) => forms.includes(form.id) || references?.includes(form.id) === true,
  );
  if (!kit) throw new Error(`no kit has ${form.id}`);
  const { fields, rosters, sheets } = layoutWorkbook(kit, registry);
  const names = new Map(sheets.map(({ key, name }) => [key, name]));
  const cells = new Map<FieldDefinition, string>();
  for (const place of fields)
    if (place.form === form.id) cells.set(place.field, `${names.get(place.sheet) ?? ''}!${toA1(place)}`);
  for (const roster of rosters)
    if (roster.form === form.id)
      for (const { field, column } of roster.columns)
        cells.set(field, `${names.get(roster.sheet) ?? ''}!${columnLetters(column)}${roster.firstRow}起`);
  return (field) => cells.get(field);
}
