import type { CalendarDay } from '../core/calendar-day.js';
import { adoptionOf } from './authority.js';
import type { Rule } from './define-rule.js';
import { evaluate, evaluateWith, figuresOn, valuesOf, type EvaluationContext } from './evaluate.js';
import { judged } from './decision/judgement.js';
import { DerivedValue, type AnsweringRule, type FactRecord } from './fact.js';
import type { CitedProvision, RuleFinding } from './finding.js';
import { findingOf, type RuleInForce } from './finding-of-answer.js';
import { fullTitle } from './instrument.js';
import { mergeSameFindings, withAlike } from './merge-same-findings.js';
import type { Outcome } from './outcome.js';
import { valueOn } from './parameter.js';
import { rule as ruleById, rules } from './registry.js';
import { roundNotes, coversRound } from './round.js';
import { withSanction } from './sanction.js';
import type { RuleId } from './rule-id.js';

export interface RuleContext extends EvaluationContext {
  /** The round that the facts belong to: 2026年上半年. */
  readonly round?: string;
}

/**
 * Asks every rule that a fact record can answer. A rule is asked when the record has its subject, names all of its
 * required inputs, and admits its instrument; passes and what lacks an entry are answered too. What several
 * documents say alike is one finding that cites them all; last comes the heaviest sanction, where one is due.
 * @throws RuleInputError when a fact is of the wrong type: a defect of the facts, not of the user's entries.
 */
export function applyRules<Entry>(
  facts: Iterable<FactRecord<Entry>>,
  context: RuleContext = {},
): RuleFinding<Entry>[] {
  const findings: RuleFinding<Entry>[] = [];
  askAll(facts, context, inWords, (inForce, record, answered) =>
    findings.push(findingOf(inForce, record, answered)),
  );
  return withSanction(mergeSameFindings(findings));
}

/**
 * `applyRules`, for those who only count what rows keep: that a row keeps a rule is one finding as often as it is kept,
 * without the words of what was found.
 * @param only asks these rules alone, and those that are alike: what they say of the same thing is one finding
 * @throws RuleInputError as `applyRules` does.
 */
export function tallyRules<Entry>(
  facts: Iterable<FactRecord<Entry>>,
  context: RuleContext = {},
  only?: ReadonlySet<string>,
): RuleFinding<Entry>[] {
  const findings: RuleFinding<Entry>[] = [];
  const kept = new Map<RuleInForce, RuleFinding<Entry>>();
  askAll(
    facts,
    { ...context, only: only && withAlike(only) },
    ({ isRow }) => (isRow === true ? COUNTED : {}),
    (inForce, record, answered) => {
      if (answered.outcome !== 'pass' || record.isRow !== true) {
        findings.push(findingOf(inForce, record, answered));
        return;
      }
      const known = kept.get(inForce) ?? findingOf(inForce, record, answered);
      kept.set(inForce, known);
      findings.push(known);
    },
  );
  return withSanction(mergeSameFindings(findings));
}

interface Passes {
  /** Of what is kept nothing is worked out but that it is. */
  readonly onlyCounts?: boolean;
}
const COUNTED: Passes = { onlyCounts: true };
const inWords = (): Passes => ({});
const counted = (): Passes => COUNTED;

/** What is found of a dossier, and how often a rule was kept. */
export interface Judgement<Entry> {
  /** Those of `applyRules` that are no passes. */
  readonly findings: readonly RuleFinding<Entry>[];
  readonly passed: number;
  /** The rules that were kept somewhere, or worked something out. */
  readonly kept: ReadonlySet<string>;
}

/**
 * `applyRules`, with what is kept only counted: a long register keeps thousands of provisions.
 * @throws RuleInputError as `applyRules` does.
 */
export function judge<Entry>(
  facts: Iterable<FactRecord<Entry>>,
  context: RuleContext = {},
): Judgement<Entry> {
  const findings: RuleFinding<Entry>[] = [];
  let passed = 0;
  const kept = new Set<string>();
  askAll(facts, context, counted, (inForce, record, answered) => {
    if (answered.outcome === 'pass' || answered.outcome === 'value') kept.add(inForce.rule.id);
    if (answered.outcome === 'pass') passed += 1;
    else findings.push(findingOf(inForce, record, answered));
  });
  return { findings: withSanction(mergeSameFindings(findings)), passed, kept };
}

/** Records of one shape: the words that tell it, one after the other, and the rules that they have. */
interface Shape {
  readonly further: Map<string | object, Shape>;
  rules?: readonly RuleInForce[];
}

const newShape = (): Shape => ({ further: new Map() });

function further(shape: Shape, word: string | object): Shape {
  const found = shape.further.get(word);
  if (found) return found;
  const added = newShape();
  shape.further.set(word, added);
  return added;
}

