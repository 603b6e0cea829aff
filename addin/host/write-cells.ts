import type { WrittenCell } from '../worker/shown-design.js';
import { entered, formatFor } from './written-content.js';

/**
 * Sets cells to what a proposal says, and reads them back.
 * @throws Error naming the cell that holds a formula, before anything is written, or in which Excel keeps something else.
 */
export async function writeCells(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
): Promise<void> {
  const ranges = cells.map((one) => ({
    ...one,
    range: context.workbook.worksheets.getItem(one.sheet).getRange(one.cell),
  }));
  for (const { range } of ranges) range.load('formulas,numberFormat');
  await context.sync();
  for (const { sheet, cell, range } of ranges) {
    const held: unknown = range.formulas[0]?.[0];
    if (typeof held === 'string' && held.startsWith('=')) throw new Error(`${sheet} ${cell}: ${held}`);
  }
  for (const { range, numberFormat, content } of ranges) {
    const format = formatFor(range.numberFormat[0]?.[0], numberFormat);
    if (format !== null) range.numberFormat = [[format]];
    range.values = [[entered(content)]];
    range.load('values');
  }
  await context.sync();
  for (const { sheet, cell, range, content } of ranges) {
    const kept: unknown = range.values[0]?.[0];
    if (kept !== content) throw new Error(`${sheet} ${cell}: ${String(kept)} ≠ ${content}`);
  }
}
