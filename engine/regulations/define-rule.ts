import type { Input, ValueOf } from './input.js';
import type { Instrument } from './instrument.js';
import type { Answer } from './answer.js';
import type { Parameter } from './parameter.js';
import type { RuleValue } from './outcome.js';

export type Subject =
  | 'institution'
  | 'project'
  | 'class'
  | 'person'
  | 'trainee'
  | 'schedule'
  | 'order'
  | 'package'
  | 'score-sheet'
  | 'statistics';

/** Where the text says it. */
export interface Citation {
  /** 二（二）1; as the text numbers it. */
  readonly article: string;
  /** Verbatim; …… joins two quoted pieces. */
  readonly quote: string;
  /** Further places that say the same. */
  readonly alsoAt?: readonly { readonly quote: string; readonly note?: string }[];
}

/** A reading chosen where the text is ambiguous; shown under "why". */
export interface Interpretation {
  readonly point: string;
  readonly reading: string;
  readonly why: string;
}

export interface Relation {
  readonly id: string;
  readonly relation: string;
  readonly note?: string;
}

type Inputs = Readonly<Record<string, Input<unknown>>>;
type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type InputValues<Declared extends Inputs> = { readonly [Name in keyof Declared]: ValueOf<Declared[Name]> };
type ParameterValues<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Parameter<infer Value> ? Value : never;
};

/** A computable provision: citation, dated parameters, needs, and a pure check. */
export interface RuleDefinition<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters> {
  /** As in the catalogue; its first part names the instrument. */
  readonly id: string;
  readonly instrument: Instrument;
  readonly citation: Citation;
  readonly kind: 'computable' | 'procedural-date';
  readonly subject: Subject;
  /** When it applies, in Chinese; outside its scope a rule answers not-applicable. */
  readonly scope?: string;
  /** The verdict given on failure. */
  readonly severity: 'violation' | 'warning' | 'info';
  readonly inputs: DeclaredInputs;
  readonly parameters: DeclaredParameters;
  /** Chinese; {actual}, {limit} and {value} are filled from the outcome. */
  readonly message: string;
  /** How to mend it, in Chinese; filled in like the message. */
  readonly remedy: string;
  readonly readings?: readonly Interpretation[];
  readonly relations?: readonly Relation[];
  /** Pure: no clock, no floating point, no number but 0 and 1; required inputs are there when it runs. */
  check(inputs: InputValues<DeclaredInputs>, parameters: ParameterValues<DeclaredParameters>): Answer;
}

/** A rule with its types forgotten, as lists of rules hold it. */
export interface Rule extends Omit<RuleDefinition<Inputs, Parameters>, 'check'> {
  check(inputs: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, unknown>>): Answer;
}

export function defineRule<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters>(
  rule: RuleDefinition<DeclaredInputs, DeclaredParameters>,
): Rule {
  return rule as unknown as Rule;
}

export type { RuleValue };
