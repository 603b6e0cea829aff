import type { CalculationCells } from './calculation-cells.js';
import { both, noOf, yesOf, type Truth, type Valued } from './valued.js';

/** A condition in a hidden column: 1 where it is so, 2 where it is not, 0 where it cannot be told. */
const [SO, NOT_SO] = [1, 2] as const;

/** A value that stands for rows, with whether it is known, in hidden columns. */
export function valueInColumn(
  { formula, there, rows, upper }: Valued,
  calculations: CalculationCells,
): Valued {
  return {
    formula: calculations.putColumn(formula),
    there: there.length === 0 ? [] : [`${calculations.putColumn(`${both(...there)}*1`)}=${SO}`],
    ...(rows === undefined ? {} : { rows }),
    ...(upper === undefined ? {} : { upper: calculations.putColumn(upper) }),
  };
}

/** A condition that stands for rows in a hidden column. */
export function truthInColumn(truth: Truth, calculations: CalculationCells): Truth {
  const { there, no, rows } = truth;
  const ofRows = rows === undefined ? {} : { rows };
  if (there.length === 0 && no === undefined)
    return { there, yes: `${calculations.putColumn(`(${truth.yes})*1`)}=${SO}`, ...ofRows };
  const column = calculations.putColumn(`(${yesOf(truth)})+${NOT_SO}*(${noOf(truth)})`);
  return {
    there: there.length === 0 ? [] : [`${column}>0`],
    yes: `${column}=${SO}`,
    ...(no === undefined ? {} : { no: `${column}=${NOT_SO}` }),
    ...ofRows,
  };
}
