/** What a value-giving rule answers: a number, a date, a word, or a small structure of these. */
export type RuleValue =
  number | string | boolean | null | readonly RuleValue[] | { readonly [key: string]: RuleValue };

export type Verdict = 'pass' | 'violation' | 'warning' | 'info' | 'not-applicable';

/**
 * The answer of a rule, in the catalogue's words. `missing` names the inputs that a `not-applicable` lacks;
 * without it the text does not cover the case.
 */
export interface Outcome {
  readonly outcome: Verdict | 'value';
  /** What was entered or found, for the message's {actual}. */
  readonly actual?: string;
  /** What is allowed or required, for the message's {limit}. */
  readonly limit?: string;
  /** Which elements of a list input fail: positions by input name, from 0. */
  readonly at?: Readonly<Record<string, readonly number[]>>;
  readonly value?: RuleValue;
  readonly missing?: readonly string[];
}
