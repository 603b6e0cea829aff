import { daysBetween, parseCalendarDay } from '../../core/calendar-day.js';
import { ExactNumber } from '../../core/exact-number.js';
import { rawFigure, type Environment } from './environment.js';
import { evaluatorOf } from './evaluator.js';
import type { Comparison, Node, NodeOf } from './node.js';
import { groupsOf, valuesOfRows } from './rows.js';
import type { Arithmetic, ArithmeticSide } from '../outcome.js';
import { shownValue, type Value } from './value.js';

const SIGNS: Readonly<Record<Comparison, readonly [kept: Arithmetic['sign'], broken: Arithmetic['sign']]>> = {
  '<': ['<', '≥'],
  '<=': ['≤', '>'],
  '>': ['>', '≤'],
  '>=': ['≥', '<'],
  '=': ['=', '≠'],
  '<>': ['≠', '='],
};

/** In words: 23 > 90 × 1/4 = 22.5. */
export const arithmeticText = ({ left, sign, right }: Arithmetic): string =>
  `${sideText(left)} ${sign} ${sideText(right)}`;

const sideText = ({ words, shown }: ArithmeticSide): string =>
  words === shown ? shown : `${words} = ${shown}`;

/** The comparisons that decide: of a requirement that is broken those that are, otherwise all. */
export function arithmeticOf(node: Node, env: Environment): readonly Arithmetic[] {
  const value = evaluatorOf(node)(env);
  if (node.op === 'all' || node.op === 'any') {
    return node.of.filter((one) => evaluatorOf(one)(env) === value).flatMap((one) => arithmeticOf(one, env));
  }
  return node.op === 'compare' && typeof value === 'boolean' ? [comparison(node, value, env)] : [];
}

function comparison({ sign, of }: NodeOf<'compare'>, holds: boolean, env: Environment): Arithmetic {
  const [left, right] = [sideOf(of[0], env), sideOf(of[1], env)];
  const excess = excessOf(evaluatorOf(of[0])(env), evaluatorOf(of[1])(env));
  return { left, sign: SIGNS[sign][holds ? 0 : 1], right, ...(excess === undefined ? {} : { excess }) };
}

function excessOf(left: Value, right: Value): number | undefined {
  if (left instanceof ExactNumber && right instanceof ExactNumber) return left.minus(right).toNumber();
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  const [one, other] = [parseCalendarDay(left), parseCalendarDay(right)];
  return one === undefined || other === undefined ? undefined : daysBetween(other, one);
}

function sideOf(node: Node, env: Environment): ArithmeticSide {
  const value = evaluatorOf(node)(env);
  return {
    words: workedOut(node, env, 0),
    shown: shownValue(value),
    ...(value instanceof ExactNumber ? { number: value.toNumber() } : {}),
  };
}

const [SUM, PRODUCT] = [1, 3];

/** How a number is worked out, with the values in place of the names; in brackets where what is around it binds more. */
function workedOut(node: Node, env: Environment, strength: number): string {
  const chain = (sign: string, own: number, nodes: readonly Node[]): string => {
    const words = nodes.map((each, at) => workedOut(each, env, at === 0 ? own : own + 1)).join(` ${sign} `);
    return own < strength ? `(${words})` : words;
  };
  const value = (): string => shownValue(evaluatorOf(node)(env));
  switch (node.op) {
    case 'add':
      return chain('+', SUM, node.of);
    case 'minus':
      return chain('−', SUM, node.of);
    case 'times':
      return chain('×', PRODUCT, node.of);
    case 'over':
      return chain('÷', PRODUCT, node.of);
    case 'floor':
      return `取整(${workedOut(node.of[0], env, 0)})`;
    case 'absolute':
      return `|${workedOut(node.of[0], env, 0)}|`;
    case 'first': {
      const chosen = node.rows.find(({ when }) => when === undefined || evaluatorOf(when)(env) === true);
      return chosen ? workedOut(chosen.then, env, strength) : value();
    }
    case 'or-else':
      return workedOut(evaluatorOf(node.of[0])(env) === undefined ? node.of[1] : node.of[0], env, strength);
    case 'figure': {
      const raw = rawFigure(env, node);
      return typeof raw === 'string' ? raw : value();
    }
    case 'most-of-key':
      return mostNamed(node, env);
    default:
      return value();
  }
}

/** 王五5: who has most, and how many. */
function mostNamed(node: NodeOf<'most-of-key'>, env: Environment): string {
  const { list, key, named } = node;
  const rows = env.facts.list(list);
  const groups = rows ? [...groupsOf(env, rows, node, evaluatorOf).values()] : [];
  const [most] = groups.sort((one, other) => other.length - one.length);
  if (!rows || !most) return '0';
  const names = valuesOfRows(rows, list, env, evaluatorOf(named ?? key));
  return `${shownValue(names[most[0] ?? 0]).trim()}${most.length}`;
}
