import { rawFigure, type Environment, type Evaluator, type EvaluatorOf } from './environment.js';
import type { CallArgument, Node, NodeOf } from './node.js';
import { asValue, Given } from './value.js';

/** Tables, defaults and calls; `undefined` of other nodes. */
export function evaluateChoice(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'or-else': {
      const [of, blank] = [evaluatorOf(node.of[0]), evaluatorOf(node.of[1])];
      return (env) => of(env) ?? blank(env);
    }
    case 'first': {
      const rows = node.rows.map(({ when, then }) => ({
        when: when && evaluatorOf(when),
        then: evaluatorOf(then),
      }));
      return (env) => {
        for (const row of rows) {
          const met = row.when ? row.when(env) : true;
          if (met === undefined) return undefined;
          if (met === true) return row.then(env);
        }
        return undefined;
      };
    }
    case 'structure': {
      const parts = node.of.map(evaluatorOf);
      return (env) => {
        const values = parts.map((one) => one(env));
        if (values.includes(undefined)) return undefined;
        return new Given(
          node.names ? Object.fromEntries(node.names.map((name, at) => [name, values[at]])) : values,
        );
      };
    }
    case 'call':
      return called(evaluatorOf, node);
    default:
      return undefined;
  }
}

function called(evaluatorOf: EvaluatorOf, { of, run, kind }: NodeOf<'call'>): Evaluator {
  const parts = of.map((one) => ({ needed: one.op !== 'optional', value: argumentOf(evaluatorOf, one) }));
  return (env) => {
    const values: unknown[] = [];
    for (const { needed, value } of parts) {
      const one = value(env);
      if (needed && one === undefined) return undefined;
      values.push(one instanceof Given ? one.value : one);
    }
    const result = run(...(values as never[]));
    return kind === 'structure' ? new Given(result) : asValue(result);
  };
}

function argumentOf(evaluatorOf: EvaluatorOf, argument: CallArgument): (env: Environment) => unknown {
  switch (argument.op) {
    case 'whole-list':
      return (env) => env.facts.whole(argument.list);
    case 'whole-figure':
      return (env) => rawFigure(env, argument);
    case 'optional':
      return evaluatorOf(argument.of[0]);
    default:
      return evaluatorOf(argument);
  }
}
