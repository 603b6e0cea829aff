import { ExactNumber } from '../core/exact-number.js';
import { rowsOf, type Dossier, type RosterRow } from '../form/index.js';
import {
  asValue,
  environment,
  evaluatorOf,
  Given,
  judged,
  ungathered,
  within,
  type AnsweringRule,
  type Environment,
  type Evaluator,
  type Expr,
  type Facts,
  type NodeOf,
  type Rows,
  type Value,
} from '../regulations/index.js';
import type { BoundInput, BoundRecord, BoundRecords, BoundRows } from './binding.js';
import { rosterOf } from './entries.js';
import { wordsCalled } from './entry-words.js';

/** A row of a roster with its place: it is spoken of as it is. */
export interface PlacedRow {
  readonly rows: Rows;
  readonly row: RosterRow;
  readonly at: number;
}

const readRow = (row: unknown, column: string): Value => asValue((row as RosterRow)[column]);

/** The entries of a dossier, as bindings speak of them; what is the same for all rows is worked out once. */
export class DossierEntries {
  private readonly rosters = new Map<string, Rows>();
  private readonly single = new Map<object, Value>();
  /** What bindings group by keys, once for the whole dossier. */
  readonly grouped = new Map<object, unknown>();
  /** What bindings speak of where no other rule is asked. */
  readonly facts: Facts = new EntryFacts(this, NO_ANSWER);

  constructor(readonly dossier: Dossier) {}

  entry(form: string, field: string): unknown {
    const data = this.dossier.forms[form];
    return data && Object.hasOwn(data, field) ? data[field] : undefined;
  }

  /** The rows of a roster, or the words of an entry, by the name of the list. */
  rows(list: string): Rows {
    let found = this.rosters.get(list);
    if (!found) {
      const words = wordsCalled(list);
      const { form = '', roster = '' } = rosterOf(list) ?? {};
      found = {
        all: words?.words(this.dossier) ?? rowsOf(this.dossier.forms[form], roster),
        read: readRow,
      };
      this.rosters.set(list, found);
    }
    return found;
  }

  /** What an expression yields; where it speaks of no row, once for the whole dossier. */
  valueOf({ node }: Expr, env: Environment): Value {
    const { evaluator, isSingle } = preparedOf(node);
    if (!isSingle) return evaluator(env);
    const known = this.single.get(node);
    if (known !== undefined || this.single.has(node)) return known;
    const value = evaluator(env);
    this.single.set(node, value);
    return value;
  }
}

interface Prepared {
  readonly evaluator: Evaluator;
  /** It speaks of no row, and of nothing that other rules answer. */
  readonly isSingle: boolean;
}
const prepared = new WeakMap<object, Prepared>();
function preparedOf(node: Expr['node']): Prepared {
  let known = prepared.get(node);
  if (known === undefined) {
    known = {
      evaluator: evaluatorOf(node),
      isSingle: ungathered(node).length === 0 && ![...within(node)].some(({ op }) => op === 'answer'),
    };
    prepared.set(node, known);
  }
  return known;
}

/** Whether an expression yields the same for every row of a dossier. */
export const isSingle = ({ node }: Expr): boolean => preparedOf(node).isSingle;

/** The environment in which the expressions of bindings are evaluated. */
export const entryEnvironment = (entries: DossierEntries, answering?: AnsweringRule): Environment =>
  environment(answering ? new EntryFacts(entries, answering) : entries.facts, NO_FIGURES, entries.grouped);

const NO_FIGURES = {};
const NO_ANSWER: AnsweringRule = () => undefined;

/** What bindings speak of: entries, not inputs. */
class EntryFacts implements Facts {
  constructor(
    private readonly entries: DossierEntries,
    private readonly answering: AnsweringRule,
  ) {}

  of(name: string): never {
    throw new RangeError(`The input ${name} in a binding`);
  }

  list(name: string): Rows {
    return this.entries.rows(name);
  }

  whole(name: string): readonly unknown[] {
    return this.entries.rows(name).all;
  }

  entry(form: string, field: string): unknown {
    return this.entries.entry(form, field);
  }

  answer(asked: NodeOf<'answer'>, env: Environment): Value {
    return answered(asked, env, this.entries, this.answering);
  }
}

