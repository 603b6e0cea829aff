import { ExactNumber } from '../../core/exact-number.js';
import type { Input } from '../input.js';
import type { Positions } from '../outcome.js';
import type { Environment } from './environment.js';
import { evaluatorOf } from './evaluator.js';
import { groupsOf, pickedRows, valuesOfRows } from './rows.js';
import { childrenOf, listsIn, within, type Node, type NodeOf } from './node.js';

type Counting = NodeOf<'count'> | NodeOf<'most-of-key'> | NodeOf<'repeated'>;

/** Entries beyond a limit that one finding points at: a count that somebody typed may be anything. */
const MOST_NAMED = 1_000;

/**
 * The inputs that a failing rests on: of a list the rows that fail, of a count that is too high the rows (or the counted
 * things, where a whole number is given instead) beyond what is permitted; `whole` where none can be told from the others.
 * In the order of the rule's inputs.
 */
export function failingInputs(
  holds: Node,
  env: Environment,
  inputs: Readonly<Record<string, Pick<Input<unknown>, 'type'>>>,
): Positions {
  const found = new Map<string, Set<number> | 'whole'>();
  const putWhole = (name: string): void => void found.set(name, 'whole');
  const putRow = (list: string, at: number): void => {
    const rows = found.get(list) ?? new Set<number>();
    if (rows !== 'whole') found.set(list, rows.add(at));
  };
  /** Puts rows, with those at the same places of lists that are compared row by row. */
  const putRows = (list: string, at: readonly number[], compared: Node | undefined): void => {
    const beside = compared === undefined ? [] : [...within(compared)];
    const lists = beside.flatMap((one) => (one.op === 'alongside' && one.beside === list ? [one.list] : []));
    for (const name of [list, ...lists]) for (const row of at) putRow(name, row);
  };
  /** `tooLittle`: more of the rows ought to count, so those that do not count matter too. */
  const leaves = (node: Node, tooLittle = false): void => {
    if (node.op === 'input') return putWhole(node.name);
    if (node.op === 'element') {
      const current = env.current[node.list];
      return current ? putRow(node.list, current.at) : undefined;
    }
    if (node.op === 'alongside') {
      const current = env.current[node.beside];
      return current ? putRow(node.list, current.at) : undefined;
    }
    if (
      node.op === 'occurs' &&
      [...within(node.of[0])].some(({ op }) => op === 'input' || op === 'element')
    ) {
      // What is looked for is wrong, not the list in which it is not found.
      return leaves(node.of[0], tooLittle);
    }
    const counts =
      'list' in node &&
      'where' in node &&
      (node.op === 'count' || node.op === 'sum') &&
      node.where !== undefined;
    if (counts && !tooLittle)
      for (const at of pickedRows(env, node.list, node.where && evaluatorOf(node.where)))
        putRow(node.list, at);
    else if ('list' in node && !env.current[node.list]) putWhole(node.list);
    if (node.op === 'call') for (const list of listsIn(node)) putWhole(list);
    for (const child of 'list' in node && !env.current[node.list] ? outside(node) : childrenOf(node))
      leaves(child, tooLittle);
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
        const kept = valuesOfRows(rows, node.list, env, evaluatorOf(node.of[0]));
        return putRows(
          node.list,
          kept.flatMap((met, at) => (met === false ? [at] : [])),
          node.of[0],
        );
      }
      case 'compare':
        return excess(node, wrong) ? undefined : leaves(node, wrong ? isUpper(node) : isLower(node));
      default:
        return leaves(node);
    }
  };
  /** Whether it is a count that is too high, whose rows beyond the limit were put. */
  const excess = ({ sign, of }: NodeOf<'compare'>, wrong: boolean): boolean => {
    const upTo = wrong ? sign === '>' || sign === '>=' : sign === '<=' || sign === '<' || sign === '=';
    const [counted, permitted] = of;
    const limit = evaluatorOf(permitted)(env);
    if (!upTo || !(limit instanceof ExactNumber)) return false;
    const allowed = Math.max(
      0,
      limit.floor().toNumber() - ((sign === '<' || sign === '>=') && limit.isWhole() ? 1 : 0),
    );
    if (counted.op === 'input') return beyondNumber(counted, allowed, permitted);
    if (!isCounting(counted)) return false;
    const rows = env.facts.list(counted.list);
    if (rows === undefined || env.current[counted.list]) return false;
    const where = counted.where && evaluatorOf(counted.where);
    const groups =
      counted.op === 'count'
        ? [pickedRows(env, counted.list, where)]
        : [...groupsOf(env, rows, counted, evaluatorOf).values()];
    const beyond = groups.flatMap((group) => group.slice(counted.op === 'repeated' ? 1 : allowed));
    putRows(counted.list, beyond, counted.where);
    return beyond.length > 0;
  };
  /** The same of things that were counted elsewhere. */
  const beyondNumber = ({ name, part }: NodeOf<'input'>, allowed: number, permitted: Node): boolean => {
    const number = env.facts.of(name, part);
    if (inputs[name]?.type !== 'integer' || !(number instanceof ExactNumber)) return false;
    const last = Math.min(number.floor().toNumber(), allowed + MOST_NAMED);
    if (last <= allowed) return false;
    for (let at = allowed; at < last; at += 1) putRow(name, at);
    leaves(permitted);
    return true;
  };
  walk(holds, false);
  return Object.fromEntries(
    Object.keys(inputs).flatMap((name) => {
      const rows = found.get(name);
      if (rows === undefined) return [];
      return [[name, rows === 'whole' ? rows : [...rows].sort((a, b) => a - b)] as const];
    }),
  );
}

const isUpper = ({ sign }: NodeOf<'compare'>): boolean => sign === '<' || sign === '<=';
const isLower = ({ sign }: NodeOf<'compare'>): boolean => sign === '>' || sign === '>=';

const isCounting = (node: Node): node is Counting =>
  node.op === 'count' || node.op === 'most-of-key' || node.op === 'repeated';

/** Of what is looked up in a list, the part that speaks of the row outside. */
const outside = (node: Node): readonly Node[] => (node.op === 'occurs' ? node.of : []);
