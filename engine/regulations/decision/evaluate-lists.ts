import { ExactNumber } from '../../core/exact-number.js';
import { isFilled } from '../is-filled.js';
import {
  wordsAt,
  type CurrentRow,
  type Environment,
  type Evaluator,
  type EvaluatorOf,
  type Rows,
} from './environment.js';
import { atRow, eachRow, ENOUGH, groupsOf, valuesOfRows } from './rows.js';
import type { Node, NodeOf } from './node.js';
import { Given, Interval, shownValue, type Value } from './value.js';

/** What is gathered from the rows of a list; `undefined` of other nodes. */
export function evaluateList(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'count':
      return counted(evaluatorOf, node);
    case 'sum':
      return gathered(evaluatorOf, node, (values) => ExactNumber.sum(values));
    case 'least-of':
      return gathered(evaluatorOf, node, (values) => extreme(values, -1));
    case 'greatest-of':
      return gathered(evaluatorOf, node, (values) => extreme(values, 1));
    case 'every': {
      const of = evaluatorOf(node.of[0]);
      return overRows(node.list, (rows, env) => {
        let value: boolean | undefined = true;
        eachRow(rows, node.list, env, of, (met) => {
          if (met === undefined && value !== false) value = undefined;
          if (met !== false) return;
          value = false;
          return ENOUGH;
        });
        return value;
      });
    }
    case 'most-of-key':
      return ofGroups(evaluatorOf, node, (groups) =>
        Math.max(0, ...[...groups.values()].map((group) => group.length)),
      );
    case 'repeated':
      return ofGroups(evaluatorOf, node, (groups) =>
        [...groups.values()].reduce((again, group) => again + group.length - 1, 0),
      );
    case 'distinct':
      return ofGroups(evaluatorOf, node, (groups) => groups.size);
    case 'listed': {
      const [of, where] = [evaluatorOf(node.of[0]), node.where && evaluatorOf(node.where)];
      const words: Evaluator = (env) => (where && where(env) !== true ? undefined : shownValue(of(env)));
      return overRows(node.list, (rows, env) =>
        valuesOfRows(rows, node.list, env, words)
          .filter((one) => one !== undefined)
          .join(node.separator),
      );
    }
    case 'occurs':
      return occurrence(evaluatorOf, node);
    case 'looked-up': {
      const of = evaluatorOf(node.of[1]);
      return (env) => {
        const rows = env.facts.list(node.list);
        const at = rowLookedUp(evaluatorOf, node, env);
        return rows === undefined || at === undefined ? undefined : atRow(env, node.list, rows, at, of);
      };
    }
    default:
      return evaluateRow(node, evaluatorOf);
  }
}

/** What is said of one row in view of the others. */
function evaluateRow(node: Node, evaluatorOf: EvaluatorOf): Evaluator | undefined {
  switch (node.op) {
    case 'row-number':
      return (env) => ExactNumber.of(currentOf(env, node.list).at + 1);
    case 'previous': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const current = currentOf(env, node.list);
        return current.at === 0 ? undefined : atRow(env, node.list, current.rows, current.at - 1, of);
      };
    }
    case 'rows-in-key':
      return rowsInKey(evaluatorOf, node);
    case 'alongside': {
      const of = evaluatorOf(node.of[0]);
      return (env) => {
        const { at } = currentOf(env, node.beside);
        const rows = env.facts.list(node.list);
        return rows === undefined || at >= rows.all.length ? undefined : atRow(env, node.list, rows, at, of);
      };
    }
    case 'first-of-key':
      return (env) => {
        const { rows, at } = currentOf(env, node.list);
        return firstsOf(groupsOf(env, rows, node, evaluatorOf)).has(at);
      };
    case 'alike-in-key': {
      const [of, key] = [evaluatorOf(node.of[0]), evaluatorOf(node.key)];
      return (env) => {
        const { rows } = currentOf(env, node.list);
        const own = key(env);
        if (own === undefined) return undefined;
        const groups = groupsOf(env, rows, node, evaluatorOf);
        const values = (groups.get(shownValue(own)) ?? []).map((at) => atRow(env, node.list, rows, at, of));
        if (new Set(values.filter((one) => one !== undefined)).size > 1) return false;
        return values.includes(undefined) ? undefined : true;
      };
    }
    case 'blank-columns':
      return (env) => {
        const { rows, row } = currentOf(env, node.list);
        const blank = wordsAt(env, node.words).filter((label) => {
          const value = rows.read(row, String(label));
          return !isFilled(value instanceof Given ? value.value : value);
        });
        return blank.join('、');
      };
    default:
      return undefined;
  }
}

