import { sheetNames } from '../workbook/index.js';

/**
 * Hidden cells for what would make a formula too long. A cell with "" is unknown; of a condition 1 is so and 0 not so.
 * The same formula has the same cell, whichever rule asks for it.
 */
export class CalculationCells {
  readonly formulas: string[];
  private readonly rows: Map<string, number>;

  /** @param before formulas that have cells already */
  constructor(before: readonly string[] = []) {
    this.formulas = [...before];
    this.rows = new Map(before.map((formula, at) => [formula, at + 1]));
  }

  put(formula: string): string {
    let row = this.rows.get(formula);
    if (row === undefined) {
      this.formulas.push(formula);
      row = this.formulas.length;
      this.rows.set(formula, row);
    }
    return `'${sheetNames.calculations}'!$A$${row}`;
  }
}
