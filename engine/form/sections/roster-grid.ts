import type { FieldDefinition } from '../field-definition.js';
import { fieldKind } from '../field-kinds.js';
import type { PrintedCell, PrintedGrid, PrintedPart } from '../printed-grid.js';
import type { RosterSection } from '../section-definition.js';

const printed = (columns: readonly FieldDefinition[]): readonly FieldDefinition[] =>
  columns.filter((column) => column.labelPrinted !== false);

/** The header (two levels where columns are grouped) and one row of blanks, which repeats for every entry. */
export function rosterGrid(section: RosterSection): PrintedGrid {
  const columns = printed(section.columns);
  const headerRows = columns.some((column) => column.group !== undefined) ? 2 : 1;
  return {
    columns: columns.map((column) => ({ weight: fieldKind(column.kind).width(column) })),
    rowCount: headerRows + 1,
    headerRows,
    cells: [
      ...columns.flatMap((column, index) => headerCells(column, index, columns, headerRows)),
      ...columns.map((column, index): PrintedCell => ({
        row: headerRows,
        column: index,
        rowSpan: 1,
        columnSpan: 1,
        role: 'entry',
        paragraphs: [[{ field: column.id }]],
      })),
    ],
    ruled: true,
  };
}

function headerCells(
  column: FieldDefinition,
  index: number,
  columns: readonly FieldDefinition[],
  headerRows: number,
): PrintedCell[] {
  const words: PrintedPart[][] = [[{ text: column.label }]];
  if (column.hint !== undefined) words.push([{ text: column.hint }]);
  const own: PrintedCell = {
    row: column.group === undefined ? 0 : 1,
    column: index,
    rowSpan: column.group === undefined ? headerRows : 1,
    columnSpan: 1,
    role: 'label',
    paragraphs: words,
  };
  if (column.group === undefined || columns[index - 1]?.group === column.group) return [own];
  let span = 1;
  while (columns[index + span]?.group === column.group) span += 1;
  const group: PrintedCell = {
    row: 0,
    column: index,
    rowSpan: 1,
    columnSpan: span,
    role: 'label',
    paragraphs: [[{ text: column.group }]],
  };
  return [group, own];
}