function answered(
  { rule: id, inputs }: NodeOf<'answer'>,
  env: Environment,
  entries: DossierEntries,
  answering: AnsweringRule,
): Value {
  const found = answering(id);
  if (!found?.rule.decision) return undefined;
  const bound = Object.fromEntries(Object.entries(inputs).map(([name, node]) => [name, { node }]));
  const facts = new BoundFacts(bound, entries, env);
  return asValue(judged(found.rule, found.rule.decision, facts, found.figures).value);
}

/** What is known of a rule's inputs by a binding: its expressions over the entries, evaluated when they are asked for. */
export class BoundFacts implements Facts {
  private lists?: Map<string, Rows>;

  constructor(
    private readonly inputs: Readonly<Record<string, BoundInput>>,
    private readonly entries: DossierEntries,
    private readonly env: Environment,
  ) {}

  of(name: string, part?: string): Value {
    const bound = this.inputs[name];
    if (bound === undefined) return undefined;
    if ('node' in bound) return this.entries.valueOf(bound, this.env);
    const one = 'parts' in bound ? bound.parts[part ?? ''] : undefined;
    return one && this.entries.valueOf(one, this.env);
  }

  list(name: string): Rows | undefined {
    const bound = this.inputs[name];
    if (bound === undefined) return undefined;
    let found = this.lists?.get(name);
    if (!found) {
      if ('roster' in bound) found = this.rowsOf(bound);
      else if ('records' in bound && !this.isUnknown(bound)) found = this.recordsOf(bound);
      else return undefined;
      (this.lists ??= new Map()).set(name, found);
    }
    return found;
  }

  whole(name: string): readonly unknown[] | undefined {
    const rows = this.list(name);
    const bound = this.inputs[name];
    if (!rows || !bound) return undefined;
    const names = (row: unknown): readonly string[] =>
      Object.keys('columns' in bound ? bound.columns : (row as BoundRecord).parts);
    return rows.all.map((row) => {
      const columns = names(row).map((column) => [column, plain(rows.read(row, column))] as const);
      return columns.length === 1 && columns[0]?.[0] === 'value'
        ? columns[0][1]
        : Object.fromEntries(columns);
    });
  }

  /** The rows that are part of the list, each with its place in the roster. */
  private rowsOf({ roster: { list }, columns, where }: BoundRows): Rows {
    const all = this.entries.rows(list);
    const placed = all.all.map((row, at): PlacedRow => ({ rows: all, row: row as RosterRow, at }));
    const { env } = this;
    const of = (one: PlacedRow, evaluator: Evaluator): Value => {
      const outside = env.current[list];
      env.current[list] = one;
      const value = evaluator(env);
      env.current[list] = outside;
      return value;
    };
    const readColumns = new Map(
      Object.entries(columns).map(([name, { node }]) => [
        name,
        {
          evaluator: evaluatorOf(node),
          values: new Array<Value | typeof UNREAD>(placed.length).fill(UNREAD),
        },
      ]),
    );
    const picks = where && evaluatorOf(where.node);
    return {
      all: picks ? placed.filter((one) => of(one, picks) === true) : placed,
      read: (row, name) => {
        const column = readColumns.get(name);
        if (!column) return undefined;
        const { at } = row as PlacedRow;
        const known = column.values[at];
        if (known !== UNREAD) return known;
        return (column.values[at] = of(row as PlacedRow, column.evaluator));
      },
    };
  }

  private recordsOf({ records }: BoundRecords): Rows {
    const held = ({ where }: BoundRecord): boolean => !where || evaluatorOf(where.node)(this.env) === true;
    const all = records.every(({ where, times }) => !where && !times)
      ? records
      : records.filter(held).flatMap((one) => Array.from({ length: this.timesOf(one) }, () => one));
    return {
      all,
      read: (record, column) => {
        const one = (record as BoundRecord).parts[column];
        return one && this.entries.valueOf(one, this.env);
      },
    };
  }

  /** How many there are is not known. */
  private isUnknown({ records }: BoundRecords): boolean {
    return records.some(({ times }) => times && evaluatorOf(times.node)(this.env) === undefined);
  }

  /** Every limit is far below the most: more change no answer, and a list of millions takes memory. */
  private timesOf({ times }: BoundRecord): number {
    const value = times ? evaluatorOf(times.node)(this.env) : undefined;
    return value instanceof ExactNumber ? Math.min(value.floor().toNumber(), MOST_ALIKE) : 1;
  }
}

const MOST_ALIKE = 1000;

/** What a column holds before it is asked for: a blank is known, too. */
const UNREAD = Symbol('unread');

const plain = (value: Value): unknown => (value instanceof Given ? value.value : value);
