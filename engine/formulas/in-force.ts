import type { Binding } from '../bindings/index.js';
import { firstDayOf, kindOfFigure, type Rule } from '../regulations/index.js';
import type { Compiling } from './compiling.js';
import type { FigureCells } from './figure-cells.js';

/** Without a day the latest figures hold. */
export const LAST_DAY = 'DATE(9999,12,31)';
const dayFormula = (day: string): string => `DATE(${day.split('-').map(Number).join(',')})`;

/** The day whose figures hold, as a formula: the first that is entered. */
export const dayOf = ({ about }: Binding, c: Compiling): string =>
  (about.on ?? []).reduceRight((otherwise, { node }) => {
    const { formula, there } = c.value(node);
    return `IF(AND(${there.join(',')}),${formula},${otherwise})`;
  }, LAST_DAY);

/** When a rule says nothing: on a day before its figures hold, in a round whose days were never published. */
export function silences(rule: Rule, binding: Binding, c: Compiling, figures: FigureCells): string[] {
  const { on, round } = binding.about;
  if (!on && !round) return [];
  const { instrument } = rule.provision;
  const all = Object.values(rule.parameters);
  const first = firstDayOf(rule);
  const early = on && first !== undefined ? [`${dayOf(binding, c)}<${dayFormula(first)}`] : [];
  const days = all.filter(({ values }) => kindOfFigure(values[0]?.value) === 'day');
  if (!round || instrument.round === undefined || days.length === 0) return early;
  const entered = `TRIM(${c.value(round.node).formula})`;
  const stale = days.map(({ id }) => figures.setAnew(id)).map((anew) => (anew ? `NOT(${anew})` : 'TRUE'));
  const another = `AND(${entered}<>"",${entered}<>"${instrument.round}",OR(${stale.join(',')}))`;
  return [...early, another];
}
