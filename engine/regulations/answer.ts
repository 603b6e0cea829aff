import { ExactNumber } from '../core/exact-number.js';
import type { Positions, RuleValue } from './outcome.js';

/** What a rule's body may show for {actual} and {limit}; numbers are written exactly. */
export type Shown = string | number | boolean | ExactNumber;

export interface Evidence {
  readonly actual?: Shown;
  readonly limit?: Shown;
  /** Which elements of a list (or which of the counted things) fail: positions by input name, from 0. */
  readonly at?: Positions;
}

/** The inputs as a whole, where a rule speaks of several and only some of them fail. */
export const inputsAlone = (names: readonly string[]): Positions =>
  Object.fromEntries(names.map((name) => [name, 'whole']));

/** What a rule's body answers; `failed` becomes the rule's severity. */
export interface Answer {
  readonly result: 'pass' | 'failed' | 'violation' | 'warning' | 'info' | 'not-applicable' | 'value';
  readonly actual?: string;
  readonly limit?: string;
  readonly at?: Positions;
  readonly value?: RuleValue;
}

const shown = (value: Shown): string =>
  value instanceof ExactNumber
    ? value.toString()
    : typeof value === 'boolean'
      ? value
        ? '是'
        : '否'
      : String(value);

function answer(result: Answer['result'], { actual, limit, at }: Evidence): Answer {
  const given: { -readonly [Part in keyof Answer]: Answer[Part] } = { result };
  if (actual !== undefined) given.actual = shown(actual);
  if (limit !== undefined) given.limit = shown(limit);
  if (at !== undefined) given.at = at;
  return given;
}

/** Pass when the condition holds, otherwise the rule's severity. */
export const verdict = (holds: boolean, evidence: Evidence = {}): Answer =>
  answer(holds ? 'pass' : 'failed', evidence);
export const pass = (evidence: Evidence = {}): Answer => answer('pass', evidence);
export const violation = (evidence: Evidence = {}): Answer => answer('violation', evidence);
export const warning = (evidence: Evidence = {}): Answer => answer('warning', evidence);
export const info = (evidence: Evidence = {}): Answer => answer('info', evidence);
/** The text does not cover the case. */
export const notApplicable = (): Answer => ({ result: 'not-applicable' });

type Computed =
  ExactNumber | number | string | boolean | null | readonly Computed[] | { readonly [key: string]: Computed };

const plain = (value: Computed): RuleValue => {
  if (value instanceof ExactNumber) return value.toNumber();
  if (Array.isArray(value)) return value.map((one: Computed) => plain(one));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part as Computed)]));
  }
  return value as RuleValue;
};

/** The computed value of an entry that yields a tier, a cap, a date … */
export const computed = (value: Computed, evidence: Evidence = {}): Answer => ({
  ...answer('value', evidence),
  value: plain(value),
});
