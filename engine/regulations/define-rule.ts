import type { Input, ValueOf } from './input.js';
import type { Answer } from './answer.js';
import { namedAfter, type NamedParameter, type Parameter } from './parameter.js';
import type { Provision } from './provision.js';
import { decisionTree, type Decision, type DecisionTree } from './decision/decision.js';
import type { FigureSymbol, InputSymbol } from './decision/symbols.js';
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

/** A computable provision: its text, dated parameters, needs; its body comes beside it. */
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
}

/** What the text requires as a tree: called once, with symbols for the inputs and the figures. */
interface DecidedBody<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters> {
  decide(inputs: InputSymbols<DeclaredInputs>, figures: FigureSymbols<DeclaredParameters>): Decision;
  readonly check?: undefined;
}

/** What the text requires as a function. */
interface CheckedBody<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters> {
  /** Pure: no clock, no floating point, no number but 0 and 1; required inputs are there when it runs. */
  check(inputs: InputValues<DeclaredInputs>, parameters: ParameterValues<DeclaredParameters>): Answer;
  readonly decide?: undefined;
}

type InputSymbols<Declared extends Inputs> = {
  readonly [Name in keyof Declared]: InputSymbol<DeclaredValue<Declared[Name]>>;
};
type DeclaredValue<Part> = Part extends Input<infer Value> ? Value : never;
type FigureSymbols<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Parameter<infer Value>
    ? FigureSymbol<Value>
    : never;
};

/** A rule with its types forgotten, as lists of rules hold it: what it decides, or how it is checked. */
export interface Rule extends Omit<RuleDefinition<Inputs, Parameters>, 'parameters'> {
  readonly parameters: Readonly<Record<string, NamedParameter<unknown>>>;
  readonly decision?: DecisionTree;
  check?(inputs: Readonly<Record<string, unknown>>, parameters: Readonly<Record<string, unknown>>): Answer;
}

/** Asking for `decision` throws RangeError when it speaks of a row of a list that nothing gathers. */
export function defineRule<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters>(
  rule: RuleDefinition<DeclaredInputs, DeclaredParameters> &
    (DecidedBody<DeclaredInputs, DeclaredParameters> | CheckedBody<DeclaredInputs, DeclaredParameters>),
): Rule {
  const { decide, check, ...definition } = rule;
  const parameters = namedAfter(rule.id, rule.parameters);
  return decide === undefined
    ? { ...definition, parameters, check: check as NonNullable<Rule['check']> }
    : {
        ...definition,
        parameters,
        // A check asks a tenth of the rules, so a tree is made when it is asked for.
        get decision(): DecisionTree {
          const decision = decisionTree(definition, decide);
          Object.defineProperty(this, 'decision', { value: decision });
          return decision;
        },
      };
}

export type { RuleValue };
