import { ExactNumber } from '../core/exact-number.js';
import { filled } from '../core/messages/message.js';
import type { Rule } from './define-rule.js';
import { latestFiguresInWords } from './figure-words.js';
import type { Outcome } from './outcome.js';

/** `减少线上学分[，须调减 {gap} 学分]。`: what stands in brackets is said where the number to reach is known. */
const WITH_NUMBERS = /\[([^\]]*)\]/g;

/** A remedy with the numbers to reach, where the finding rests on one comparison of numbers: how far, and up to what. */
export function remedyWords(
  remedy: string,
  { arithmetic = [] }: Pick<Outcome, 'arithmetic'>,
  values: Readonly<Record<string, string>>,
): string {
  const [only, ...others] = arithmetic;
  const { excess, left, right } = only ?? {};
  const isKnown =
    others.length === 0 &&
    excess !== undefined &&
    excess !== 0 &&
    left?.number !== undefined &&
    right?.number !== undefined;
  const numbers: Readonly<Record<string, string>> = isKnown
    ? { gap: ExactNumber.of(Math.abs(excess)).toString(), target: ExactNumber.of(right.number).toString() }
    : {};
  return filled(
    remedy.replace(WITH_NUMBERS, (_, words: string) => (isKnown ? words : '')),
    { ...values, ...numbers },
  );
}

const plain = new WeakMap<Pick<Rule, 'remedy' | 'parameters'>, string>();

/** A remedy as it is said of nobody in particular; put together once for all that keep the rule. */
export function plainRemedy(rule: Pick<Rule, 'remedy' | 'parameters'>): string {
  const known = plain.get(rule);
  if (known !== undefined) return known;
  const words = filled(rule.remedy.replace(WITH_NUMBERS, ''), latestFiguresInWords(rule.parameters));
  plain.set(rule, words);
  return words;
}
