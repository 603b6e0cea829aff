import type { PrintedCell, PrintedGrid, PrintedPart } from '../printed-grid.js';
import type { MatrixCell, MatrixSection } from '../section-definition.js';
import { parseTemplate } from '../template-text.js';
import { blankOf } from './blank-of.js';

/** A table of fixed size: its cells as the definition gives them. */
export const matrixGrid = (section: MatrixSection): PrintedGrid => ({
  columns: section.columns.map((column) => ({ weight: column.weight ?? 1 })),
  rowCount: Math.max(0, ...section.cells.map((cell) => cell.row + (cell.rowSpan ?? 1))),
  headerRows: section.headerRows ?? 0,
  cells: section.cells.map(printedCell),
  ruled: true,
});

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

function paragraphsOf(cell: MatrixCell): (readonly PrintedPart[])[] {
  const fields = cell.fields ?? [];
  if (cell.template !== undefined) {
    return cell.template.split('\n').map((line) => parseTemplate(line));
  }
  const text = cell.repair ?? cell.text ?? cell.printed;
  const lines: (readonly PrintedPart[])[] =
    text === undefined || text === '' ? [] : text.split('\n').map((line) => [{ text: line }]);
  return [...lines, ...fields.map((field) => blankOf(field))];
}
