import type { FieldDefinition } from '../field-definition.js';
import { fieldKind } from '../field-kinds.js';
import { longestLine } from './printed-text.js';

/** Where a field's cells begin and end, in units from the left; without a printed label `entry` equals `label`. */
export interface FieldEdges {
  readonly label: number;
  readonly entry: number;
  readonly end: number;
}

/** The width of a portrait page in full-width characters, near enough for proportions. */
const UNITS = 43;
const LABEL_LEAST = 4;
/** A longer label breaks into two lines; in running lines it stays whole. */
const LABEL_MOST = { ruled: 9, running: 16 };
/** Labels together never take more than this share of a row. */
const LABELS_SHARE = { ruled: 0.6, running: 0.7 };
/** Labels may be set somewhat larger or bolder than entries. */
const WIDE_CHARACTER = 1.1;
const ENTRY_LEAST = 4;
const ENTRY_MOST = 14;

/**
 * Edges of the cells of all rows. Rows with the same number of fields share their edges, and the first label is
 * as wide in all rows, so that the table's rules line up as on paper.
 */
export function fieldsColumns(
  rows: readonly (readonly FieldDefinition[])[],
  ruled: boolean,
): { readonly edges: readonly number[]; readonly rowEdges: readonly (readonly FieldEdges[])[] } {
  const firstLabel = Math.max(0, ...rows.map((row) => labelNeed(row[0], ruled)));
  const edgesByCount = new Map<number, readonly FieldEdges[]>();
  for (const count of new Set(rows.map((row) => row.length))) {
    const alike = rows.filter((row) => row.length === count);
    edgesByCount.set(count, edgesOf(alike, count, firstLabel, ruled));
  }
  const rowEdges = rows.map((row) =>
    (edgesByCount.get(row.length) ?? []).map((edge, position) =>
      row[position]?.labelPrinted === false ? { ...edge, entry: edge.label } : edge,
    ),
  );
  const all = new Set(rowEdges.flat().flatMap(({ label, entry, end }) => [label, entry, end]));
  return { edges: [...all].sort((one, other) => one - other), rowEdges };
}

function edgesOf(
  rows: readonly (readonly FieldDefinition[])[],
  count: number,
  firstLabel: number,
  ruled: boolean,
): FieldEdges[] {
  const positions = Array.from({ length: count }, (_, position) => position);
  const needs = positions.map((position) =>
    position === 0 ? firstLabel : Math.max(...rows.map((row) => labelNeed(row[position], ruled))),
  );
  const most = UNITS * (ruled ? LABELS_SHARE.ruled : LABELS_SHARE.running);
  const scale = Math.min(1, most / needs.reduce((sum, one) => sum + one, 0));
  const labels = needs.map((need) => (scale < 1 ? Math.max(1, Math.floor(need * scale)) : need));
  const entries = positions.map((position) => Math.max(...rows.map((row) => entryNeed(row[position]))));
  const room = UNITS - labels.reduce((sum, one) => sum + one, 0);
  const needed = entries.reduce((sum, one) => sum + one, 0);
  let at = 0;
  return positions.map((position) => {
    const label = at;
    const entry = label + (labels[position] ?? 0);
    const share = Math.round((room * (entries[position] ?? 0)) / needed);
    at = position === count - 1 ? UNITS : entry + Math.max(1, share);
    return { label, entry, end: at };
  });
}

function labelNeed(field: FieldDefinition | undefined, ruled: boolean): number {
  if (field === undefined || field.labelPrinted === false) return 0;
  const length = longestLine(field.label);
  const most = ruled ? LABEL_MOST.ruled : LABEL_MOST.running;
  const lines = length > most - 1 ? Math.ceil(length / 2) : length;
  return Math.min(most, Math.max(LABEL_LEAST, Math.ceil(lines * WIDE_CHARACTER + 1)));
}

function entryNeed(field: FieldDefinition | undefined): number {
  if (field === undefined) return ENTRY_LEAST;
  const printed = [...(field.template ?? '').replace(/\{[^}]*\}/g, '　　')].length;
  const choices = field.choicesPrinted === true ? longestLine((field.choices ?? []).join('\n')) + 2 : 0;
  const wanted = Math.max(fieldKind(field.kind).width(field) / 2, printed, choices);
  return Math.min(ENTRY_MOST, Math.max(ENTRY_LEAST, wanted));
}