/** The shape of a record with these names, day and round; nothing is joined, for there are thousands of records. */
function shapeOf(first: Shape, record: FactRecord<unknown>, on: string, round: string): Shape {
  if (record.shape) return further(further(further(first, record.shape), on), round);
  let shape = further(further(further(first, record.subject), on), round);
  for (const words of [record.instruments, record.rules]) {
    shape = further(shape, words === undefined ? 'any' : 'these');
    for (const word of words ?? []) shape = further(shape, word);
    shape = further(shape, '');
  }
  for (const name in record.values) shape = further(shape, name);
  return shape;
}

/** The rules of a record as they are in force; records with the same names, day and round have the same rules. */
function rulesInForce(context: Asking): (record: FactRecord<unknown>) => readonly RuleInForce[] {
  const first = newShape();
  return (record) => {
    const on = record.on ?? context.on;
    const round = record.round ?? context.round;
    const shape = shapeOf(first, record, on ?? '', round ?? '');
    return (shape.rules ??= rulesOf(record).flatMap((rule) =>
      context.only?.has(rule.id) === false ? [] : (inForce(rule, on, round, context) ?? []),
    ));
  };
}

function inForce(
  rule: Rule,
  on: CalendarDay | undefined,
  round: string | undefined,
  { overrides }: RuleContext,
): RuleInForce | undefined {
  const figures = figuresOn(rule, { on, overrides });
  if (figures === undefined || !coversRound(rule, figures, round)) return undefined;
  return {
    rule,
    parameters: valuesOf(figures),
    citations: [citationOf(rule)],
    notes: roundNotes(rule, figures, round),
    ...adoption(rule, on, overrides),
  };
}

function adoption(
  { id }: Rule,
  on: CalendarDay | undefined,
  overrides: RuleContext['overrides'],
): Pick<RuleInForce, 'adoptedBy'> {
  const values = overrides?.[adoptionOf(id)];
  const adopted = values && valueOn({ unit: null, values }, on);
  return adopted?.document === undefined ? {} : { adoptedBy: adopted.document };
}

/** The rules that a record's names can answer. */
export function rulesOf(record: FactRecord<unknown>): readonly Rule[] {
  const candidates =
    record.rules?.flatMap((id) => ruleById(id) ?? []) ??
    [...rules.values()].filter((rule) => rule.subject === record.subject);
  return candidates.filter(
    (rule) =>
      (record.instruments?.includes(rule.provision.instrument.id) ?? true) && namesInputsOf(rule, record),
  );
}

function namesInputsOf(rule: Rule, record: FactRecord<unknown>): boolean {
  const isNamed = (name: string): boolean => record.names?.has(name) ?? Object.hasOwn(record.values, name);
  return (
    Object.entries(rule.inputs).every(([name, input]) => !input.required || isNamed(name)) &&
    Object.keys(rule.inputs).some(isNamed)
  );
}

interface Asking extends RuleContext {
  readonly only?: ReadonlySet<string> | undefined;
}

/** Takes the answers of all rules, but of those whose text does not cover the case. */
function askAll<Entry>(
  facts: Iterable<FactRecord<Entry>>,
  context: Asking,
  passesOf: (record: FactRecord<Entry>) => Passes,
  take: (inForce: RuleInForce, record: FactRecord<Entry>, answered: Outcome) => void,
): void {
  const rulesAt = rulesInForce(context);
  for (const record of facts) {
    const all = rulesAt(record);
    if (all.length === 0) continue;
    const known = record.factsIn?.((id) => answering(id, record, context));
    const values = known ? undefined : resolved(record, context);
    const passes = passesOf(record);
    for (const inForce of all) {
      const { rule, parameters } = inForce;
      const answered =
        known && rule.decision
          ? judged(rule, rule.decision, known, parameters, passes)
          : evaluateWith(rule, values ?? record.values, parameters);
      if (answered.outcome !== 'not-applicable' || answered.missing !== undefined) {
        take(inForce, record, answered);
      }
    }
  }
}

function answering(id: string, record: FactRecord<unknown>, context: RuleContext): ReturnType<AnsweringRule> {
  const rule = ruleById(id);
  const figures = rule && figuresOn(rule, { on: record.on ?? context.on, overrides: context.overrides });
  return rule && figures && { rule, figures: valuesOf(figures) };
}

/** The values with what other rules answer in its place. */
function resolved(record: FactRecord<unknown>, context: RuleContext): FactRecord<unknown>['values'] {
  let derives = false;
  for (const name in record.values) derives ||= record.values[name] instanceof DerivedValue;
  if (!derives) return record.values;
  const evaluation = { on: record.on ?? context.on, overrides: context.overrides };
  return Object.fromEntries(
    Object.entries(record.values).map(([name, value]) => {
      if (!(value instanceof DerivedValue)) return [name, value];
      const source = ruleById(value.rule);
      return [name, source && evaluate(source, value.values, evaluation).value];
    }),
  );
}

export const citationOf = (rule: Rule): CitedProvision => ({
  rule: rule.id as RuleId,
  instrument: fullTitle(rule.provision.instrument),
  article: rule.provision.article,
  quote: rule.provision.quote,
});
