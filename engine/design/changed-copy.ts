import type { Dossier, EntryValue, FormData, RosterRow } from '../form/index.js';
import type { DesignEdit } from './design-definition.js';

type Writable = Record<string, EntryValue | readonly RosterRow[]>;

/** A copy of a dossier with some entries set or cleared; rows behind the last one are added. */
export function changedCopy(dossier: Dossier, edits: readonly DesignEdit[]): Dossier {
  const forms: Record<string, FormData> = { ...dossier.forms };
  for (const { path, value } of edits) {
    const data: Writable = { ...forms[path.form] };
    if ('field' in path) setOrClear(data, path.field, value);
    else {
      const rows = [...((data[path.roster] ?? []) as readonly RosterRow[])];
      while (rows.length <= path.row) rows.push({});
      const row: Record<string, EntryValue> = { ...rows[path.row] };
      setOrClear(row, path.column, value);
      rows[path.row] = row;
      data[path.roster] = rows;
    }
    forms[path.form] = data;
  }
  return { ...dossier, forms };
}

function setOrClear(target: Record<string, unknown>, id: string, value: EntryValue | undefined): void {
  if (value === undefined) delete target[id];
  else target[id] = value;
}
