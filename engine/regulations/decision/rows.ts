import type { CurrentRow, Environment, Evaluator, EvaluatorOf, Rows } from './environment.js';
import { ungathered, type Node } from './node.js';
import { shownValue, type Value } from './value.js';

/** Rows of a list by a key, of those that a condition picks. */
export interface KeyedRows {
  readonly list: string;
  readonly key: Node;
  readonly where?: Node;
}

type Groups = ReadonlyMap<string, readonly number[]>;

/** The positions, from 0, of the rows that a condition picks. */
export const pickedRows = (
  env: Environment,
  list: string,
  where: Evaluator | undefined,
): readonly number[] => {
  const rows = env.facts.list(list);
  if (rows === undefined) return [];
  if (!where) return rows.all.map((_, at) => at);
  const positions: number[] = [];
  eachRow(rows, list, env, where, (picked, at) => {
    if (picked === true) positions.push(at);
  });
  return positions;
};

/**
 * The positions of the picked rows of every key: once for a list, and anew where key or condition speak of a row
 * outside.
 */
export function groupsOf(env: Environment, rows: Rows, keyed: KeyedRows, evaluatorOf: EvaluatorOf): Groups {
  const { list, key, where } = keyed;
  if (!isOfItsListAlone(keyed)) return grouped(env, rows, keyed, evaluatorOf);
  const whole = onceFor(env, list, key, where);
  return (whole.groups ??= grouped(env, rows, keyed, evaluatorOf));
}

/** What was grouped of a list by a key and a condition. */
interface Grouped {
  groups?: Groups;
}

function onceFor(env: Environment, list: string, key: Node, where: Node | undefined): Grouped {
  const byKey = entry(env.once, key, () => new Map<unknown, Map<string, Grouped>>());
  return entry(
    entry(byKey, where, () => new Map<string, Grouped>()),
    list,
    (): Grouped => ({}),
  );
}

function entry<Key, Held>(of: Map<Key, unknown>, key: Key, make: () => Held): Held {
  const known = of.get(key) as Held | undefined;
  if (known !== undefined) return known;
  const made = make();
  of.set(key, made);
  return made;
}

const ofTheirListAlone = new WeakMap<Node, Map<Node | undefined, boolean>>();
function isOfItsListAlone({ list, key, where }: KeyedRows): boolean {
  const byWhere = ofTheirListAlone.get(key) ?? new Map<Node | undefined, boolean>();
  ofTheirListAlone.set(key, byWhere);
  return entry(byWhere, where, () =>
    [key, ...(where ? [where] : [])].every((part) => ungathered(part, [list]).length === 0),
  );
}

function grouped(env: Environment, rows: Rows, keyed: KeyedRows, evaluatorOf: EvaluatorOf): Groups {
  const { list } = keyed;
  const key = evaluatorOf(keyed.key);
  const where = keyed.where && evaluatorOf(keyed.where);
  const groups = new Map<string, number[]>();
  const keys: Evaluator = (inner) => (where && where(inner) !== true ? undefined : key(inner));
  eachRow(rows, list, env, keys, (one, at) => {
    if (one === undefined) return;
    const word = shownValue(one);
    const group = groups.get(word);
    if (group) group.push(at);
    else groups.set(word, [at]);
  });
  return groups;
}

/** Takes what an expression yields of each row, until `ENOUGH` is said; the row outside is spoken of again afterwards. */
export function eachRow(
  rows: Rows,
  list: string,
  env: Environment,
  of: Evaluator,
  take: (value: Value, at: number) => typeof ENOUGH | void,
): void {
  const outside = env.current[list];
  const current: CurrentRow = { rows, row: undefined, at: 0 };
  env.current[list] = current;
  try {
    for (let at = 0; at < rows.all.length; at += 1) {
      current.row = rows.all[at];
      current.at = at;
      if (take(of(env), at) === ENOUGH) return;
    }
  } finally {
    env.current[list] = outside;
  }
}

/** Said by whoever needs no further row. */
export const ENOUGH = Symbol('enough');

/** What an expression yields of every row, in their order. */
export function valuesOfRows(rows: Rows, list: string, env: Environment, of: Evaluator): readonly Value[] {
  const values: Value[] = [];
  eachRow(rows, list, env, of, (value) => void values.push(value));
  return values;
}

export function atRow(env: Environment, list: string, rows: Rows, at: number, of: Evaluator): Value {
  const outside = env.current[list];
  env.current[list] = { rows, row: rows.all[at], at };
  const value = of(env);
  env.current[list] = outside;
  return value;
}
