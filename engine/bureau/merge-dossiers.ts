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
  /** The entry of the first copy, which is that of the merged one. */
  readonly path: EntryPath;
  /** The same entry in the second copy, where its row may be another. */
  readonly secondPath: EntryPath;
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
 * Puts two half-filled copies of one kit together. Rosters are put together row by row (see `partnerOf`);
 * rows that only one copy has are all kept. Nothing is overwritten.
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
          secondPath: { form: id, field: field.id },
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
        ({ row, secondRow, column }, left, right) => {
          const label = section.columns.find((field) => field.id === column)?.label ?? column;
          conflicts.push({
            path: { form: id, roster: section.id, row, column },
            secondPath: { form: id, roster: section.id, row: secondRow, column },
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

interface RowEntry {
  readonly row: number;
  readonly secondRow: number;
  readonly column: string;
}

type OnConflict = (at: RowEntry, first: EntryValue, second: EntryValue) => void;

function mergeRows(
  first: readonly RosterRow[],
  second: readonly RosterRow[],
  label: string | undefined,
  conflict: OnConflict,
): RosterRow[] {
  const merged: RosterRow[] = [...first];
  const open = new Set(first.keys());
  for (const [secondRow, row] of second.entries()) {
    const at = partnerOf(row, { first, second, open, label });
    if (at === undefined) {
      merged.push(row);
      continue;
    }
    open.delete(at);
    const target: Record<string, EntryValue> = { ...merged[at] };
    for (const [column, value] of Object.entries(row)) {
      const held = target[column];
      if (held === undefined) target[column] = value;
      else if (!same(held, value)) conflict({ row: at, secondRow, column }, held, value);
    }
    merged[at] = target;
  }
  return merged;
}

interface Rows {
  readonly first: readonly RosterRow[];
  readonly second: readonly RosterRow[];
  /** Rows of the first that have no partner yet. */
  readonly open: ReadonlySet<number>;
  readonly label: string | undefined;
}

/**
 * The row of the first copy that means the same: the identical one; else the one of the same name, when both copies
 * use that name once; else one that agrees wherever both are filled (evidence of one title, once for each project).
 */
function partnerOf(row: RosterRow, { first, second, open, label }: Rows): number | undefined {
  const among = (fits: (one: RosterRow) => boolean): number | undefined =>
    [...open].find((index) => {
      const one = first[index];
      return one !== undefined && fits(one);
    });
  const identical = among((one) => agrees(one, row) && Object.keys(one).length === Object.keys(row).length);
  if (identical !== undefined) return identical;
  const name = label === undefined ? undefined : row[label];
  if (label !== undefined && name !== undefined) {
    const once = (rows: readonly RosterRow[]) => rows.filter((one) => same(one[label], name)).length === 1;
    if (once(first) && once(second)) return among((one) => same(one[label], name));
  }
  return among((one) => agrees(one, row) && (label === undefined || same(one[label], name)));
}

/** Both have something in common and nothing that differs. */
function agrees(one: RosterRow, other: RosterRow): boolean {
  const shared = Object.keys(one).filter((column) => other[column] !== undefined);
  return shared.length > 0 && shared.every((column) => same(one[column], other[column]));
}
