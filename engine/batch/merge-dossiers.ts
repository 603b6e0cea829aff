import {
  fieldsOf,
  fieldValue,
  rowsOf,
  type Dossier,
  type EntryPath,
  type EntryValue,
  type FormData,
  type FormRegistry,
  type RosterRow,
} from '../form/index.js';

/** An entry that two people filled in differently. */
export interface MergeConflict {
  readonly path: EntryPath;
  readonly label: string;
  readonly first: EntryValue;
  readonly second: EntryValue;
}

export interface MergedDossier {
  /** Blank and value give the value; of two values the first stands until somebody decides. */
  readonly dossier: Dossier;
  readonly conflicts: readonly MergeConflict[];
}

const same = (one: EntryValue | undefined, other: EntryValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts two half-filled copies of one kit together. Rosters are put together row by row where a row is the same in
 * the column that names it; rows that only one copy has are all kept. Nothing is overwritten.
 * @throws RangeError when the dossiers are of different kits.
 */
export function mergeDossiers(first: Dossier, second: Dossier, registry: FormRegistry): MergedDossier {
  if (first.kit !== second.kit) throw new RangeError(`${first.kit} and ${second.kit} are different kits`);
  const conflicts: MergeConflict[] = [];
  const forms: Record<string, FormData> = {};
  for (const id of new Set([...Object.keys(first.forms), ...Object.keys(second.forms)])) {
    const form = registry.forms.get(id);
    if (!form) continue;
    const [one, other] = [first.forms[id] ?? {}, second.forms[id] ?? {}];
    const merged: Record<string, EntryValue | readonly RosterRow[]> = {};
    for (const { field, roster } of fieldsOf(form)) {
      if (roster) continue;
      const [left, right] = [fieldValue(one, field.id), fieldValue(other, field.id)];
      const value = left ?? right;
      if (value !== undefined) merged[field.id] = value;
      if (left !== undefined && right !== undefined && !same(left, right)) {
        conflicts.push({
          path: { form: id, field: field.id },
          label: field.label,
          first: left,
          second: right,
        });
      }
    }
    for (const section of form.sections) {
      if (section.kind !== 'roster') continue;
      const rows = mergeRows(
        rowsOf(one, section.id),
        rowsOf(other, section.id),
        section.rowLabel,
        (row, column, left, right) => {
          const label = section.columns.find((field) => field.id === column)?.label ?? column;
          conflicts.push({
            path: { form: id, roster: section.id, row, column },
            label,
            first: left,
            second: right,
          });
        },
      );
      if (rows.length > 0) merged[section.id] = rows;
    }
    if (Object.keys(merged).length > 0) forms[id] = merged;
  }
  return { dossier: { kit: first.kit, forms }, conflicts };
}

type OnConflict = (row: number, column: string, first: EntryValue, second: EntryValue) => void;

function mergeRows(
  first: readonly RosterRow[],
  second: readonly RosterRow[],
  label: string | undefined,
  conflict: OnConflict,
): RosterRow[] {
  const merged: RosterRow[] = first.map((row) => ({ ...row }));
  const taken = new Set<number>();
  for (const row of second) {
    const key = label === undefined ? undefined : row[label];
    const at = merged.findIndex(
      (one, index) =>
        !taken.has(index) &&
        (key === undefined ? same(JSON.stringify(one), JSON.stringify(row)) : same(one[label ?? ''], key)),
    );
    if (at < 0) {
      merged.push({ ...row });
      taken.add(merged.length - 1);
      continue;
    }
    taken.add(at);
    const target: Record<string, EntryValue> = { ...merged[at] };
    for (const [column, value] of Object.entries(row)) {
      const held = target[column];
      if (held === undefined) target[column] = value;
      else if (!same(held, value)) conflict(at, column, held, value);
    }
    merged[at] = target;
  }
  return merged;
}
