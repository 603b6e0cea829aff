import { filled } from '../core/messages/message.js';
import type { Rule } from './define-rule.js';
import { evaluate, evaluateWith, figuresOn, type EvaluationContext } from './evaluate.js';
import { DerivedValue, type FactRecord } from './fact.js';
import type { CitedProvision, RuleFinding } from './finding.js';
import { mergeSameFindings } from './merge-same-findings.js';
import type { Outcome, RuleValue } from './outcome.js';
import { rule as ruleById, rules } from './registry.js';
import { roundNotes, speaksOf } from './round.js';
import { withSanction } from './sanction.js';

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
  facts: readonly FactRecord<Entry>[],
  context: RuleContext = {},
): RuleFinding<Entry>[] {
  const asked = rulesByShape();
  const findings = facts.flatMap((given) => {
    const record = { ...given, values: resolved(given, context) };
    return asked(record).flatMap((rule) => ask(rule, record, context) ?? []);
  });
  return withSanction(mergeSameFindings(findings));
}

/** Finds the rules of a record; records with the same names have the same rules. */
function rulesByShape(): (record: FactRecord<unknown>) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>();
  return (record) => {
    const shape = JSON.stringify([
      record.subject,
      record.instruments ?? null,
      record.rules ?? null,
      Object.keys(record.values),
    ]);
    const found = known.get(shape) ?? rulesOf(record);
    known.set(shape, found);
    return found;
  };
}

/** The rules that a record's names can answer. */
export function rulesOf(record: FactRecord<unknown>): readonly Rule[] {
  const candidates =
    record.rules?.flatMap((id) => ruleById(id) ?? []) ??
    [...rules.values()].filter((rule) => rule.subject === record.subject);
  return candidates.filter(
    (rule) => (record.instruments?.includes(rule.instrument.id) ?? true) && namesInputsOf(rule, record),
  );
}

const namesInputsOf = (rule: Rule, record: FactRecord<unknown>): boolean =>
  Object.entries(rule.inputs).every(
    ([name, input]) => !input.required || Object.hasOwn(record.values, name),
  ) && Object.keys(rule.inputs).some((name) => Object.hasOwn(record.values, name));

function ask<Entry>(
  rule: Rule,
  record: FactRecord<Entry>,
  context: RuleContext,
): RuleFinding<Entry> | undefined {
  const round = record.round ?? context.round;
  const figures = figuresOn(rule, evaluationOf(record, context));
  if (figures === undefined || !speaksOf(rule, figures, round)) return undefined;
  const answered = evaluateWith(rule, record.values, figures);
  if (answered.outcome === 'not-applicable' && answered.missing === undefined) return undefined;
  const { actual, limit, value } = answered;
  return {
    rule: rule.id,
    outcome: answered.outcome,
    ...levelOf(answered.outcome),
    ...(record.label === undefined ? {} : { label: record.label }),
    message: filled(rule.message, {
      actual: actual ?? '',
      limit: limit ?? '',
      value: value === undefined ? '' : valueText(value),
    }),
    remedy: rule.remedy,
    ...(actual === undefined ? {} : { actual }),
    ...(limit === undefined ? {} : { limit }),
    ...(value === undefined ? {} : { value }),
    entries: entriesOf(rule, record, answered),
    citations: [citationOf(rule)],
    readings: rule.readings ?? [],
    notes: roundNotes(rule, figures, round),
    missing: (answered.missing ?? []).map((name) => ({
      name,
      description: rule.inputs[name]?.description ?? name,
    })),
  };
}

const evaluationOf = (record: FactRecord<unknown>, context: RuleContext): EvaluationContext => ({
  on: record.on ?? context.on,
  overrides: context.overrides,
});

/** The values with what other rules answer in its place. */
function resolved(record: FactRecord<unknown>, context: RuleContext): FactRecord<unknown>['values'] {
  if (!Object.values(record.values).some((value) => value instanceof DerivedValue)) return record.values;
  return Object.fromEntries(
    Object.entries(record.values).map(([name, value]) => {
      if (!(value instanceof DerivedValue)) return [name, value];
      const source = ruleById(value.rule);
      return [name, source && evaluate(source, value.values, evaluationOf(record, context)).value];
    }),
  );
}

function levelOf(outcome: Outcome['outcome']): Pick<RuleFinding<unknown>, 'level'> {
  if (outcome === 'violation' || outcome === 'warning' || outcome === 'info') return { level: outcome };
  return outcome === 'value' ? { level: 'info' } : {};
}

/** The entries of the inputs that the rule reads; where it says which elements fail, of these alone. */
function entriesOf<Entry>(
  rule: Rule,
  record: FactRecord<Entry>,
  { at, missing }: Outcome,
): Record<string, readonly Entry[]> {
  const names = missing ?? (at ? Object.keys(at) : Object.keys(rule.inputs));
  return Object.fromEntries(
    names.flatMap((name) => {
      const entries = record.entries[name];
      if (entries === undefined) return [];
      const positions = at?.[name];
      return [[name, positions ? positions.flatMap((position) => entries[position] ?? []) : entries]];
    }),
  );
}

export const citationOf = (rule: Rule): CitedProvision => ({
  rule: rule.id,
  instrument: rule.instrument.number
    ? `《${rule.instrument.title}》（${rule.instrument.number}）`
    : `《${rule.instrument.title}》`,
  article: rule.citation.article,
  quote: rule.citation.quote,
});

function valueText(value: RuleValue): string {
  if (Array.isArray(value)) return value.map((one: RuleValue) => valueText(one)).join('、');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${name}：${valueText(part as RuleValue)}`)
      .join('，');
  }
  if (typeof value === 'boolean') return value ? '是' : '否';
  return value === null ? '' : String(value);
}
