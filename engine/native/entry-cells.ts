import { definedName } from '../workbook/index.js';
import { CheckCells } from './check-cells.js';

/** A name that stands for an entry in the formulas of `EntryCells`: `zj_table_1.postcode`. */
const NAME = /"[^"]*"|\b[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?\b/g;

/**
 * The entries by name instead of by place. Fields go by their defined names, which conditions of any sheet may use;
 * columns by `<form>.<roster>.<column>`, in whose place the cell of a row is to be put.
 */
export class EntryCells extends CheckCells {
  protected override single(form: string, field: string): string {
    return definedName(form, field);
  }

  protected override range(form: string, roster: string, column: string): string {
    return `${definedName(form, roster)}.${column}`;
  }
}

/** The names of entries in a formula; words in quotes are none. */
export const namesIn = (formula: string): string[] => [
  ...new Set((formula.match(NAME) ?? []).filter((name) => !name.startsWith('"'))),
];

/** The formula with something in the place of names. */
export const withNames = (formula: string, put: (name: string) => string): string =>
  formula.replace(NAME, (name) => (name.startsWith('"') ? name : put(name)));
