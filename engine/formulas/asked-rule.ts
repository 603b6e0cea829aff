import type { Binding } from '../bindings/index.js';
import type { Rule } from '../regulations/index.js';
import type { Formulas, SheetCount } from '../workbook/index.js';
import type { CalculationCells, Sharing } from './calculation-cells.js';
import { Compiler } from './compiler.js';
import type { EntryCells } from './entry-cells.js';
import type { FigureCells } from './figure-cells.js';

/** What Excel takes in a cell is 8,192 characters; what stands round these formulas needs some. */
export const LONGEST = 8000;

/** A rule as the forms of a kit ask it. */
export interface AskedRule {
  readonly rule: Rule;
  readonly bindings: readonly Binding[];
}

/** The rules that the forms of a kit ask, in the order of the bindings, each once. */
export function rulesAsked(bindings: readonly Binding[], forms: readonly string[]): AskedRule[] {
  const asked = new Map<string, { rule: Rule; bindings: Binding[] }>();
  for (const binding of bindings) {
    if (!forms.includes(binding.form)) continue;
    for (const rule of binding.rules) {
      const known = asked.get(rule.id);
      if (known) known.bindings.push(binding);
      else asked.set(rule.id, { rule, bindings: [binding] });
    }
  }
  return [...asked.values()];
}

/** Where formulas find what they speak of. */
export interface Cells {
  readonly formulas: Formulas;
  readonly figures: FigureCells;
  readonly calculations: CalculationCells;
  /** How many entries each sheet asks for and holds. */
  readonly counts: readonly SheetCount[];
}

export const compilerOf = (
  { rule }: AskedRule,
  { inputs }: Binding,
  cells: EntryCells,
  figures: FigureCells,
  sharing: Sharing = {},
): Compiler => new Compiler(cells, figures, { rule, inputs, inside: [], record: {} }, sharing);
