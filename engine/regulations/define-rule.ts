import type { Authority } from './authority.js';
import type { Input } from './input.js';
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

/** A computable provision: its text, dated parameters, needs; its body comes beside it. */
export interface RuleDefinition<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters> {
  /** As in the catalogue; its first part names the instrument. */
  readonly id: string;
  readonly provision: Provision;
  readonly kind: 'computable' | 'procedural-date';
  readonly subject: Subject;
  /** The verdict given on failure. */
  readonly severity: Severity;
  /** What not keeping it rests on, where the decision does not say otherwise; the words of the text, when absent. */
  readonly authority?: Authority;
  /**
   * When not keeping it means that something is not entered yet: always (it asks for entries), or as long as the forms
   * that it reads are not filled in (rows that it counts may still come).
   */
  readonly lacking?: 'always' | 'until-filled';
  readonly inputs: DeclaredInputs;
  readonly parameters: DeclaredParameters;
  /** What is checked, in plain Chinese, for the 检查 sheet; {name} is a figure of the rule, never its value in words. */
  readonly states?: string;
  /** Chinese; {actual}, {limit} and {value} are filled from the outcome, names of figures with what holds on the day. */
  readonly message: string;
  /** How to mend it, in Chinese; filled in like the message. */
  readonly remedy: string;
  readonly readings?: readonly Interpretation[];
  readonly relations?: readonly Relation[];
}

/** What the text requires as a tree: called once, with symbols for the inputs and the figures. */
interface DecidedBody<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters> {
  decide(inputs: InputSymbols<DeclaredInputs>, figures: FigureSymbols<DeclaredParameters>): Decision;
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

/** A rule with its types forgotten, as lists of rules hold it. */
export interface Rule extends Omit<RuleDefinition<Inputs, Parameters>, 'parameters'> {
  readonly parameters: Readonly<Record<string, NamedParameter<unknown>>>;
  readonly decision: DecisionTree;
}

/** Asking for `decision` throws a RangeError when it speaks of a row of a list that nothing gathers. */
export function defineRule<DeclaredInputs extends Inputs, DeclaredParameters extends Parameters>(
  rule: RuleDefinition<DeclaredInputs, DeclaredParameters> & DecidedBody<DeclaredInputs, DeclaredParameters>,
): Rule {
  const { decide, ...definition } = rule;
  const parameters = namedAfter(rule.id, rule.parameters);
  return {
    ...definition,
    parameters,
    // A workbook asks a tenth of the rules, so a tree is made when it is asked for.
    get decision(): DecisionTree {
      const decision = decisionTree(definition, decide);
      Object.defineProperty(this, 'decision', { value: decision });
      return decision;
    },
  };
}

export type { RuleValue };
