import { ExactNumber } from '../../core/exact-number.js';
import type { FigurePath, Node, NodeOf, Words } from './node.js';
import { kindOfFigure } from './symbols.js';
import { asValue, type Value } from './value.js';

/** A list while it is gone through: its rows, and how a column of one is read. */
export interface Rows {
  readonly all: readonly unknown[];
  read(row: unknown, column: string): Value;
}

/** What is known of a rule's inputs. */
export interface Facts {
  of(name: string, part?: string): Value;
  /** `undefined` where the list as a whole is blank. */
  list(name: string): Rows | undefined;
  /** The whole list, as functions take it. */
  whole(name: string): readonly unknown[] | undefined;
  /** Of bindings: what was entered in a field of a form, and what another rule answers. */
  entry?(form: string, field: string): unknown;
  answer?(asked: NodeOf<'answer'>, env: Environment): Value;
}

/** The row of a list that is spoken of. */
export interface CurrentRow {
  readonly rows: Rows;
  row: unknown;
  at: number;
}

export interface Environment {
  readonly facts: Facts;
  readonly figures: Readonly<Record<string, unknown>>;
  /** By the name of the list. */
  readonly current: Record<string, CurrentRow | undefined>;
  /** What is worked out once for all rows of a list, by its node. */
  readonly once: Map<object, unknown>;
}

/** What a tree yields in an environment. */
export type Evaluator = (env: Environment) => Value;
/** The evaluator of a tree; the files that evaluate one kind of nodes get it for the nodes below. */
export type EvaluatorOf = (node: Node) => Evaluator;

/** Thousands are made for a long register, most of which gather nothing: what is kept is made when it is asked for. */
class EnvironmentOfFacts implements Environment {
  private spokenOf?: Record<string, CurrentRow | undefined>;

  constructor(
    readonly facts: Facts,
    readonly figures: Readonly<Record<string, unknown>>,
    private kept?: Map<object, unknown>,
  ) {}

  get current(): Record<string, CurrentRow | undefined> {
    return (this.spokenOf ??= {});
  }

  get once(): Map<object, unknown> {
    return (this.kept ??= new Map());
  }
}

/** An environment in which no row is spoken of yet; `once` is shared where several speak of the same lists. */
export const environment = (
  facts: Facts,
  figures: Readonly<Record<string, unknown>>,
  once?: Map<object, unknown>,
): Environment => new EnvironmentOfFacts(facts, figures, once);

/** Inputs that were read from plain data. */
export class DataFacts implements Facts {
  constructor(private readonly inputs: Readonly<Record<string, unknown>>) {}

  of(name: string, part?: string): Value {
    const value = this.inputs[name];
    return asValue(
      part === undefined || value === undefined ? value : (value as Record<string, unknown>)[part],
    );
  }

  list(name: string): Rows | undefined {
    const all = this.inputs[name];
    return Array.isArray(all) ? { all, read: readElement } : undefined;
  }

  whole(name: string): readonly unknown[] | undefined {
    return this.list(name)?.all;
  }
}

function readElement(row: unknown, column: string): Value {
  if (column !== 'value' || isRecord(row))
    return isRecord(row) && Object.hasOwn(row, column) ? asValue(row[column]) : undefined;
  return asValue(row);
}

const isRecord = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && !(row instanceof ExactNumber);

/** What a figure holds at that place, as it was published. */
export const rawFigure = (env: Environment, { figure, path }: FigurePath): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    env.figures[figure],
  );

export function figureValue(env: Environment, path: FigurePath): Value {
  const raw = rawFigure(env, path);
  return kindOfFigure(raw) === 'number' ? ExactNumber.of(raw as number | string) : asValue(raw);
}

/** The words among which something is looked for. */
export const wordsAt = (env: Environment, words: Words): readonly (string | number)[] =>
  'figure' in words ? ((rawFigure(env, words) as readonly (string | number)[] | undefined) ?? []) : words;