function rowsInKey(evaluatorOf: EvaluatorOf, node: NodeOf<'rows-in-key'>): Evaluator {
  const key = evaluatorOf(node.key);
  const [first, last] = node.of.map(evaluatorOf);
  return (env) => {
    const { rows, at } = currentOf(env, node.list);
    const own = key(env);
    if (own === undefined) return undefined;
    const groups = groupsOf(env, rows, node, evaluatorOf);
    const group = groups.get(shownValue(own)) ?? [];
    if (!first || !last) return ExactNumber.of(group.length);
    const day = (one: number, of: Evaluator): Value => atRow(env, node.list, rows, one, of);
    const [begin, end] = [day(at, first), day(at, last)];
    if (typeof begin !== 'string' || typeof end !== 'string') return undefined;
    return ExactNumber.of(
      group.filter((one) => {
        const [from, to] = [day(one, first), day(one, last)];
        return typeof from === 'string' && typeof to === 'string' && from <= end && begin <= to;
      }).length,
    );
  };
}

const firstRows = new WeakMap<object, ReadonlySet<number>>();
/** The first row of every group. */
function firstsOf(groups: ReadonlyMap<string, readonly number[]>): ReadonlySet<number> {
  let firsts = firstRows.get(groups);
  if (!firsts) {
    firsts = new Set([...groups.values()].flatMap(([first]) => (first === undefined ? [] : [first])));
    firstRows.set(groups, firsts);
  }
  return firsts;
}

function currentOf(env: Environment, list: string): CurrentRow {
  const current = env.current[list];
  if (current === undefined) throw new RangeError(`No row of ${list} is spoken of`);
  return current;
}

function overRows(list: string, of: (rows: Rows, env: Environment) => Value): Evaluator {
  return (env) => {
    const rows = env.facts.list(list);
    return rows === undefined ? undefined : of(rows, env);
  };
}

/** While it cannot be told of some rows, between those that are picked and those that may be. */
function counted(evaluatorOf: EvaluatorOf, { list, where }: NodeOf<'count'>): Evaluator {
  const picks = where && evaluatorOf(where);
  return overRows(list, (rows, env) => {
    if (!picks) return ExactNumber.of(rows.all.length);
    let least = 0;
    let open = 0;
    eachRow(rows, list, env, picks, (picked) => {
      if (picked === true) least += 1;
      else if (picked === undefined) open += 1;
    });
    return open === 0
      ? ExactNumber.of(least)
      : new Interval(ExactNumber.of(least), ExactNumber.of(least + open));
  });
}

/** Unknown as soon as one row's number is, or whether it is picked. */
function gathered(
  evaluatorOf: EvaluatorOf,
  { list, of, where }: NodeOf<'sum'>,
  reckon: (values: readonly ExactNumber[]) => ExactNumber | undefined,
): Evaluator {
  const [number, picks] = [evaluatorOf(of[0]), where && evaluatorOf(where)];
  const NOT_PICKED = '';
  const each: Evaluator = (env) => {
    const picked = picks ? picks(env) : true;
    return picked === true ? number(env) : picked === false ? NOT_PICKED : undefined;
  };
  return overRows(list, (rows, env) => {
    const values: ExactNumber[] = [];
    let isKnown = true;
    eachRow(rows, list, env, each, (value) => {
      if (value === NOT_PICKED) return;
      if (value instanceof ExactNumber) return void values.push(value);
      isKnown = false;
      return ENOUGH;
    });
    return isKnown ? reckon(values) : undefined;
  });
}

const extreme = (values: readonly ExactNumber[], sign: -1 | 1): ExactNumber | undefined =>
  values.length === 0
    ? undefined
    : values.reduce((best, one) => (Math.sign(one.compare(best)) === sign ? one : best));

function ofGroups(
  evaluatorOf: EvaluatorOf,
  node: NodeOf<'most-of-key'>,
  reckon: (groups: ReadonlyMap<string, readonly number[]>) => number,
): Evaluator {
  return overRows(node.list, (rows, env) => ExactNumber.of(reckon(groupsOf(env, rows, node, evaluatorOf))));
}

/** Looked up once for all rows outside, unless the condition speaks of such a row. */
function occurrence(evaluatorOf: EvaluatorOf, node: NodeOf<'occurs'>): Evaluator {
  const of = evaluatorOf(node.of[0]);
  return (env) => {
    const value = of(env);
    const rows = env.facts.list(node.list);
    if (value === undefined || rows === undefined) return undefined;
    return groupsOf(env, rows, node, evaluatorOf).has(shownValue(value));
  };
}

/** Where the row stands, from 0, that has the key that is looked for. */
export function rowLookedUp(
  evaluatorOf: EvaluatorOf,
  node: NodeOf<'looked-up'>,
  env: Environment,
): number | undefined {
  const sought = evaluatorOf(node.of[0])(env);
  const rows = env.facts.list(node.list);
  if (sought === undefined || rows === undefined) return undefined;
  return groupsOf(env, rows, node, evaluatorOf).get(shownValue(sought))?.[0];
}
