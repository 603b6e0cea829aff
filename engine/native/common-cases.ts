import { allOf, caseOf, made, type Case, type Value } from './case.js';
import type { CheckCells } from './check-cells.js';

/** Every entry is filled in; of a roster, in every row that is begun. */
export function allFilled(cells: CheckCells, names: readonly string[], roster?: string): Case {
  const columns = roster === undefined ? names : names.map((name) => `${roster}.${name}`);
  const filled = columns.map((name) => cells.filled(name));
  const one = caseOf(allOf(...filled), []);
  if (roster === undefined) {
    return {
      ...one,
      actual: `${names.length}-(${filled.map((each) => `(${each})`).join('+')})&"处未填"`,
      permitted: '"0处未填"',
    };
  }
  return { ...one, applies: [cells.used(roster).formula], rows: true };
}

/** Working days of a period, both ends included; holidays are not known to the workbook. */
export const workingDays = (first: Value, last: Value): Value =>
  made(`MAX(0,NETWORKDAYS(${first.formula},${last.formula}))`, first, last);
