/** What an expression yields; `entry` is what was entered, whatever its type. */
export type Kind = 'number' | 'day' | 'text' | 'truth' | 'entry' | 'structure';

/** A number given in words of the text that a figure holds, by the figure's name and the way into it. */
export interface FigurePath {
  readonly figure: string;
  readonly path: readonly (string | number)[];
}

/** Words or numbers among which something is looked for: as they are, or a figure that is a list. */
export type Words = readonly (string | number)[] | FigurePath;

export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '<>';

/**
 * A decision as data. It is built once, by calling a rule's `decide` with symbols, and read by the evaluator, the
 * explainer and the compiler of Excel formulas.
 */
export type Node =
  | { readonly op: 'literal'; readonly kind: Kind; readonly value: number | string | boolean }
  /** What the facts say of the rule's input; `part` of a structure. */
  | { readonly op: 'input'; readonly kind: Kind; readonly name: string; readonly part?: string }
  /** A column of the row of a list that is spoken of; the element itself is called `value`. */
  | { readonly op: 'element'; readonly kind: Kind; readonly list: string; readonly name: string }
  /** What the document sets. */
  | ({ readonly op: 'figure'; readonly kind: Kind } & FigurePath)
  /** An entry of a form, and a column of the roster whose row is spoken of; only bindings have them. */
  | { readonly op: 'field'; readonly kind: Kind; readonly form: string; readonly id: string }
  | { readonly op: 'column'; readonly kind: Kind; readonly list: string; readonly id: string }
  /** What cannot be known: the form has no entry for it. */
  | { readonly op: 'unknown'; readonly kind: Kind }
  /** What another rule answers; `inputs` are its inputs by name. */
  | {
      readonly op: 'answer';
      readonly kind: Kind;
      readonly rule: string;
      readonly inputs: Readonly<Record<string, Node>>;
    }
  | {
      readonly op: 'add' | 'times' | 'least' | 'greatest';
      readonly kind: 'number';
      readonly of: readonly Node[];
    }
  | { readonly op: 'minus' | 'over'; readonly kind: 'number'; readonly of: readonly [Node, Node] }
  | {
      readonly op:
        | 'floor'
        | 'ceiling'
        | 'absolute'
        | 'characters'
        | 'year'
        | 'month'
        | 'weekday'
        | 'as-number'
        /** Of a time of day written 20:30; unknown of anything else. */
        | 'minutes';
      readonly kind: 'number';
      readonly of: readonly [Node];
    }
  /** The second says to how many decimals. */
  | { readonly op: 'rounded'; readonly kind: 'number'; readonly of: readonly [Node, Node] }
  /** From the first day to the second. */
  | {
      readonly op: 'days-from' | 'completed-years' | 'completed-months';
      readonly kind: 'number';
      readonly of: readonly [Node, Node];
    }
  | { readonly op: 'days-after' | 'months-after'; readonly kind: 'day'; readonly of: readonly [Node, Node] }
  /** A month and day (07-13) in the year of a day, or in a year where the second is a number. */
  | { readonly op: 'in-year'; readonly kind: 'day'; readonly of: readonly [Node, Node] }
  /** Working days: Monday to Friday, less the holidays, plus days worked in exchange. */
  | {
      readonly op: 'working-days';
      readonly kind: 'number';
      readonly of: readonly [Node, Node];
      readonly holidays?: string;
      readonly workdays?: string;
    }
  | {
      readonly op: 'working-day-after';
      readonly kind: 'day';
      readonly of: readonly [Node, Node];
      readonly holidays?: string;
      readonly workdays?: string;
    }
  | {
      readonly op: 'normalised' | 'title' | 'month-and-day-words' | 'as-text';
      readonly kind: 'text';
      readonly of: readonly [Node];
    }
  /** The first without the second: wherever it stands, or where it begins with it. */
  | { readonly op: 'without' | 'without-start'; readonly kind: 'text'; readonly of: readonly [Node, Node] }
  | { readonly op: 'joined'; readonly kind: 'text'; readonly of: readonly Node[] }
  /** The words whose condition holds, joined; what is lacking, where it says so. */
  | {
      readonly op: 'enumerated';
      readonly kind: 'text';
      readonly lacking?: true;
      readonly rows: readonly { readonly when: Node; readonly then: Node }[];
      readonly separator: string;
    }
  | {
      readonly op: 'compare';
      readonly sign: Comparison;
      readonly kind: 'truth';
      readonly of: readonly [Node, Node];
    }
  | {
      readonly op: 'contains' | 'starts-with' | 'ends-with';
      readonly kind: 'truth';
      readonly of: readonly [Node, Node];
    }
  /** Whether a text is of Western digits, so many where it is said. */
  | { readonly op: 'digits'; readonly kind: 'truth'; readonly of: readonly [Node]; readonly count?: number }
  /** As a regular expression says: no formula follows. */
  | { readonly op: 'like'; readonly kind: 'truth'; readonly of: readonly [Node]; readonly pattern: RegExp }
  | { readonly op: 'among'; readonly kind: 'truth'; readonly of: readonly [Node]; readonly words: Words }
  /** Where a word stands in an ordered list, from 1; unknown of another word. */
  | { readonly op: 'position'; readonly kind: 'number'; readonly of: readonly [Node]; readonly words: Words }
  /** What a table (a figure) has under a word, or a list at a place (from 1); unknown of another word or place. */
  | { readonly op: 'lookup'; readonly kind: Kind; readonly of: readonly [Node]; readonly table: FigurePath }
  | { readonly op: 'filled' | 'known' | 'not'; readonly kind: 'truth'; readonly of: readonly [Node] }
  | { readonly op: 'all' | 'any'; readonly kind: 'truth'; readonly of: readonly Node[] }
  | { readonly op: 'or-else'; readonly kind: Kind; readonly of: readonly [Node, Node] }
  /** A decision table: the first row whose condition holds; the last has none. */
  | {
      readonly op: 'first';
      readonly kind: Kind;
      readonly rows: readonly { readonly when?: Node; readonly then: Node }[];
    }
  | { readonly op: 'count'; readonly kind: 'number'; readonly list: string; readonly where?: Node }
  | {
      readonly op: 'sum' | 'least-of' | 'greatest-of';
      readonly kind: 'number';
      readonly list: string;
      readonly of: readonly [Node];
      readonly where?: Node;
    }
  | { readonly op: 'every'; readonly kind: 'truth'; readonly list: string; readonly of: readonly [Node] }
  /** Rows that share a key: the most of them, those beyond the first, and the number of keys. */
  | {
      readonly op: 'most-of-key' | 'repeated' | 'distinct';
      readonly kind: 'number';
      readonly list: string;
      readonly key: Node;
      readonly where?: Node;
      readonly named?: Node;
    }
  /** Of the rows that share a key: whether this is the first, and whether all have the same value as this. */
  | {
      readonly op: 'first-of-key';
      readonly kind: 'truth';
      readonly list: string;
      readonly key: Node;
      readonly where?: Node;
    }
  | {
      readonly op: 'alike-in-key';
      readonly kind: 'truth';
      readonly list: string;
      readonly key: Node;
      readonly of: readonly [Node];
      readonly where?: Node;
    }
  /** Whether a row of another list has this key. */
  | {
      readonly op: 'occurs';
      readonly kind: 'truth';
      readonly list: string;
      readonly key: Node;
      readonly of: readonly [Node];
      readonly where?: Node;
    }
  /** What the first row of another list says that has this key; unknown where none has. The first of `of` is the key. */
  | {
      readonly op: 'looked-up';
      readonly kind: Kind;
      readonly list: string;
      readonly key: Node;
      readonly of: readonly [sought: Node, of: Node];
    }
  /** The number of the row, from 1, and what stands in the row before. */
  | { readonly op: 'row-number'; readonly kind: 'number'; readonly list: string }
  | { readonly op: 'previous'; readonly kind: Kind; readonly list: string; readonly of: readonly [Node] }
  /** Of how many picked rows the key is that of this row; with a period, of those whose period meets this row's. */
  | {
      readonly op: 'rows-in-key';
      readonly kind: 'number';
      readonly list: string;
      readonly key: Node;
      readonly where?: Node;
      readonly of: readonly [] | readonly [first: Node, last: Node];
    }
  /** What the row of another list says that stands at the place of the row that is spoken of. */
  | {
      readonly op: 'alongside';
      readonly kind: Kind;
      readonly list: string;
      readonly beside: string;
      readonly of: readonly [Node];
    }
  /** Several values under their names, or one after the other where there are no names. */
  | {
      readonly op: 'structure';
      readonly kind: 'structure';
      readonly of: readonly Node[];
      readonly names?: readonly string[];
    }
  /** What the rows say, joined. */
  | {
      readonly op: 'listed';
      readonly kind: 'text';
      readonly list: string;
      readonly of: readonly [Node];
      readonly where?: Node;
      readonly separator: string;
    }
  /** What a row of labelled columns lacks of those that are required. */
  | { readonly op: 'blank-columns'; readonly kind: 'text'; readonly list: string; readonly words: Words }
  /** What only a function can say: no formula follows, and the reason is shown. Lists and tables come as they are. */
  | {
      readonly op: 'call';
      readonly kind: Kind;
      readonly of: readonly CallArgument[];
      readonly why: string;
      readonly run: (...values: never[]) => unknown;
    };

