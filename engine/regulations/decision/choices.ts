import {
  expression,
  nodeOf,
  type Condition,
  type Expr,
  type List,
  type Scope,
  type Table,
  type ValueOfKind,
} from './expression.js';
import type { CallArgument, Kind } from './node.js';
import type { FigureSymbol } from './symbols.js';
import type { RuleValue } from '../outcome.js';

type Plain<Yields extends Kind> = Yields extends 'number'
  ? number
  : Yields extends 'text'
    ? string
    : Yields extends 'truth'
      ? boolean
      : never;

/** What is blank counts as this. */
export const orElse = <Yields extends Kind, Where extends Scope>(
  of: Expr<Yields, Where>,
  blank: Expr<Yields, Where> | Expr<Yields, 'one'> | Plain<Yields>,
): Expr<Yields, Where> =>
  expression({
    op: 'or-else',
    kind: of.node.kind,
    of: [of.node, nodeOf(blank as Expr | number | string | boolean)],
  });

/** What the form has no entry for; a rule that needs it stays an open question. */
export const notKnown = <Yields extends Kind>(kind: Yields): Expr<Yields, 'one'> =>
  expression({ op: 'unknown', kind });

/** What another rule answers, of the kind that it gives; unknown while the other is. */
export const answerOf = <Yields extends Kind, Where extends Scope>(
  kind: Yields,
  rule: string,
  inputs: Readonly<Record<string, Expr<Kind, Where>>>,
): Expr<Yields, Where> =>
  expression({
    op: 'answer',
    kind,
    rule,
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, { node }]) => [name, node])),
  });

/** What a word of the form is called in a rule; unknown of another word. */
export const translated = <Where extends Scope>(
  of: Expr<'text', Where>,
  words: Readonly<Record<string, string>>,
): Expr<'text', Where> =>
  firstOf<'text', Where>(
    Object.entries(words).map(
      ([from, to]) =>
        [
          expression<'truth', Where>({
            op: 'compare',
            kind: 'truth',
            sign: '=',
            of: [of.node, nodeOf(from)],
          }),
          expression<'text', 'one'>(nodeOf(to)),
        ] as const,
    ),
    notKnown('text'),
  );

/** A decision table, read from above: the first row whose condition holds. Numbers and words may stand side by side. */
export function firstOf<Yields extends Kind, Where extends Scope>(
  rows: readonly (readonly [when: Condition<Where>, then: Expr<Yields, Where> | Expr<Yields, 'one'>])[],
  otherwise: Expr<Yields, Where> | Expr<Yields, 'one'>,
): Expr<Yields, Where> {
  const kinds = new Set([...rows.map(([, then]) => then.node.kind), otherwise.node.kind]);
  return expression({
    op: 'first',
    kind: kinds.size === 1 ? otherwise.node.kind : 'entry',
    rows: [...rows.map(([when, then]) => ({ when: when.node, then: then.node })), { then: otherwise.node }],
  });
}

/** The rows of a figure that is a table: each word with what the table has under it. */
export const rowsOf = <Value extends object>(
  table: Table<Value> & { readonly [Key in keyof Value]: FigureSymbol<Value[Key]> },
): readonly (readonly [key: keyof Value & string, value: FigureSymbol<Value[keyof Value]>])[] =>
  Object.entries(table).flatMap(([key, value]) =>
    key === 'table'
      ? []
      : [[key as keyof Value & string, value as FigureSymbol<Value[keyof Value]>] as const],
  );

/** A function's argument that may be unknown; of the others one that is unknown makes the call unknown. */
export interface OptionalArgument<Yields extends Kind = Kind> {
  readonly optional: Expr<Yields>;
}
export const optionally = <Yields extends Kind>(of: Expr<Yields>): OptionalArgument<Yields> => ({
  optional: of,
});

/** Several values as one result: under their names, or one after the other. */
export function structureOf(
  parts: Readonly<Record<string, Expr<Kind, 'one'>>> | readonly Expr<Kind, 'one'>[],
): Expr<'structure', 'one'> {
  const of = Object.values(parts).map((one: Expr) => one.node);
  return expression({
    op: 'structure',
    kind: 'structure',
    of,
    ...(Array.isArray(parts) ? {} : { names: Object.keys(parts) }),
  });
}

type Argument = Expr | OptionalArgument | Table | List;
type ValueOfArgument<One> =
  One extends OptionalArgument<infer Yields>
    ? ValueOfKind<Yields> | undefined
    : One extends Expr<infer Yields>
      ? ValueOfKind<Yields>
      : One extends Table<infer Value>
        ? Value
        : One extends List<infer Row>
          ? readonly Row[]
          : never;
type ValuesOf<All extends readonly Argument[]> = { [At in keyof All]: ValueOfArgument<All[At]> };
type Result<Yields extends Kind> = Yields extends 'structure' ? RuleValue : ValueOfKind<Yields> | undefined;

/**
 * What only a function can say. The engine runs it; no formula follows from it, and `why` is shown to whoever asks
 * why a rule is not on the 检查 sheet. Lists and tables come whole.
 */
export function call<Yields extends Kind, const All extends readonly Argument[]>(
  kind: Yields,
  why: string,
  run: (...values: ValuesOf<All>) => Result<Yields>,
  ...of: All
): Expr<Yields, 'one'> {
  return expression({
    op: 'call',
    kind,
    why,
    run: run as (...values: never[]) => unknown,
    of: of.map(argument),
  });
}

function argument(one: Argument): CallArgument {
  if ('optional' in one) return { op: 'optional', of: [one.optional.node] };
  if ('node' in one) return one.node;
  return 'list' in one ? { op: 'whole-list', list: one.list } : { op: 'whole-figure', ...one.table };
}
