import type { CurrentRow, Environment, Evaluator, Rows } from './environment.js';
import { shownValue, type Value } from './value.js';

/** Rows of a list by a key, of those that a condition picks. */
export interface KeyedRows {
  readonly list: string;
  readonly key: Evaluator;
  readonly where?: Evaluator;
}

/** The positions, from 0, of the rows that a condition picks. */
export const pickedRows = (
  env: Environment,
  list: string,
  where: Evaluator | undefined,
): readonly number[] => {
  const rows = env.facts.list(list);
  if (rows === undefined) return [];
  const picks = where ? [...eachRow(rows, list, env, where)] : rows.all.map(() => true);
  return picks.flatMap((picked, at) => (picked === true ? [at] : []));
};

/** The positions of the picked rows of every key. */
export function groupsOf(
  env: Environment,
  rows: Rows,
  { list, key, where }: KeyedRows,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  const keys: Evaluator = (inner) => (where && where(inner) !== true ? undefined : key(inner));
  let at = 0;
  for (const one of eachRow(rows, list, env, keys)) {
    if (one !== undefined) {
      const word = shownValue(one);
      const group = groups.get(word);
      if (group) group.push(at);
      else groups.set(word, [at]);
    }
    at += 1;
  }
  return groups;
}

/** What an expression yields of each row; the row outside is spoken of again afterwards. */
export function* eachRow(rows: Rows, list: string, env: Environment, of: Evaluator): Iterable<Value> {
  const outside = env.current[list];
  const current: CurrentRow = { rows, row: undefined, at: 0 };
  env.current[list] = current;
  try {
    for (let at = 0; at < rows.all.length; at += 1) {
      current.row = rows.all[at];
      current.at = at;
      yield of(env);
    }
  } finally {
    env.current[list] = outside;
  }
}

export function atRow(env: Environment, list: string, rows: Rows, at: number, of: Evaluator): Value {
  const outside = env.current[list];
  env.current[list] = { rows, row: rows.all[at], at };
  const value = of(env);
  env.current[list] = outside;
  return value;
}
