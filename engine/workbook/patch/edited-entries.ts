import {
  closingRow,
  fieldKind,
  rowsOf,
  type Dossier,
  type EntryValue,
  type FormData,
  type RosterRow,
} from '../../form/index.js';
import { toA1 } from '../../core/cell-address.js';
import type { ReadWorkbook } from '../read/read-workbook.js';
import type { Target } from './edit-targets.js';
import type { Edited } from './shown-results.js';

/**
 * What a workbook says once these cells hold what they are to hold, without reading it again: of a register of a
 * thousand rows that takes longer than everything else. `undefined` where only a reader can tell, because the edits
 * may change which row is which, or which cell an entry's is.
 * @param computed the entries before, computed ones filled in; rows that do not change are these
 */
export function editedEntries(
  before: ReadWorkbook,
  computed: Dossier,
  targets: readonly Target[],
): Edited | undefined {
  const unread = new Set(before.unread.map(({ sheet, cell }) => `${sheet}\n${cell}`));
  const forms: Record<string, FormData> = { ...computed.forms };
  const results: Edited['results'][number][] = [...before.results];
  const touched = new Map<string, { readonly rows: RosterRow[]; readonly changed: Set<number> }>();
  for (const { path, field, content, sheet, at } of targets) {
    if (unread.has(`${sheet}\n${toA1(at)}`)) return undefined;
    const { value, problem } = fieldKind(field.kind).read(content, field);
    if (problem) return undefined;
    const form = forms[path.form] ?? {};
    if ('field' in path) {
      // A blank cell may have its entry found elsewhere: where it was cut and pasted to.
      if (value === undefined) return undefined;
      forms[path.form] = { ...form, [path.field]: value };
      continue;
    }
    const key = `${path.form}/${path.roster}`;
    const entered = rowsOf(before.dossier.forms[path.form], path.roster);
    const known = touched.get(key) ?? { rows: [...entered], changed: new Set() };
    touched.set(key, known);
    const { rows, changed } = known;
    while (rows.length <= path.row) rows.push({});
    changed.add(path.row);
    rows[path.row] = withValue(rows[path.row] ?? {}, path.column, value);
  }
  for (const [key, { rows, changed }] of touched) {
    const [form = '', roster = ''] = key.split('/');
    const old = rowsOf(before.dossier.forms[form], roster).length;
    const shown = rowsOf(computed.forms[form], roster);
    const certain = rows.every((row, index) => (index < old && !changed.has(index)) || isPlain(row));
    if (!certain) return undefined;
    const all = rows.map((row, index) => (changed.has(index) ? row : (shown[index] ?? row)));
    forms[form] = { ...forms[form], [roster]: all };
    const next = before.nextRow(form, roster);
    for (let row = old; next && row < rows.length; row += 1) {
      for (const [column, at] of next.columns) {
        const path = { form, roster, row, column };
        results.push({ sheet: next.sheet, at: { row: next.row + row - old, column: at }, path });
      }
    }
  }
  const dossier: Dossier = { ...before.dossier, forms };
  return { dossier, checklistAnswers: before.checklistAnswers, results };
}

function withValue(row: RosterRow, column: string, value: EntryValue | undefined): RosterRow {
  const entries = Object.entries(row).filter(([name]) => name !== column);
  return Object.fromEntries(value === undefined ? entries : [...entries, [column, value]]);
}

/** It holds something, and no reader takes it for the end of a list. */
function isPlain(row: RosterRow): boolean {
  const values = Object.values(row).filter((value) => value !== undefined);
  return values.length > 0 && values.every((value) => closingRow([String(value)]) === undefined);
}