export type CallArgument =
  | Node
  | { readonly op: 'whole-list'; readonly list: string }
  | ({ readonly op: 'whole-figure' } & FigurePath)
  | { readonly op: 'optional'; readonly of: readonly [Node] };

/** The nodes of an operator. */
export type NodeOf<Op extends Node['op'], One = Node> = One extends { readonly op: infer Ops }
  ? Op extends Ops
    ? One
    : never
  : never;

const children = new WeakMap<Node, readonly Node[]>();

/** The nodes directly under this one; trees do not change. */
export function childrenOf(node: Node): readonly Node[] {
  let known = children.get(node);
  if (!known) children.set(node, (known = readChildren(node)));
  return known;
}

function readChildren(node: Node): readonly Node[] {
  if (node.op === 'call') return node.of.flatMap(nodesOfArgument);
  if (node.op === 'answer') return Object.values(node.inputs);
  const own: Node[] = 'of' in node ? [...node.of] : [];
  if ('where' in node && node.where) own.push(node.where);
  if ('key' in node) own.push(node.key);
  if ('named' in node && node.named) own.push(node.named);
  if ('rows' in node) {
    for (const row of node.rows) {
      if (row.when) own.push(row.when);
      own.push(row.then);
    }
  }
  return own;
}

const nodesOfArgument = (argument: CallArgument): readonly Node[] =>
  argument.op === 'optional'
    ? argument.of
    : argument.op === 'whole-list' || argument.op === 'whole-figure'
      ? []
      : [argument];

