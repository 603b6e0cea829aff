import type { Dossier, EntryValue, FormData, RosterRow } from './dossier.js';
import { fieldValue } from './entry-path.js';
import { evaluateComputation } from './evaluate-computation.js';
import { fieldsOf } from './fields-of.js';
import { linkedEntries } from './linked-entries.js';
import type { FormRegistry } from './registry.js';

type Writable = Record<string, EntryValue | readonly RosterRow[]>;

/** Sums follow from sums (subtotal, total, band): as many passes as the longest such chain, and one to see that it ended. */
const MOST_PASSES = 6;

/**
 * The dossier with everything that follows from its entries: linked items in every form that prints them, row
 * computations, sums, ratios and bands. Computed entries that were stored are replaced.
 */
export function withComputed(dossier: Dossier, registry: FormRegistry): Dossier {
  const kit = registry.kits.get(dossier.kit);
  let forms: Record<string, FormData> = { ...dossier.forms };
  const links = kit ? linkedEntries(kit, registry) : [];
  // A data file may give a linked item at any of the places that print it.
  for (const { entered, shown } of links) {
    const given = fieldValue(forms[shown.form], shown.field);
    if (given === undefined || fieldValue(forms[entered.form], entered.field) !== undefined) continue;
    forms[entered.form] = { ...forms[entered.form], [entered.field]: given };
  }
  for (const { entered, shown } of links) {
    const value = fieldValue(forms[entered.form], entered.field);
    if (value !== undefined) forms[shown.form] = { ...forms[shown.form], [shown.field]: value };
  }
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const next = computedOnce({ ...dossier, forms }, registry, kit?.forms ?? Object.keys(forms));
    if (next === undefined) break;
    forms = next;
  }
  return { ...dossier, forms };
}

/** One pass; `undefined` when nothing changed. */
function computedOnce(
  dossier: Dossier,
  registry: FormRegistry,
  ids: readonly string[],
): Record<string, FormData> | undefined {
  let changed = false;
  const forms: Record<string, FormData> = { ...dossier.forms };
  for (const id of ids) {
    const form = registry.forms.get(id);
    if (!form) continue;
    const data: Writable = { ...forms[id] };
    const current = { ...dossier, forms };
    // A row that is copied is copied once, whichever of its columns are computed.
    const copies = new Set<RosterRow>();
    for (const { field, roster } of fieldsOf(form)) {
      const { computed } = field;
      if (computed === undefined) continue;
      if (!roster) {
        const value = evaluateComputation(computed, current, id);
        if (data[field.id] === value) continue;
        changed = true;
        put(data, field.id, value);
        continue;
      }
      const rows = data[roster.id];
      if (!Array.isArray(rows)) continue;
      data[roster.id] = rows.map((row: RosterRow) => {
        const value = evaluateComputation(computed, current, id, row);
        if (row[field.id] === value) return row;
        changed = true;
        const own = copies.has(row) ? row : copyOf(row);
        copies.add(own);
        put(own, field.id, value);
        return own;
      });
    }
    if (forms[id] !== undefined || Object.keys(data).length > 0) forms[id] = data;
  }
  return changed ? forms : undefined;
}

/**
 * A copy of a row. Entry by entry, not by spreading: V8 gives what is spread from rows of many shapes a hidden class of
 * its own, and every later reading of a thousand rows is slow.
 */
function copyOf(row: RosterRow): Record<string, EntryValue> {
  const copy: Record<string, EntryValue> = {};
  for (const [column, entered] of Object.entries(row)) copy[column] = entered;
  return copy;
}

function put(target: Record<string, unknown>, id: string, value: EntryValue | undefined): void {
  if (value === undefined) delete target[id];
  else target[id] = value;
}
