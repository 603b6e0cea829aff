import { dayOfEveryYearWords } from '../../core/calendar-day.js';
import { ExactNumber } from '../../core/exact-number.js';
import { normaliseName, normaliseTitle } from '../normalise-name.js';
import { wordsAt, type Evaluator, type EvaluatorOf } from './environment.js';
import type { Node } from './node.js';
import { shownValue } from './value.js';

/** Texts; `undefined` of other nodes. */
export function evaluateWords(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'normalised':
      return ofText(evaluatorOf, node.of[0], normaliseName);
    case 'title':
      return ofText(evaluatorOf, node.of[0], normaliseTitle);
    case 'month-and-day-words':
      return ofText(evaluatorOf, node.of[0], dayOfEveryYearWords);
    case 'as-text':
      return ofText(evaluatorOf, node.of[0], (text) => text);
    case 'without': {
      const parts = node.of.map(evaluatorOf);
      return (env) => {
        const [text, part] = parts.map((one) => one(env));
        return typeof text === 'string' && typeof part === 'string' ? text.replaceAll(part, '') : undefined;
      };
    }
    case 'without-start': {
      const parts = node.of.map(evaluatorOf);
      return (env) => {
        const [text, start] = parts.map((one) => one(env));
        if (typeof text !== 'string' || typeof start !== 'string') return undefined;
        return text.startsWith(start) ? text.slice(start.length) : text;
      };
    }
    case 'joined': {
      const parts = node.of.map(evaluatorOf);
      return (env) => {
        let text = '';
        for (const part of parts) {
          const value = part(env);
          if (value === undefined) return undefined;
          text += shownValue(value);
        }
        return text;
      };
    }
    case 'enumerated': {
      const rows = node.rows.map(({ when, then }) => [evaluatorOf(when), evaluatorOf(then)] as const);
      return (env) =>
        rows
          .filter(([when]) => when(env) === true)
          .map(([, then]) => shownValue(then(env)))
          .join(node.separator);
    }
    case 'position': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const value = of(env);
        const at = typeof value === 'string' ? wordsAt(env, node.words).indexOf(value) : -1;
        return at < 0 ? undefined : ExactNumber.of(at + 1);
      };
    }
    default:
      return undefined;
  }
}

function ofText(evaluatorOf: EvaluatorOf, of: Node, put: (text: string) => string): Evaluator {
  const text = evaluatorOf(of);
  return (env) => {
    const value = text(env);
    return typeof value === 'string' ? put(value) : undefined;
  };
}
