import type { PrintedCell, PrintedGrid, PrintedPart } from '../printed-grid.js';
import type { NarrativeSection } from '../section-definition.js';
import { blankOf } from './blank-of.js';

/** A heading over a wide cell, or, where the heading is printed above the table, the cell alone. */
export function narrativeGrid(section: NarrativeSection): PrintedGrid {
  const { field, prompt } = section;
  const labelled = field.labelPrinted !== false && field.label !== section.title;
  const words: PrintedPart[][] = [];
  if (labelled) words.push([{ text: field.label }]);
  if (prompt !== undefined) words.push([{ text: prompt }]);
  if (field.hint !== undefined && field.hint !== prompt) words.push([{ text: field.hint }]);
  const headed = words.length > 0;
  const entry: PrintedCell = {
    row: headed ? 1 : 0,
    column: 0,
    rowSpan: 1,
    columnSpan: 1,
    role: 'entry',
    paragraphs: [blankOf(field)],
  };
  return {
    columns: [{ weight: 1 }],
    rowCount: headed ? 2 : 1,
    headerRows: 0,
    cells: headed
      ? [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, role: 'label', paragraphs: words }, entry]
      : [entry],
    ruled: true,
  };
}
