import { environment, evaluatorOf, shownValue, type Node } from '../regulations/index.js';
import type { CalculationCells } from './calculation-cells.js';
import { compilerOf, LONGEST, type AskedRule, type Cells } from './asked-rule.js';
import { EntryCells } from './entry-cells.js';
import { foundInDossier, type FoundForRow } from './found-in-dossier.js';
import { Inexpressible } from './valued.js';
import { shownFormula } from './word-formula.js';

/** What 检查 shows under 实际 and 规定. */
export interface ShownValues {
  readonly actual: string;
  readonly permitted: string;
  /** How the engine's words come to stand there: as they were said, or worked out anew where another rule spoke for it. */
  result(found: FoundForRow, said?: Partial<ShownResult>): ShownResult;
}
export interface ShownResult {
  readonly actual: string;
  readonly permitted: string;
}

const NOTHING_LACKS = '齐全';
const LACKS = '缺：';

/**
 * What was found and what is permitted, of a rule that is asked once: as its decision says it; where that is a list of
 * rows, which no formula joins, the two sides of its comparison. `undefined` where only things can be counted.
 */
export function shownValuesOf(asked: AskedRule, cells: Cells): ShownValues | undefined {
  const [binding, ...others] = asked.bindings;
  const { actual, permitted, sides } = asked.rule.decision ?? {};
  if (!binding || others.length > 0 || binding.about.each || !actual) return undefined;
  const written = (node: Node, calculations?: CalculationCells): string => {
    const c = compilerOf(asked, binding, new EntryCells(cells.formulas), cells.figures, { calculations });
    const { formula, there, rows, upper } = shownFormula(node, c);
    if (rows !== undefined) throw new Inexpressible('没有说明是哪一行');
    const rounded = node.kind === 'number' && upper === undefined ? asShown(formula) : formula;
    return there.length === 0 ? rounded : `IF(AND(${there.join(',')}),${rounded},"")`;
  };
  const show = (node: Node | undefined): string => {
    if (!node) return '""';
    const plain = written(node);
    return plain.length < LONGEST ? plain : written(node, cells.calculations);
  };
  const both = (one: Node, other: Node | undefined) => {
    try {
      return { actual: show(one), permitted: show(other) };
    } catch (error) {
      if (error instanceof Inexpressible) return undefined;
      throw error;
    }
  };
  const workedOut = (
    { dossier, overrides }: FoundForRow,
    one: Node,
    other: Node | undefined,
  ): ShownResult => {
    const found = dossier && foundInDossier(asked.rule, binding, dossier, overrides);
    const env = found && environment(found.facts, found.figures);
    const of = (node: Node | undefined): string => (env && node ? shownValue(evaluatorOf(node)(env)) : '');
    return { actual: of(one), permitted: of(other) };
  };
  const own = both(actual, permitted);
  if (own && actual.op === 'enumerated' && actual.lacking) {
    const named = `IF((${own.actual})="","${NOTHING_LACKS}","${LACKS}"&${own.actual})`;
    return {
      ...own,
      actual: named,
      result: (found, said = workedOut(found, actual, permitted)) => ({
        actual: (said.actual ?? '') === '' ? NOTHING_LACKS : `${LACKS}${said.actual}`,
        permitted: said.permitted ?? '',
      }),
    };
  }
  if (own)
    return {
      ...own,
      result: (found, said = workedOut(found, actual, permitted)) => ({
        actual: said.actual ?? '',
        permitted: said.permitted ?? '',
      }),
    };
  const counted = sides && both(...sides);
  if (!counted) return undefined;
  return { ...counted, result: (found) => workedOut(found, ...sides) };
}

/** Numbers are shown to four decimals. */
const asShown = (formula: string): string =>
  /^(ROUND\(|\d+$)/.test(formula) ? formula : `ROUND(${formula},4)`;
