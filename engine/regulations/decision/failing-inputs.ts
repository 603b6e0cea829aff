import { ExactNumber } from '../../core/exact-number.js';
import type { Positions } from '../outcome.js';
import type { Environment } from './environment.js';
import { evaluatorOf } from './evaluator.js';
import { eachRow, groupsOf, pickedRows } from './rows.js';
import { childrenOf, listsIn, within, type Node, type NodeOf } from './node.js';

type Counting = NodeOf<'count'> | NodeOf<'most-of-key'> | NodeOf<'repeated'>;

/**
 * The inputs that a failing rests on: of a list the rows that fail, of a count that is too high the rows beyond what is
 * permitted; `whole` where none can be told from the others.
 */
export function failingInputs(holds: Node, env: Environment): Positions {
  const found = new Map<string, Set<number> | 'whole'>();
  const putWhole = (name: string): void => void found.set(name, 'whole');
  const putRow = (list: string, at: number): void => {
    const rows = found.get(list) ?? new Set<number>();
    if (rows !== 'whole') found.set(list, rows.add(at));
  };
  /** The row at the same place of a list that is compared row by row. */
  const putBeside = (node: Node, list: string, at: number): void => {
    for (const one of within(node)) if (one.op === 'alongside' && one.beside === list) putRow(one.list, at);
  };
  const leaves = (node: Node): void => {
    if (node.op === 'input') return putWhole(node.name);
    if (node.op === 'element') {
      const current = env.current[node.list];
      return current ? putRow(node.list, current.at) : undefined;
    }
    if (node.op === 'alongside') {
      const current = env.current[node.beside];
      return current ? putRow(node.list, current.at) : undefined;
    }
    const counts =
      'list' in node &&
      'where' in node &&
      (node.op === 'count' || node.op === 'sum') &&
      node.where !== undefined;
    if (counts)
      for (const at of pickedRows(env, node.list, node.where && evaluatorOf(node.where)))
        putRow(node.list, at);
    else if ('list' in node && !env.current[node.list]) putWhole(node.list);
    if (node.op === 'call') for (const list of listsIn(node)) putWhole(list);
    for (const child of 'list' in node && !env.current[node.list] ? outside(node) : childrenOf(node))
      leaves(child);
  };
  /** The parts that make the node what it ought not to be. */
  const walk = (node: Node, wrong: boolean): void => {
    if (evaluatorOf(node)(env) !== wrong) return;
    switch (node.op) {
      case 'not':
        return walk(node.of[0], !wrong);
      case 'all':
      case 'any':
        return node.of.forEach((part) => walk(part, wrong));
      case 'every': {
        const rows = env.facts.list(node.list);
        if (rows === undefined || wrong) return leaves(node);
        let at = 0;
        for (const met of eachRow(rows, node.list, env, evaluatorOf(node.of[0]))) {
          if (met === false) {
            putRow(node.list, at);
            putBeside(node.of[0], node.list, at);
          }
          at += 1;
        }
        return;
      }
      case 'compare':
        return excess(node, wrong) ? undefined : leaves(node);
      default:
        return leaves(node);
    }
  };
  /** Whether it is a count that is too high, whose rows beyond the limit were put. */
  const excess = ({ sign, of }: NodeOf<'compare'>, wrong: boolean): boolean => {
    const upTo = wrong ? sign === '>' || sign === '>=' : sign === '<=' || sign === '<' || sign === '=';
    const [counted, permitted] = of;
    const limit = evaluatorOf(permitted)(env);
    if (!upTo || !isCounting(counted) || !(limit instanceof ExactNumber)) return false;
    const rows = env.facts.list(counted.list);
    if (rows === undefined || env.current[counted.list]) return false;
    const where = counted.where && evaluatorOf(counted.where);
    const groups =
      counted.op === 'count'
        ? [pickedRows(env, counted.list, where)]
        : [
            ...groupsOf(env, rows, {
              list: counted.list,
              key: evaluatorOf(counted.key),
              ...(where ? { where } : {}),
            }).values(),
          ];
    const allowed =
      counted.op === 'repeated' ? 1 : limit.floor().toNumber() - (sign === '<' && limit.isWhole() ? 1 : 0);
    const beyond = groups.flatMap((group) => group.slice(Math.max(0, allowed)));
    for (const at of beyond) {
      putRow(counted.list, at);
      if (counted.where) putBeside(counted.where, counted.list, at);
    }
    return beyond.length > 0;
  };
  walk(holds, false);
  return Object.fromEntries(
    [...found].map(([name, rows]) => [name, rows === 'whole' ? rows : [...rows].sort((a, b) => a - b)]),
  );
}

const isCounting = (node: Node): node is Counting =>
  node.op === 'count' || node.op === 'most-of-key' || node.op === 'repeated';

/** Of what is looked up in a list, the part that speaks of the row outside. */
const outside = (node: Node): readonly Node[] => (node.op === 'occurs' ? node.of : []);
