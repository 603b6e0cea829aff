import fc from 'fast-check';
import {
  fieldsOf,
  rowsOf,
  type Dossier,
  type EntryValue,
  type FormRegistry,
  type RosterRow,
} from '../../engine/form/index.js';
import { layoutWorkbook, type EntryEdit } from '../../engine/workbook/index.js';
import { arbitraryValue } from './arbitrary-dossier.js';

/** Rows that are appended at most. */
const APPENDED = 2;

/** Some entries of a filled kit set to other lawful values, some cleared, some rows appended to rosters. */
export function arbitraryEdits(dossier: Dossier, registry: FormRegistry): fc.Arbitrary<EntryEdit[]> {
  const kit = registry.kits.get(dossier.kit);
  if (!kit) throw new Error(dossier.kit);
  const layout = layoutWorkbook(kit, registry);
  const typed = new Set([
    ...layout.fields.filter(({ role }) => role === 'entry').map(({ form, field }) => `${form}/${field.id}`),
    ...layout.rosters.flatMap(({ form, section, columns }) =>
      columns.filter(({ role }) => role === 'entry').map(({ field }) => `${form}/${section.id}.${field.id}`),
    ),
  ]);
  const places = kit.forms.flatMap((id) => {
    const form = registry.forms.get(id);
    if (!form) return [];
    return fieldsOf(form).flatMap(({ field, roster }): fc.Arbitrary<EntryEdit>[] => {
      if (!typed.has(`${id}/${roster ? `${roster.id}.` : ''}${field.id}`)) return [];
      const value = arbitraryValue(field);
      if (!roster) return [edit(fc.constant({ form: id, field: field.id }), value)];
      const last = rowsOf(dossier.forms[id], roster.id).length - 1 + APPENDED;
      const path = fc
        .integer({ min: 0, max: last })
        .map((row) => ({ form: id, roster: roster.id, row, column: field.id }));
      return [edit(path, value)];
    });
  });
  return fc.array(fc.oneof(...places), { minLength: 1, maxLength: 8 });
}

const edit = (
  path: fc.Arbitrary<EntryEdit['path']>,
  value: fc.Arbitrary<EntryValue>,
): fc.Arbitrary<EntryEdit> => fc.record({ path, value: fc.option(value, { nil: undefined, freq: 5 }) });

/** The dossier as a reader gives it back after these edits: rows in which nothing is left are no rows. */
export function edited(dossier: Dossier, edits: readonly EntryEdit[]): Dossier {
  const forms: Record<string, Record<string, unknown>> = {};
  for (const [id, data] of Object.entries(dossier.forms)) forms[id] = { ...data };
  const put = (target: Record<string, unknown>, id: string, value: EntryValue | undefined): void => {
    if (value === undefined) delete target[id];
    else target[id] = value;
  };
  for (const { path, value } of edits) {
    const form = (forms[path.form] ??= {});
    if ('field' in path) {
      put(form, path.field, value);
      continue;
    }
    const rows = [...((form[path.roster] ?? []) as RosterRow[])];
    while (rows.length <= path.row) rows.push({});
    const row = { ...rows[path.row] };
    put(row, path.column, value);
    rows[path.row] = row;
    form[path.roster] = rows;
  }
  const cleaned = Object.entries(forms).flatMap(([id, data]) => {
    const entries = Object.entries(data).flatMap(([name, value]): [string, unknown][] => {
      if (!Array.isArray(value) || value.some((one) => typeof one !== 'object')) return [[name, value]];
      const rows = value.filter((row) => Object.keys(row as object).length > 0);
      return rows.length > 0 ? [[name, rows]] : [];
    });
    return entries.length > 0 ? [[id, Object.fromEntries(entries)]] : [];
  });
  return { kit: dossier.kit, forms: Object.fromEntries(cleaned) as Dossier['forms'] };
}
