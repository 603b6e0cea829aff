import type { Rule } from './define-rule.js';
import { figuresInWords } from './figure-words.js';
import type { Outcome, RuleValue } from './outcome.js';

/** What fills the sentences of a rule once it has answered: its figures as they held, and what it found. */
export const sentenceValues = (
  { parameters }: Pick<Rule, 'parameters'>,
  { actual = '', limit = '', value }: Outcome,
  figures: Readonly<Record<string, unknown>>,
): Record<string, string> => ({
  ...figuresInWords(parameters, figures),
  actual,
  limit,
  value: value === undefined ? '' : valueText(value),
});

function valueText(value: RuleValue): string {
  if (Array.isArray(value)) return value.map((one: RuleValue) => valueText(one)).join('、');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${name}：${valueText(part as RuleValue)}`)
      .join('，');
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === null ? '' : String(value);
}
