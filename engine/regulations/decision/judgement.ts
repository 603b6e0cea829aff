import { ExactNumber } from '../../core/exact-number.js';
import type { Authority } from '../authority.js';
import type { Outcome, Quantity, RuleValue } from '../outcome.js';
import { arithmeticOf } from './arithmetic.js';
import type { DecisionTree } from './decision.js';
import { environment, type Environment, type Facts } from './environment.js';
import { evaluatorOf } from './evaluator.js';
import { failingInputs } from './failing-inputs.js';
import { missingInputs } from './missing-inputs.js';
import { unitOf, type UnitSources } from './unit.js';
import { Given, shownValue, type Value } from './value.js';

/** What a decision needs to know of its rule. */
export interface DecidedRule extends UnitSources {
  readonly severity: 'violation' | 'warning' | 'info';
  readonly authority?: Authority;
}

/**
 * What a rule says of some facts: the verdict, what was found and what is permitted, how it was worked out, which inputs
 * a failing rests on, and which an open question lacks.
 */
export function judged(
  rule: DecidedRule,
  decision: DecisionTree,
  facts: Facts,
  figures: Readonly<Record<string, unknown>>,
  {
    onlyCounts = false,
  }: { /** Of what is kept nothing but that it is. */ readonly onlyCounts?: boolean } = {},
): Outcome {
  const { when, holds, gives } = decision;
  const env = environment(facts, figures);
  const spoken = when ? evaluatorOf(when)(env) : true;
  if (spoken === false) return NOT_APPLICABLE;
  const decisive = holds ?? gives;
  const value = spoken === true && decisive ? evaluatorOf(decisive)(env) : undefined;
  if (value === undefined) return open(rule, [when, decisive], env);
  if (gives) return { outcome: 'value', value: plain(value), ...shown(rule, decision, env) };
  if (value === true) return onlyCounts ? KEPT : { outcome: 'pass', ...shown(rule, decision, env) };
  const arithmetic = holds ? arithmeticOf(holds, env) : [];
  return {
    outcome: severityOf(rule.severity, decision, env),
    ...authorityOf(rule, decision, env),
    ...(decision.absent && evaluatorOf(decision.absent)(env) === true ? { absent: true } : {}),
    ...shown(rule, decision, env),
    ...(arithmetic.length > 0 ? { arithmetic } : {}),
    ...(holds ? { at: failingInputs(holds, env, rule.inputs) } : {}),
  };
}

const KEPT: Outcome = { outcome: 'pass' };
const NOT_APPLICABLE: Outcome = { outcome: 'not-applicable' };

/** In the order of the rule's inputs. */
function open({ inputs }: DecidedRule, roots: readonly DecisionTree['when'][], env: Environment): Outcome {
  const unknown = missingInputs(roots, env);
  const missing = Object.keys(inputs).filter((name) => unknown.includes(name));
  return { outcome: 'not-applicable', ...(missing.length > 0 ? { missing } : {}) };
}

function severityOf(
  severity: DecidedRule['severity'],
  decision: DecisionTree,
  env: Environment,
): DecidedRule['severity'] {
  for (const other of ['violation', 'warning', 'info'] as const) {
    const where = decision[other];
    if (where && evaluatorOf(where)(env) === true) return other;
  }
  return severity;
}

/** Of what does not rest on the words of the text. */
function authorityOf(
  { authority }: DecidedRule,
  { byReading }: DecisionTree,
  env: Environment,
): Pick<Outcome, 'authority'> {
  if (byReading && evaluatorOf(byReading)(env) === true) return { authority: 'reading' };
  return authority === undefined ? {} : { authority };
}

/** What was found and what is permitted: as text for messages, as a number with its unit for those who go on reckoning. */
function shown(
  rule: DecidedRule,
  { actual, permitted }: DecisionTree,
  env: Environment,
): Pick<Outcome, 'actual' | 'limit' | 'found' | 'permitted'> {
  const one = actual && evaluatorOf(actual)(env);
  const other = permitted && evaluatorOf(permitted)(env);
  return {
    ...(one === undefined ? {} : { actual: shownValue(one) }),
    ...(other === undefined ? {} : { limit: shownValue(other) }),
    ...(one instanceof ExactNumber && actual ? { found: quantity(one, unitOf(actual, rule)) } : {}),
    ...(other instanceof ExactNumber && permitted
      ? { permitted: quantity(other, unitOf(permitted, rule)) }
      : {}),
  };
}

const quantity = (number: ExactNumber, unit: string | undefined): Quantity => ({
  number: number.toNumber(),
  ...(unit === undefined ? {} : { unit }),
});

function plain(value: Value): RuleValue {
  if (value instanceof ExactNumber) return value.toNumber();
  if (value instanceof Given) return plainStructure(value.value);
  return typeof value === 'boolean' || typeof value === 'string' ? value : null;
}

function plainStructure(value: unknown): RuleValue {
  if (value instanceof ExactNumber) return value.toNumber();
  if (Array.isArray(value)) return value.map(plainStructure);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainStructure(part)]));
  }
  return value as RuleValue;
}
