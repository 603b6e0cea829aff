import { importable, type ImportTarget, type KnownRow } from '../../engine/bureau/index.js';
import { fromA1, toA1 } from '../../engine/core/cell-address.js';
import {
  fieldKind,
  pathText,
  rowsOf,
  type EntryValue,
  type FieldDefinition,
  type RosterRow,
} from '../../engine/form/index.js';
import type { ReadWorkbook } from '../../engine/workbook/index.js';
import type { TypedEntry } from './entry-controls.js';
import type { PasteBlock, RosterRows } from './old-list.js';
import type { WrittenCell } from './shown-design.js';
import { typed } from './form-controls.js';

interface Placed {
  readonly field: FieldDefinition;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The roster's columns that a person fills in, as they stand on the sheet, from the left. */
function placedColumns({ locate }: ReadWorkbook, { form, section }: ImportTarget): Placed[] {
  const placed = importable(section).flatMap((field) => {
    const place = locate({ form: form.id, roster: section.id, row: 0, column: field.id });
    const at = fromA1(place?.cell ?? '');
    return place && at ? [{ field, sheet: place.sheet, ...at }] : [];
  });
  return placed.sort((one, other) => one.column - other.column);
}

/** Rows as the roster's sheet holds them: days as serial numbers, percentages as fractions, everything else plain. */
export function rosterRows(
  workbook: ReadWorkbook,
  target: ImportTarget,
  rows: readonly RosterRow[],
): RosterRows {
  const placed = placedColumns(workbook, target);
  const [first] = placed;
  if (!first) throw new RangeError(`${target.form.id}.${target.section.id}`);
  return {
    sheet: first.sheet,
    firstRow: first.row,
    columns: placed.map(({ field, column }) => ({
      column,
      numberFormat: fieldKind(field.kind).numberFormat(field),
    })),
    rows: rows.map((row) => placed.map(({ field }) => contentOf(row[field.id], field))),
  };
}

function contentOf(value: EntryValue | undefined, field: FieldDefinition): string | number | null {
  if (value === undefined) return null;
  const content = fieldKind(field.kind).write(value, field);
  if (content.type === 'text') return content.text;
  return content.type === 'number' ? content.value : null;
}

/** Rows as entries typed below the last one of the roster. */
export function rosterEntries(
  { dossier }: ReadWorkbook,
  { form, section }: ImportTarget,
  rows: readonly RosterRow[],
): TypedEntry[] {
  const count = rowsOf(dossier.forms[form.id], section.id).length;
  const fields = new Map(section.columns.map((field) => [field.id, field]));
  return rows.flatMap((row, index) =>
    Object.entries(row).flatMap(([column, value]): TypedEntry[] => {
      const field = fields.get(column);
      const path = { form: form.id, roster: section.id, row: count + index, column };
      return field ? [{ form: form.id, entry: pathText(path), text: typed(value, field) }] : [];
    }),
  );
}

/** What a list says otherwise of rows that are there, as entries. */
export const updatedEntries = ({ form, section }: ImportTarget, known: readonly KnownRow[]): TypedEntry[] =>
  known.flatMap(({ at, changes }) =>
    changes.flatMap(({ column, after }): TypedEntry[] => {
      const field = section.columns.find(({ id }) => id === column);
      const path = { form: form.id, roster: section.id, row: at, column };
      return field ? [{ form: form.id, entry: pathText(path), text: typed(after, field) }] : [];
    }),
  );

/** The same as cells of the sheet. */
export const updatedCells = (
  { locate }: ReadWorkbook,
  { form, section }: ImportTarget,
  known: readonly KnownRow[],
): WrittenCell[] =>
  known.flatMap(({ at, changes }) =>
    changes.flatMap(({ column, after }): WrittenCell[] => {
      const field = section.columns.find(({ id }) => id === column);
      const place = locate({ form: form.id, roster: section.id, row: at, column });
      const content = field ? contentOf(after, field) : null;
      return field && place && content !== null
        ? [
            {
              sheet: place.sheet,
              cell: place.cell,
              numberFormat: fieldKind(field.kind).numberFormat(field),
              content,
            },
          ]
        : [];
    }),
  );

/** The rows as text to be pasted below the last filled row; columns that the user put between ours are spared. */
export function pasteBlocks(
  workbook: ReadWorkbook,
  target: ImportTarget,
  rows: readonly RosterRow[],
): PasteBlock[] {
  const placed = placedColumns(workbook, target);
  const row = firstFreeRow(workbook, target, placed);
  const starts = placed.flatMap(({ column }, index) =>
    placed[index - 1]?.column === column - 1 ? [] : [index],
  );
  return starts.map((start, index) => {
    const columns = placed.slice(start, starts[index + 1] ?? placed.length);
    const lines = rows.map((one) => columns.map(({ field }) => pastedText(one[field.id], field)).join('\t'));
    return { cell: toA1({ row, column: columns[0]?.column ?? 1 }), text: lines.join('\r\n') };
  });
}

function firstFreeRow(
  { locate, dossier }: ReadWorkbook,
  { form, section }: ImportTarget,
  placed: readonly Placed[],
): number {
  const first = placed[0]?.row ?? 1;
  const filled = rowsOf(dossier.forms[form.id], section.id).length;
  const column = placed[0]?.field.id ?? '';
  const last = locate({ form: form.id, roster: section.id, row: filled - 1, column });
  return filled === 0 ? first : (fromA1(last?.cell ?? '')?.row ?? first) + 1;
}

/** Days and percentages as a person would type them: a pasted bare number could be taken for something else. */
function pastedText(value: EntryValue | undefined, field: FieldDefinition): string {
  if (value === undefined) return '';
  const content = fieldKind(field.kind).write(value, field);
  if (content.type === 'number') {
    if (content.dated === true) return String(value);
    return content.percent === true ? `${String(value)}%` : String(content.value);
  }
  const text = content.type === 'text' ? content.text : '';
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
