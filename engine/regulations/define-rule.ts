import type { Input, ValueOf } from './input.js';
import type { Answer } from './answer.js';
import { namedAfter, type NamedParameter, type Parameter } from './parameter.js';
import type { Provision } from './provision.js';
import type { RuleValue } from './outcome.js';

export const SUBJECTS = [
  'institution',
  'project',
  'class',
  'person',
  'trainee',
  'schedule',
  'order',
  'package',
  'score-sheet',
  'statistics',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The verdicts that a provision that is not kept may get. */
export const SEVERITIES = ['violation', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

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

/** A computable provision: its text, dated parameters, needs, and a pure check. */
export interface RuleDefinition<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters> {
  /** As in the catalogue; its first part names the instrument. */
  readonly id: string;
  readonly provision: Provision;
  readonly kind: 'computable' | 'procedural-date';
  readonly subject: Subject;
  /** The verdict given on failure. */
  readonly severity: Severity;
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
export interface Rule extends Omit<RuleDefinition<Inputs, Parameters>, 'check' | 'parameters'> {
  readonly parameters: Readonly<Record<string, NamedParameter<unknown>>>;
  check(inputs: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, unknown>>): Answer;
}

export function defineRule<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters>(
  rule: RuleDefinition<DeclaredInputs, DeclaredParameters>,
): Rule {
  return { ...rule, parameters: namedAfter(rule.id, rule.parameters) } as unknown as Rule;
}

export type { RuleValue };
