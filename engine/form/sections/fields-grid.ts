import type { FieldDefinition } from '../field-definition.js';
import type { PrintedCell, PrintedGrid } from '../printed-grid.js';
import type { FieldsSection } from '../section-definition.js';
import { blankOf, type Paragraph } from './blank-of.js';
import { fieldsColumns, type FieldEdges } from './fields-columns.js';
import { textParagraphs } from './printed-text.js';

/** Labels and blanks in rows: a label cell and an entry cell for each field. */
export function fieldsGrid(section: FieldsSection): PrintedGrid {
  const byId = new Map(section.fields.map((field) => [field.id, field]));
  const rows = section.grid
    .map((ids) =>
      ids.flatMap((id) => {
        const field = byId.get(id);
        return field && field.sameCellAs === undefined ? [field] : [];
      }),
    )
    .filter((row) => row.length > 0);
  const ruled = section.ruled ?? true;
  const { edges, rowEdges } = fieldsColumns(rows, ruled);
  const columnAt = new Map(edges.map((edge, index) => [edge, index]));
  const guests = section.fields.filter((field) => field.sameCellAs !== undefined);
  return {
    columns: edges.slice(1).map((edge, index) => ({ weight: edge - (edges[index] ?? 0) })),
    rowCount: rows.length,
    headerRows: 0,
    cells: rows.flatMap((row, index) =>
      row.flatMap((field, position) => {
        const at = rowEdges[index]?.[position];
        return at ? cellsOfField(field, index, at, columnAt, guests) : [];
      }),
    ),
    ruled,
  };
}

function cellsOfField(
  field: FieldDefinition,
  row: number,
  { label, entry, end }: FieldEdges,
  columnAt: ReadonlyMap<number, number>,
  guests: readonly FieldDefinition[],
): PrintedCell[] {
  const cell = (
    from: number,
    to: number,
    role: PrintedCell['role'],
    paragraphs: readonly Paragraph[],
  ): PrintedCell => {
    const column = columnAt.get(from) ?? 0;
    return { row, column, rowSpan: 1, columnSpan: (columnAt.get(to) ?? 0) - column, role, paragraphs };
  };
  const inside = guests.filter((guest) => guest.sameCellAs === field.id);
  const hint = textParagraphs(field.hint);
  const long = field.kind === 'long-text';
  const blanks = [
    ...(long ? hint : []),
    ...blankOf(field, inside),
    ...inside.filter((guest) => !isPlaced(guest, field)).flatMap((guest) => guestLines(guest)),
  ];
  if (entry === label) return [cell(label, end, 'entry', [...(long ? [] : hint), ...blanks])];
  const words = [...textParagraphs(field.label), ...(long ? [] : hint)];
  return [cell(label, entry, 'label', words), cell(entry, end, 'entry', blanks)];
}

/** The host's template already has the guest's blank. */
const isPlaced = (guest: FieldDefinition, host: FieldDefinition): boolean =>
  new RegExp(`\\{${guest.id}[.}]`).test(host.template ?? '');

function guestLines(guest: FieldDefinition): Paragraph[] {
  const blanks = blankOf(guest);
  if (guest.labelPrinted === false) return blanks;
  return [[{ text: guest.label }, ...(blanks[0] ?? [])], ...blanks.slice(1)];
}
