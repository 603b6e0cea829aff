import { dayOfEveryYearWords } from '../core/calendar-day.js';
import type { Parameter } from './parameter.js';

const SHARE = '比例';
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const PERCENT = 100;

/**
 * A figure as it stands in a sentence: 四分之一 for a share of 1/4 or 0.25, 80% for one of 0.8, 4月10日 for a day of every
 * year; the parts of a list one after the other.
 */
export function figureInWords(value: unknown, unit: string | null): string {
  if (Array.isArray(value)) return value.map((one) => figureInWords(one, unit)).join('、');
  const text = String(value);
  return unit === SHARE ? shareInWords(text) : dayOfEveryYearWords(text);
}

/** What the sentences of a rule can name: each of its figures, by the value that holds. */
export const figuresInWords = (
  parameters: Readonly<Record<string, Pick<Parameter<unknown>, 'unit'>>>,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, { unit }]) => [name, figureInWords(values[name], unit)]),
  );

/** The same of a rule that is not asked on any day: by its latest published figures. */
export const latestFiguresInWords = (
  parameters: Readonly<Record<string, Parameter<unknown>>>,
): Record<string, string> =>
  figuresInWords(
    parameters,
    Object.fromEntries(Object.entries(parameters).map(([name, { values }]) => [name, values.at(-1)?.value])),
  );

function shareInWords(text: string): string {
  const [above, below] = text.includes('/') ? text.split('/').map(Number) : fractionOf(Number(text));
  const [many, of] = [NUMERALS[above ?? 0], NUMERALS[below ?? 0]];
  if (many !== undefined && many !== '' && of !== undefined && of !== '') return `${of}分之${many}`;
  return text.includes('/') ? text : `${Number((Number(text) * PERCENT).toFixed(6))}%`;
}

/** One of at most ten parts; what is more than one part is said in percent. */
function fractionOf(share: number): readonly [above: number, below: number] {
  const parts = 1 / share;
  return Number.isInteger(parts) && parts > 1 ? [1, parts] : [0, 0];
}
