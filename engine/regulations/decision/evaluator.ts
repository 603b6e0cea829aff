import { figureValue, type Environment, type Evaluator } from './environment.js';
import { evaluateCondition } from './evaluate-conditions.js';
import { evaluateList } from './evaluate-lists.js';
import { evaluateNumber } from './evaluate-numbers.js';
import { evaluateWords } from './evaluate-words.js';
import { evaluateChoice } from './evaluate-choices.js';
import { ExactNumber } from '../../core/exact-number.js';
import type { Node } from './node.js';
import { entryAs, type Value } from './value.js';

const known = new WeakMap<Node, Evaluator>();

/** The evaluator of a tree: one closure for each node, made once and run for thousands of rows. */
export function evaluatorOf(node: Node): Evaluator {
  let made = known.get(node);
  if (!made) known.set(node, (made = madeFor(node)));
  return made;
}

function madeFor(node: Node): Evaluator {
  switch (node.op) {
    case 'literal': {
      const value = typeof node.value === 'number' ? ExactNumber.of(node.value) : node.value;
      return () => value;
    }
    case 'input': {
      const { name, part } = node;
      return (env) => env.facts.of(name, part);
    }
    case 'figure':
      return (env) => figureValue(env, node);
    case 'element': {
      const { list, name } = node;
      return (env) => {
        const current = env.current[list];
        if (current === undefined) throw new RangeError(`No row of ${list} is spoken of`);
        return current.rows.read(current.row, name);
      };
    }
    case 'unknown':
      return () => undefined;
    case 'field': {
      const { form, id, kind } = node;
      return (env) => entryAs(kind, env.facts.entry?.(form, id));
    }
    case 'column': {
      const { list, id, kind } = node;
      return (env) => {
        const current = env.current[list];
        if (current === undefined) throw new RangeError(`No row of ${list} is spoken of`);
        const raw = (current.row as Readonly<Record<string, unknown>>)[id];
        return raw === undefined ? undefined : entryAs(kind, raw);
      };
    }
    case 'answer':
      return (env) => env.facts.answer?.(node, env);
    case 'lookup': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const key = of(env);
        if (typeof key === 'string') return lookedUp(env, node, key);
        return key instanceof ExactNumber ? lookedUp(env, node, key.toNumber() - 1) : undefined;
      };
    }
    default:
      return (
        evaluateNumber(node, evaluatorOf) ??
        evaluateWords(node, evaluatorOf) ??
        evaluateCondition(node, evaluatorOf) ??
        evaluateList(node, evaluatorOf) ??
        evaluateChoice(node, evaluatorOf) ??
        unexpected(node)
      );
  }
}

const lookedUp = (
  env: Environment,
  { table }: Extract<Node, { op: 'lookup' }>,
  key: string | number,
): Value => figureValue(env, { figure: table.figure, path: [...table.path, key] });

function unexpected(node: Node): never {
  throw new RangeError(`Unknown node ${node.op}`);
}
