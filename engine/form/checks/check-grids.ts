import type { MessageCode } from '../../core/messages/catalogue.js';
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FormDefinition } from '../form-definition.js';
import { printedGrid } from '../print-section.js';
import type { PrintedGrid } from '../printed-grid.js';

/** The cells of every table cover it exactly: none over another, none missing, none beyond the edge. */
export const checkGrids = (form: FormDefinition): Diagnostic[] =>
  form.sections.flatMap((section) => faultsOf(printedGrid(section), section.id, form.id));

function faultsOf(grid: PrintedGrid, id: string, form: string): Diagnostic[] {
  const covered = new Map<string, number>();
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        const place = `${row} ${column}`;
        covered.set(place, (covered.get(place) ?? 0) + 1);
      }
    }
  }
  const faults: Diagnostic[] = [];
  const report = (code: MessageCode, row: number, column: number): void => {
    faults.push(diagnostic(code, 'error', { form }, { id, row: row + 1, column: column + 1 }));
  };
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columns.length; column += 1) {
      const count = covered.get(`${row} ${column}`) ?? 0;
      covered.delete(`${row} ${column}`);
      if (count === 0) report('form.cell-missing', row, column);
      if (count > 1) report('form.cells-overlap', row, column);
    }
  }
  for (const place of covered.keys()) {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    report('form.cells-overlap', row, column);
  }
  return faults;
}
