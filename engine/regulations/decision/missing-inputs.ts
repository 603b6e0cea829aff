import type { Environment } from './environment.js';
import { evaluatorOf } from './evaluator.js';
import { childrenOf, type Node } from './node.js';
import { eachRow } from './rows.js';
import { Interval } from './value.js';

/** The inputs that would tell what is unknown: those under the parts of the trees that are unknown, by name. */
export function missingInputs(roots: readonly (Node | undefined)[], env: Environment): readonly string[] {
  const found = new Set<string>();
  const walk = (node: Node): void => {
    const value = evaluatorOf(node)(env);
    // A count of rows some of which cannot be told is not known either.
    if (value !== undefined && !(value instanceof Interval)) return;
    if (node.op === 'input') return void found.add(node.name);
    // What may be blank is not asked for: what stands in for it is.
    if (node.op === 'or-else') return walk(node.of[1]);
    // The days are known, but not which of them are holidays.
    if (
      (node.op === 'working-days' || node.op === 'working-day-after') &&
      node.holidays !== undefined &&
      env.facts.list(node.holidays) === undefined &&
      node.of.every((one) => evaluatorOf(one)(env) !== undefined)
    )
      found.add(node.holidays);
    // A list comes whole: where nothing follows from it, one of its rows is not entered yet.
    if (node.op === 'call') {
      for (const one of node.of)
        if (
          one.op === 'whole-list' &&
          (env.facts.list(one.list) === undefined || evaluatorOf(node)(env) === undefined)
        )
          found.add(one.list);
    }
    if (!('list' in node) || node.op === 'occurs') {
      childrenOf(node).forEach((child) => (child === keyOf(node) ? undefined : walk(child)));
      if (!('list' in node)) return;
    }
    const rows = env.facts.list(node.list);
    if (rows === undefined || node.op === 'element') return void found.add(node.list);
    let inRows = false;
    const before = found.size;
    for (const child of childrenOf(node)) {
      eachRow(rows, node.list, env, evaluatorOf(child), (value) => {
        walk(child);
        inRows ||= value === undefined || value instanceof Interval;
      });
    }
    if (inRows && found.size === before) found.add(node.list);
  };
  for (const root of roots) if (root) walk(root);
  return [...found];
}

const keyOf = (node: Node): Node | undefined => ('key' in node ? node.key : undefined);
