import { describe, expect, it } from 'vitest';
import { formulasOf } from '../../engine/library/index.js';
import { layoutWorkbook } from '../../engine/workbook/index.js';
import { forms, registry } from '../../templates/index.js';

/** What Excel takes in a cell. */
const LONGEST_FORMULA = 8192;
/** Functions of newer versions of Excel, which older ones do not know. */
const NEWER = /\b(LET|LAMBDA|XLOOKUP|FILTER|UNIQUE|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|SEQUENCE|SORT)\(/;

describe.each([...registry.kits.values()])('the formulas of $id', (kit) => {
  const { checks, calculations } = formulasOf(forms, layoutWorkbook(kit, registry));
  const all = [
    ...checks.flatMap(({ tally, actual, permitted }) => [tally.formula, actual.formula, permitted.formula]),
    ...calculations.cells,
    ...calculations.columns,
  ];

  it('are no longer than a cell takes, the hidden ones too', () => {
    expect(all.filter((one) => one.length >= LONGEST_FORMULA)).toEqual([]);
  });

  it('are made of functions that every Excel knows', () => {
    expect(all.filter((one) => NEWER.test(one.replace(/"[^"]*"/g, '""')))).toEqual([]);
  });
});
