import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FieldDefinition,
  type FormData,
  type FormDefinition,
  type RosterRow,
} from '../../engine/form/index.js';
import { applyRules, type FactRecord } from '../../engine/regulations/index.js';
import { factsOf, registry } from '../../templates/index.js';

/** Some entry of each kind; the choice differs from one specimen to the other. */
function entryOf(field: FieldDefinition, specimen: number): EntryValue {
  const choices = field.choices ?? [];
  if (choices.length > 0) return choices[specimen % choices.length] ?? '';
  switch (field.kind) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percentage':
    case 'area':
    case 'score':
      return 1;
    case 'date':
      return '2026-03-05';
    case 'month':
      return '2026-03';
    case 'checkbox':
      return true;
    default:
      return `内容${specimen}`;
  }
}

/** A form in which everything is filled in, with two rows in every roster. */
function filledIn(form: FormDefinition, specimen: number): FormData {
  const data: Record<string, EntryValue | RosterRow[]> = {};
  for (const { field, roster } of fieldsOf(form)) {
    if (!roster) data[field.id] = entryOf(field, specimen);
  }
  for (const section of form.sections) {
    if (section.kind !== 'roster') continue;
    data[section.id] = [0, 1].map((row) =>
      Object.fromEntries(section.columns.map((column) => [column.id, entryOf(column, specimen + row)])),
    );
  }
  return data;
}

const specimens = [0, 1, 2, 3];

const dossiers: readonly Dossier[] = [...registry.kits.values()].flatMap((kit) =>
  specimens.map((specimen) => ({
    kit: kit.id,
    forms: Object.fromEntries(
      kit.forms.flatMap((id) => {
        const form = registry.forms.get(id);
        return form ? [[id, filledIn(form, specimen)]] : [];
      }),
    ),
  })),
);

function isEntry(path: EntryPath): boolean {
  const form = registry.forms.get(path.form);
  if (!form) return false;
  return fieldsOf(form).some(({ field, roster }) =>
    'field' in path
      ? !roster && field.id === path.field
      : roster?.id === path.roster && field.id === path.column,
  );
}

const entriesOf = (facts: Iterable<FactRecord<EntryPath>>): EntryPath[] =>
  [...facts].flatMap((record) => Object.values(record.entries).flat());

describe.each(dossiers)('the facts of $kit', (dossier) => {
  it('lead back to entries that its forms have', () => {
    expect(entriesOf(factsOf(dossier)).filter((path) => !isEntry(path))).toEqual([]);
  });

  it('are of the types that the rules read, filled in or blank', () => {
    const blank = {
      kit: dossier.kit,
      forms: Object.fromEntries(Object.keys(dossier.forms).map((id) => [id, {}])),
    };
    expect(() => applyRules(factsOf(dossier))).not.toThrow();
    expect(() => applyRules(factsOf(blank))).not.toThrow();
    expect(entriesOf(factsOf(blank)).filter((path) => !isEntry(path))).toEqual([]);
  });
});
