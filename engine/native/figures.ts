import { rule, type Rule } from '../regulations/index.js';

/** A figure of a rule: the latest that its document sets. @throws RangeError when there is none. */
export function figureOf(id: string, name: string): unknown {
  const value = ruleCalled(id).parameters[name]?.values.at(-1)?.value;
  if (value === undefined) throw new RangeError(`${id} has no figure ${name}`);
  return value;
}

/** @throws RangeError when there is no such rule. */
export function ruleCalled(id: string): Rule {
  const found = rule(id);
  if (found === undefined) throw new RangeError(`No rule ${id}`);
  return found;
}

/** `90`, or a share `1/4`, as a formula writes it. @throws RangeError when the figure is something else. */
export function numberFigure(id: string, name: string): string {
  const value = figureOf(id, name);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' && /^\d+\/\d+$/.test(value)) return `(${value})`;
  throw new RangeError(`${id}: ${name} is no number`);
}

/** `[4, 3.2, 0]`. @throws RangeError when the figure is no list of numbers. */
export function numberFigures(id: string, name: string): number[] {
  const value = figureOf(id, name);
  if (Array.isArray(value) && value.every((one) => typeof one === 'number')) return value;
  throw new RangeError(`${id}: ${name} is no list of numbers`);
}

/** `['优秀', '良好']`. @throws RangeError when the figure is no list of words. */
export function wordFigures(id: string, name: string): string[] {
  const value = figureOf(id, name);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new RangeError(`${id}: ${name} is no list of words`);
}

/**
 * A day as a formula writes it; one without a year is that of the year of `date`, a formula.
 * @throws RangeError when the figure is no day.
 */
export function dayFigure(id: string, name: string, date: string): string {
  const match = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(String(figureOf(id, name)));
  if (!match) throw new RangeError(`${id}: ${name} is no day`);
  const [, year, month, day] = match;
  return `DATE(${year ?? `YEAR(${date})`},${Number(month)},${Number(day)})`;
}

/** `2021-07-13` as a formula writes it. */
export const dayFormula = (day: string): string => `DATE(${day.split('-').map(Number).join(',')})`;
