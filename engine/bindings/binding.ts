import {
  filled,
  kindOfInput,
  rule as ruleById,
  word,
  type Condition,
  type Expr,
  type Input,
  type Kind,
  type Rule,
  type RuleId,
} from '../regulations/index.js';
import type { FormEntries, RosterEntries } from './entries.js';
import type { EntryWords } from './entry-words.js';

/** A list of a rule as the rows of a roster, or as the words of an entry: its columns, said of a row. */
export interface BoundRows {
  readonly roster: RosterEntries | EntryWords;
  readonly columns: Readonly<Record<string, Expr>>;
  /** Other rows are no part of the list; nor is one of which it is not known. */
  readonly where?: Condition;
  /** The column at which findings about a row point, where it is not that by which messages call the row. */
  readonly at?: string;
}
/** Single entries that are one element of a list. */
export interface BoundRecord {
  readonly parts: Readonly<Record<string, Expr>>;
  /** Elsewhere the element is no part of the list. */
  readonly where?: Condition;
  /** The list has so many of it. */
  readonly times?: Expr<'number'>;
}
/** A list of a rule as some records of single entries that are judged alike. */
export interface BoundRecords {
  readonly records: readonly BoundRecord[];
}
/** A structure of a rule by its parts. */
export interface BoundParts {
  readonly parts: Readonly<Record<string, Expr>>;
}
/** An expression whose entries are shown at a column of the rows that it counts. */
export type PlacedExpr = Expr & { readonly at?: Expr<'entry', 'row'> };
export type BoundInput = PlacedExpr | BoundRows | BoundRecords | BoundParts;

export interface About {
  /** How messages call it: a word, or a text made of entries. */
  readonly label?: string | Expr<'text'>;
  /** The rule is asked of each row of this roster, or of each word of an entry. */
  readonly each?: RosterEntries | EntryWords;
  /** The rule is asked only where this holds; elsewhere it is no open question either. */
  readonly where?: Condition;
  /** The day whose figures hold: the first that is entered. */
  readonly on?: readonly Expr<'day', 'one'>[];
  /** The round that the form belongs to. */
  readonly round?: Expr<'text', 'one'>;
  readonly bar?: Bar;
  /** A later, more specific text has taken the place of the rule here: what it finds is a remark, with this note. */
  readonly givesWay?: string;
}

/** A quantity that is shown as a bar, with what the first of the rules that speaks of the case permits. */
export interface Bar {
  readonly title: string;
  readonly unit: string;
  /** What it is made of, by labels. */
  readonly parts?: Readonly<Record<string, Expr<'number', 'one'>>>;
  /** Where the rule counts rows by a key: a bar for each key, called by a column of the list. */
  readonly byKey?: { readonly label: string; readonly named: string };
  /** What the rules permit is not measured like this (a percentage of heads). */
  readonly unlimited?: true;
}

/** Rules as a form asks them: every input as an expression over its entries. */
export interface Binding {
  readonly form: string;
  readonly rules: readonly Rule[];
  readonly inputs: Readonly<Record<string, BoundInput>>;
  readonly about: About;
}

/** The rows of a roster as a list; a list of plain values has one column, `value`. */
export const rows = (
  roster: RosterEntries | EntryWords,
  columns: Readonly<Record<string, Expr>>,
  { where, at }: Pick<BoundRows, 'where' | 'at'> = {},
): BoundRows => ({
  roster,
  columns,
  ...(where === undefined ? {} : { where }),
  ...(at === undefined ? {} : { at }),
});
/** Single entries as a list; a list of plain values has one part, `value`. */
export const records = (...each: readonly BoundRecord['parts'][]): BoundRecords => ({
  records: each.map((of) => ({ parts: of })),
});
/** The labels of those entries that are filled in, for rules that ask for certain parts of a form. */
export const filledOf = (entries: Readonly<Record<string, Expr | Condition>>): BoundRecords => ({
  records: Object.entries(entries).map(([label, entry]) => ({
    parts: { value: word(label) },
    where: entry.node.kind === 'truth' && entry.node.op !== 'field' ? (entry as Condition) : filled(entry),
  })),
});
/** What is counted from many columns, shown at one of them: at every row. */
export const shownAt = (at: Expr<'entry', 'row'>, of: Expr): PlacedExpr => ({ ...of, at });
/** Things of which the form only says how many there are and what is the same of all. */
export const alike = (times: Expr<'number'>, of: BoundRecord['parts']): BoundRecords => ({
  records: [{ parts: of, times }],
});
export const parts = (of: BoundParts['parts']): BoundParts => ({ parts: of });

/**
 * Binds the inputs of one rule, or of several that are about the same, to the entries of a form. An optional input
 * may be left out: the form has no entry for it.
 * @throws RangeError when there is no such rule, an input is missing, unknown, or of another kind.
 */
export function ask(
  { form }: FormEntries,
  asked: RuleId | readonly RuleId[],
  inputs: Readonly<Record<string, BoundInput>>,
  about: About = {},
): Binding {
  const rules = [asked].flat().map((id) => {
    const found = ruleById(id);
    if (!found) throw new RangeError(`${form}: no rule ${id}`);
    return found;
  });
  const wrong = [
    ...Object.keys(inputs).flatMap((name) =>
      rules.some((one) => Object.hasOwn(one.inputs, name)) ? [] : [`${name} is no input`],
    ),
    ...rules.flatMap((one) =>
      Object.entries(one.inputs).flatMap(([name, input]) => wrongWith(name, input, inputs[name])),
    ),
  ];
  if (wrong.length > 0) throw new RangeError(`${form}: ${[asked].flat().join(', ')}: ${wrong.join('; ')}`);
  return { form, rules, inputs, about };
}

function wrongWith(name: string, input: Input<unknown>, bound: BoundInput | undefined): string[] {
  if (bound === undefined) return input.required ? [`${name} is missing`] : [];
  if ('node' in bound)
    return kindsFit(bound.node.kind, kindOfInput(input)) ? [] : [`${name} is no ${input.type}`];
  if ('parts' in bound) return wrongParts(name, input.parts ?? {}, bound.parts);
  const { element } = input;
  if (!element) return [`${name} is no list`];
  const wanted = element.parts ?? (element.type === 'object' ? {} : { value: element });
  const all = 'records' in bound ? bound.records.map(({ parts: of }) => of) : [bound.columns];
  return all.flatMap((one) => wrongParts(name, wanted, one));
}

const wrongParts = (
  name: string,
  wanted: Readonly<Record<string, Input<unknown>>>,
  bound: Readonly<Record<string, Expr>>,
): string[] => [
  ...Object.entries(wanted).flatMap(([part, input]) => wrongWith(`${name}.${part}`, input, bound[part])),
  ...(Object.keys(wanted).length === 0
    ? []
    : Object.keys(bound).flatMap((part) => (part in wanted ? [] : [`${name}.${part} is no input`]))),
];

/** Rules that only ask whether something was entered call it text, whatever it is. */
const kindsFit = (bound: Kind, wanted: Kind): boolean =>
  bound === wanted ||
  wanted === 'entry' ||
  wanted === 'structure' ||
  (bound === 'entry' && wanted === 'text');
