import type { Evaluate } from '../expression/evaluate-expression.js';
import type { Expression } from '../expression/syntax.js';

/** An expression of a command, and what it does. */
export interface Evaluated {
  readonly expression: Expression;
  readonly evaluate: Evaluate;
}

/** What rendering does, in order; words of the document that never change are UTF-8 already. */
export type Instruction =
  | Uint8Array
  | ({ readonly kind: 'insert'; readonly source: string } & Evaluated)
  /** `evaluate` gives the list. */
  | ({
      readonly kind: 'for';
      readonly variable: string;
      readonly source: string;
      readonly body: Program;
    } & Evaluated)
  /** `evaluate` gives the condition. */
  | ({ readonly kind: 'if'; readonly body: Program } & Evaluated)
  | ({ readonly kind: 'assign'; readonly variable: string } & Evaluated)
  /** A table whose rows may all vanish; Word opens no table without rows. */
  | { readonly kind: 'table'; readonly body: Program }
  /** Start of a row of a table in which vertical merges are regrouped. */
  | { readonly kind: 'row' }
  /** A vertically merged cell: `span` names the merge it belongs to, `starts` says that it begins one each time. */
  | { readonly kind: 'merge'; readonly column: number; readonly span: number; readonly starts: boolean }
  /** End of a cell whose paragraphs may all vanish; Word opens no cell without one. */
  | { readonly kind: 'cell-end' }
  /** A fresh number for an object that a loop repeats. */
  | { readonly kind: 'object-id' };

export type Program = readonly Instruction[];
