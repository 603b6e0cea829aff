import type { PrintedCell, PrintedGrid } from '../printed-grid.js';
import type { MatrixCell, MatrixSection } from '../section-definition.js';
import { blankOf, templateParagraphs, type Paragraph } from './blank-of.js';
import { matrixWeights } from './matrix-weights.js';
import { textParagraphs } from './printed-text.js';

/** A table of fixed size: its cells as the definition gives them, in reading order. */
export function matrixGrid(section: MatrixSection): PrintedGrid {
  const cells = [...section.cells].sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    columns: matrixWeights(section).map((weight) => ({ weight })),
    rowCount: Math.max(0, ...cells.map((cell) => cell.row + (cell.rowSpan ?? 1))),
    headerRows: section.headerRows ?? 0,
    cells: cells.map(printedCell),
    ruled: true,
  };
}

const printedCell = (cell: MatrixCell): PrintedCell => ({
  row: cell.row,
  column: cell.column,
  rowSpan: cell.rowSpan ?? 1,
  columnSpan: cell.columnSpan ?? 1,
  role: cell.role === 'input' ? 'entry' : cell.role === 'fixed' ? 'text' : 'label',
  paragraphs: paragraphsOf(cell),
  ...(cell.vertical === true ? { vertical: true } : {}),
  ...(cell.diagonal === true ? { diagonal: true } : {}),
});

function paragraphsOf(cell: MatrixCell): Paragraph[] {
  const fields = cell.fields ?? [];
  const words = textParagraphs(cell.repair ?? cell.text);
  const blanks =
    cell.template === undefined
      ? fields.flatMap((field) => blankOf(field, fields))
      : templateParagraphs(cell.template, fields);
  return [...words, ...blanks, ...textParagraphs(cell.printed)];
}
