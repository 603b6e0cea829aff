import type { BoundInput, BoundRecord } from '../bindings/index.js';
import type { FigurePath, Node, NodeOf, Rule, Words } from '../regulations/index.js';
import type { EntryCells } from './entry-cells.js';
import type { Truth, Valued } from './valued.js';

/** What the names in a rule's tree stand for. */
export interface Scope {
  readonly rule: Rule;
  readonly inputs: Readonly<Record<string, BoundInput>>;
  /** The rosters (`form/roster`) whose rows a list of the rule is being gathered from. */
  readonly inside: readonly string[];
  /** By the name of a list of single entries: the record that is spoken of, and its place from 0. */
  readonly record: Readonly<Record<string, { readonly of: BoundRecord; readonly at: number }>>;
}

/** A record of single entries in a list. */
export interface GatheredRecord {
  readonly c: Compiling;
  /** Whether it is part of the list. */
  readonly where?: Truth;
  /** How many of it there are. */
  readonly times?: Valued;
}

/** A list of a rule or of a binding, as it is gathered. */
export type Gathered =
  | { readonly records: readonly GatheredRecord[] }
  | {
      readonly rows: string;
      readonly form: string;
      readonly roster: string;
      readonly used: string;
      readonly row: Compiling;
    };

/** What the files that write one kind of nodes ask of the compiler. */
export interface Compiling {
  readonly scope: Scope;
  readonly cells: Pick<EntryCells, 'ofOneRow'>;
  /** @throws Inexpressible */
  value(node: Node): Valued;
  /** @throws Inexpressible */
  truth(node: Node): Truth;
  /** A list of the rule, or a roster that an expression of the binding gathers itself. */
  gathered(list: string): Gathered;
  /** What an input, or a column of a list, stands for; `undefined` where the form has no entry for it. */
  bound(node: NodeOf<'input'> | NodeOf<'element'>): { readonly node: Node } | undefined;
  /** A figure as its document has it, where it is no single value of 参数. */
  published(path: FigurePath): unknown;
  wordsOf(words: Words): readonly (string | number)[];
}
