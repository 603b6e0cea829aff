import { ExactNumber } from '../../core/exact-number.js';
import { isFilled } from '../is-filled.js';
import { wordsAt, type Evaluator, type EvaluatorOf } from './environment.js';
import type { Comparison, Node, NodeOf } from './node.js';
import { Given, isNumeric, leastOfValue, mostOfValue, type Value } from './value.js';

/** Conditions: so, not so, or unknown; `undefined` of other nodes. */
export function evaluateCondition(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'compare':
      return comparison(evaluatorOf, node);
    case 'contains':
      return ofTexts(evaluatorOf, node.of, (text, part) => text.includes(part));
    case 'starts-with':
      return ofTexts(evaluatorOf, node.of, (text, start) => text.startsWith(start));
    case 'ends-with':
      return ofTexts(evaluatorOf, node.of, (text, end) => text.endsWith(end));
    case 'digits':
      return ofText(
        evaluatorOf,
        node.of[0],
        (text) => /^\d+$/.test(text) && (node.count === undefined || text.length === node.count),
      );
    case 'like':
      return ofText(evaluatorOf, node.of[0], (text) => node.pattern.test(text));
    case 'among': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        if (value === undefined) return undefined;
        const words = wordsAt(env, node.words);
        return value instanceof ExactNumber
          ? words.some((word) => value.equals(word))
          : words.includes(value as string);
      };
    }
    case 'filled': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        return value instanceof Given ? isFilled(value.value) : isFilled(value);
      };
    }
    case 'known': {
      const of = evaluatorOf(node.of[0]);
      return (env) => of(env) !== undefined;
    }
    case 'not': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        return value === undefined ? undefined : value !== true;
      };
    }
    case 'all':
      return kleene(evaluatorOf, node.of, false);
    case 'any':
      return kleene(evaluatorOf, node.of, true);
    default:
      return undefined;
  }
}

/** Decided as soon as one part is `decisive`; the other value needs all parts to be known. */
function kleene(evaluatorOf: EvaluatorOf, of: readonly Node[], decisive: boolean): Evaluator {
  const parts = of.map(evaluatorOf);
  return (env) => {
    let value: boolean | undefined = !decisive;
    for (const part of parts) {
      const one = part(env);
      if (one === decisive) return decisive;
      if (one === undefined) value = undefined;
    }
    return value;
  };
}

function comparison(evaluatorOf: EvaluatorOf, { sign, of }: NodeOf<'compare'>): Evaluator {
  const [one, other] = [evaluatorOf(of[0]), evaluatorOf(of[1])];
  return (env) => {
    const first = one(env);
    if (first === undefined) return undefined;
    const second = other(env);
    return second === undefined ? undefined : compared(sign, first, second);
  };
}

const ordered = (sign: Comparison, difference: number): boolean => {
  switch (sign) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
  }
};

function compared(sign: Comparison, first: Value, second: Value): boolean | undefined {
  if (first instanceof ExactNumber && second instanceof ExactNumber)
    return ordered(sign, first.compare(second));
  if (isNumeric(first) && isNumeric(second)) {
    // Of intervals: so for every number in them, not so for any, or it cannot be told.
    const [low, high] = [
      leastOfValue(first).compare(mostOfValue(second)),
      mostOfValue(first).compare(leastOfValue(second)),
    ];
    if (sign === '=' || sign === '<>') return low > 0 || high < 0 ? sign === '<>' : undefined;
    const [lowest, highest] = [ordered(sign, low), ordered(sign, high)];
    return lowest === highest ? lowest : undefined;
  }
  // Days are texts that sort as they follow each other.
  if (typeof first === 'string' && typeof second === 'string')
    return ordered(sign, first < second ? -1 : first > second ? 1 : 0);
  return sign === '=' ? first === second : sign === '<>' ? first !== second : undefined;
}

function ofText(evaluatorOf: EvaluatorOf, of: Node, ask: (text: string) => boolean | undefined): Evaluator {
  const text = evaluatorOf(of);
  return (env) => {
    const value = text(env);
    return typeof value === 'string' ? ask(value) : undefined;
  };
}

function ofTexts(
  evaluatorOf: EvaluatorOf,
  of: readonly [Node, Node],
  ask: (text: string, other: string) => boolean,
): Evaluator {
  const [text, other] = [evaluatorOf(of[0]), evaluatorOf(of[1])];
  return (env) => {
    const [one, two] = [text(env), other(env)];
    return typeof one === 'string' && typeof two === 'string' ? ask(one, two) : undefined;
  };
}