/** Every node under this one, itself included. */
export function* within(node: Node): Iterable<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* within(child);
}

/** The lists whose rows stand in a tree. */
export const listsIn = (node: Node): readonly string[] => [
  ...new Set(
    [...within(node)].flatMap((one) => [
      ...('list' in one ? [one.list] : []),
      ...(one.op === 'call' ? one.of.flatMap((each) => (each.op === 'whole-list' ? [each.list] : [])) : []),
    ]),
  ),
];

/**
 * The rows that are spoken of and that nothing gathers, by the name of their list: a decision must have none.
 */
export function ungathered(node: Node, gathered: readonly string[] = []): readonly string[] {
  if (node.op === 'element' || node.op === 'column') return gathered.includes(node.list) ? [] : [node.list];
  const list = 'list' in node ? node.list : undefined;
  const inner = list !== undefined && gathers(node) ? [...gathered, list] : gathered;
  const spoken = node.op === 'alongside' ? node.beside : list;
  const own = spoken !== undefined && !inner.includes(spoken) ? [spoken] : [];
  return [...own, ...childrenOf(node).flatMap((child) => ungathered(child, inner))];
}

const GATHERING = new Set<Node['op']>([
  'count',
  'sum',
  'least-of',
  'greatest-of',
  'every',
  'most-of-key',
  'repeated',
  'distinct',
  'occurs',
  'looked-up',
  'listed',
  'alongside',
]);
const gathers = (node: Node): boolean => GATHERING.has(node.op);
