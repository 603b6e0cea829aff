import { columnLetters } from '../core/cell-address.js';
import { ROWS_CHECKED, sheetNames, type Calculations } from '../workbook/index.js';

/**
 * Hidden cells for what would make a formula too long. A cell with "" is unknown; of a condition 1 is so and 0 not so.
 * What has a value for every row of a roster has a column. The same formula has the same place, whichever rule asks for
 * it.
 */
export class CalculationCells implements Calculations {
  readonly cells: string[];
  readonly columns: string[];

  /** @param before formulas that have places already */
  constructor({ cells, columns }: Calculations = { cells: [], columns: [] }) {
    this.cells = [...cells];
    this.columns = [...columns];
  }

  put(formula: string): string {
    return `'${sheetNames.calculations}'!$A$${placeOf(formula, this.cells)}`;
  }

  /** The values of all rows, of a formula that stands for rows. */
  putColumn(formula: string): string {
    const letters = columnLetters(1 + placeOf(formula, this.columns));
    return `'${sheetNames.calculations}'!$${letters}$1:$${letters}$${ROWS_CHECKED}`;
  }

  /** What is written; when that is nothing, its cells are given up again. */
  attempt<Written>(write: () => Written | undefined): Written | undefined {
    const before = [this.cells.length, this.columns.length] as const;
    let written: Written | undefined;
    try {
      written = write();
      return written;
    } finally {
      if (written === undefined) [this.cells.length, this.columns.length] = before;
    }
  }
}

/** Where parts of formulas may stand that would make them too long; nowhere without cells. */
export interface Sharing {
  readonly calculations?: CalculationCells | undefined;
  /** Also those that have a value for every row of a roster. */
  readonly columns?: boolean;
}

/** Its place from 1, a new one where it has none. */
function placeOf(formula: string, places: string[]): number {
  const known = places.indexOf(formula);
  return known < 0 ? places.push(formula) : known + 1;
}
