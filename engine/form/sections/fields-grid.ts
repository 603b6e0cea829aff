import type { FieldDefinition } from '../field-definition.js';
import type { PrintedCell, PrintedGrid, PrintedPart } from '../printed-grid.js';
import type { FieldsSection } from '../section-definition.js';
import { blankOf } from './blank-of.js';

/** Fine columns that all rows share, so that rows of one, two, three or four fields line up. */
const COLUMNS = 24;
const NARROW_LABEL = 4;
const CHARACTERS_PER_COLUMN = 2.2;

/** Labels and blanks in rows; each field takes an equal share of the width. */
export function fieldsGrid(section: FieldsSection): PrintedGrid {
  const byId = new Map(section.fields.map((field) => [field.id, field]));
  const rows = section.grid.map((ids) =>
    ids.flatMap((id) => {
      const field = byId.get(id);
      return field && field.sameCellAs === undefined ? [field] : [];
    }),
  );
  const guests = section.fields.filter((field) => field.sameCellAs !== undefined);
  const cells = rows.filter((row) => row.length > 0).flatMap((row, index) => cellsOfRow(row, index, guests));
  return {
    columns: Array.from({ length: COLUMNS }, () => ({ weight: 1 })),
    rowCount: rows.filter((row) => row.length > 0).length,
    headerRows: 0,
    cells,
    ruled: section.ruled ?? true,
  };
}

function cellsOfRow(
  row: readonly FieldDefinition[],
  index: number,
  guests: readonly FieldDefinition[],
): PrintedCell[] {
  const share = Math.floor(COLUMNS / row.length);
  return row.flatMap((field, position) => {
    const start = position * share;
    const width = position === row.length - 1 ? COLUMNS - start : share;
    const labelled = field.labelPrinted !== false;
    const label = labelled ? labelWidth(field, width) : 0;
    const paragraphs = [
      blankOf(field),
      ...guests.filter((guest) => guest.sameCellAs === field.id).map((guest) => guestLine(guest)),
    ];
    const entry: PrintedCell = {
      row: index,
      column: start + label,
      rowSpan: 1,
      columnSpan: width - label,
      role: 'entry',
      paragraphs,
    };
    if (!labelled) return [entry];
    const words: PrintedPart[][] = [[{ text: field.label }]];
    if (field.hint !== undefined) words.push([{ text: field.hint }]);
    return [
      { row: index, column: start, rowSpan: 1, columnSpan: label, role: 'label', paragraphs: words },
      entry,
    ];
  });
}

const guestLine = (guest: FieldDefinition): readonly PrintedPart[] =>
  guest.labelPrinted === false ? blankOf(guest) : [{ text: guest.label }, ...blankOf(guest)];

function labelWidth(field: FieldDefinition, width: number): number {
  const wanted = Math.ceil([...field.label].length / CHARACTERS_PER_COLUMN / 2) + 1;
  const least = Math.min(NARROW_LABEL, Math.max(3, Math.floor(width / 2)));
  return Math.max(least, Math.min(wanted, Math.floor(width / 2)));
}
