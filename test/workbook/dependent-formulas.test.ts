import { describe, expect, it } from 'vitest';
import {
  dependentFormulas,
  withReferences,
  type FormulaCell,
} from '../../engine/workbook/patch/dependent-formulas.js';

const SHEET = '明细';
const at = (row: number, column: number, formula: string, sheet = SHEET): FormulaCell => ({
  sheet,
  row,
  column,
  element: `<f>${formula}</f>`,
});
const dependentsOf = (formulas: readonly FormulaCell[], row: number, column: number): number[][] =>
  dependentFormulas(withReferences(formulas, new Map()), [{ sheet: SHEET, row, column }]).map((one) => [
    one.row,
    one.column,
  ]);

describe('formulas that depend on a cell', () => {
  const ofRow = `SUM(INDEX('${SHEET}'!$A:$V,ROW(),3),INDEX('${SHEET}'!$A:$V,ROW(),4))`;
  const rows = [5, 6, 7].map((row) => at(row, 9, ofRow));

  it('which every row of a roster has are those of its own row', () => {
    expect(dependentsOf(rows, 6, 3)).toEqual([[6, 9]]);
    expect(dependentsOf(rows, 6, 5)).toEqual([]);
  });

  it('are those that read them, too', () => {
    const total = at(1, 9, `SUM(INDEX('${SHEET}'!$A:$V,5,9):INDEX('${SHEET}'!$A:$V,7,9))`);
    const other = at(2, 9, `SUM($I$6:$I$7)`);
    expect(dependentsOf([...rows, total, other], 5, 4)).toEqual([
      [5, 9],
      [1, 9],
    ]);
    expect(dependentsOf([...rows, total, other], 7, 4)).toEqual([
      [7, 9],
      [1, 9],
      [2, 9],
    ]);
  });

  it('may reach from their own row to one that is named', () => {
    const running = [5, 6, 7].map((row) =>
      at(row, 9, `SUM(INDEX('${SHEET}'!$A:$V,5,3):INDEX('${SHEET}'!$A:$V,ROW(),3))`),
    );
    expect(dependentsOf(running, 6, 3)).toEqual([
      [6, 9],
      [7, 9],
    ]);
  });

  it('of its own sheet are those of the row where a formula reads its own row', () => {
    const state = [5, 6, 7].map((row) => at(row, 3, 'LOOKUP(INDEX($A:$G,ROW(),7),{0,1},{"a","b"})'));
    expect(dependentsOf(state, 6, 7)).toEqual([[6, 3]]);
    expect(dependentsOf(state, 6, 6)).toEqual([]);
  });

  it('count the columns of a range from its first', () => {
    const second = [at(5, 9, `INDEX('${SHEET}'!$B:$G,ROW(),2)`), at(6, 9, 'INDEX($B:$G,ROW(),2)')];
    expect(dependentsOf(second, 5, 3)).toEqual([
      [5, 9],
      [6, 9],
    ]);
  });
});
