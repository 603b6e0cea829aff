import { QUESTION_NOTE } from './authority.js';
import { filled } from '../core/messages/message.js';
import type { Rule } from './define-rule.js';
import type { FactRecord } from './fact.js';
import type { CitedProvision, RuleFinding } from './finding.js';
import type { Outcome } from './outcome.js';
import { plainRemedy, remedyWords } from './remedy-words.js';
import type { RuleId } from './rule-id.js';
import { sentenceValues } from './sentence-values.js';

/** A rule with the figures of a day and a round. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly citations: readonly CitedProvision[];
  readonly notes: readonly string[];
  /** The document by which the bureau made the rule's reading its own. */
  readonly adoptedBy?: string;
}

/** What a rule's answer about a record is as a finding, in words and with the entries that it rests on. */
export function findingOf<Entry>(
  { rule, parameters, citations, notes, adoptedBy }: RuleInForce,
  record: FactRecord<Entry>,
  answered: Outcome,
): RuleFinding<Entry> {
  const { outcome, actual, limit, value, arithmetic } = answered;
  const isReading = answered.authority === 'reading';
  const isQuestion = isReading && outcome === 'violation' && adoptedBy === undefined;
  const found = isQuestion ? 'warning' : levelOf(outcome);
  const level = found === undefined || record.givesWay === undefined ? found : 'info';
  const values = level && sentenceValues(rule, answered, parameters);
  return {
    rule: rule.id as RuleId,
    outcome,
    level,
    ...(level === undefined || outcome === 'value' ? {} : { authority: answered.authority ?? 'text' }),
    ...absence(rule, answered, level),
    label: record.label,
    message: values ? filled(rule.message, values) : '',
    remedy: values ? remedyWords(rule.remedy, answered, values) : plainRemedy(rule),
    actual,
    limit,
    value,
    ...(arithmetic === undefined ? {} : { arithmetic }),
    entries: outcome === 'pass' ? NOWHERE : entriesOf(rule, record, answered),
    citations,
    readings: rule.readings ?? NONE,
    notes: [
      ...notes,
      ...(level !== undefined && record.givesWay !== undefined ? [record.givesWay] : []),
      ...(isQuestion ? [QUESTION_NOTE] : []),
      ...(isReading && adoptedBy !== undefined ? [`按${adoptedBy}的规定作违规处理`] : []),
    ],
    missing:
      answered.missing?.map((name) => ({ name, description: rule.inputs[name]?.description ?? name })) ??
      NONE,
  };
}

function absence(
  { lacking }: Rule,
  { absent }: Outcome,
  level: RuleFinding<unknown>['level'],
): Pick<RuleFinding<unknown>, 'absent'> {
  if (level === undefined) return {};
  if (lacking === 'always') return { absent: lacking };
  return absent ? { absent: 'here' } : lacking ? { absent: lacking } : {};
}

const NONE: readonly never[] = [];
const NOWHERE: Readonly<Record<string, never>> = {};

function levelOf(outcome: Outcome['outcome']): RuleFinding<unknown>['level'] {
  if (outcome === 'violation' || outcome === 'warning' || outcome === 'info') return outcome;
  return outcome === 'value' ? 'info' : undefined;
}

/**
 * The entries of the inputs that the rule reads; where it says which fail, of these alone. What fails may have no entry
 * (a blank that the form does not ask for): then the finding stands at all of them.
 */
function entriesOf<Entry>(
  rule: Rule,
  record: FactRecord<Entry>,
  { at, missing }: Outcome,
): Record<string, readonly Entry[]> {
  const failing = missing
    ? entriesAt(record, missing, at, record.blank)
    : entriesAt(record, Object.keys(at ?? rule.inputs), at);
  return at && Object.values(failing).every((entries) => entries.length === 0)
    ? entriesAt(record, Object.keys(rule.inputs))
    : failing;
}

function entriesAt<Entry>(
  record: FactRecord<Entry>,
  names: readonly string[],
  at: Outcome['at'] = {},
  of?: FactRecord<Entry>['blank'],
): Record<string, readonly Entry[]> {
  const concerned: Record<string, readonly Entry[]> = {};
  for (const name of names) {
    const positions = at[name];
    // A number that was entered as such has no entry for each of the things counted.
    const these = Array.isArray(positions) ? entriesAtPositions(record, name, positions) : [];
    const entries = these.length > 0 ? [...new Set(these)] : (of?.[name] ?? record.entries[name]);
    if (entries !== undefined) concerned[name] = entries;
  }
  return concerned;
}

/** All entries of an input are worked out only where no single ones are known: a long list has thousands. */
function entriesAtPositions<Entry>(
  record: FactRecord<Entry>,
  name: string,
  positions: readonly number[],
): readonly Entry[] {
  const each = record.each?.[name] ?? record.entries[name] ?? [];
  return positions.flatMap((position) => each[position] ?? []);
}
