import type { Authority } from './authority.js';

/** What a value-giving rule answers: a number, a date, a word, or a small structure of these. */
export type RuleValue =
  number | string | boolean | null | readonly RuleValue[] | { readonly [key: string]: RuleValue };

/** A number with its unit, for whoever goes on reckoning with it. */
export interface Quantity {
  readonly number: number;
  readonly unit?: string;
}

/** By input name the positions of the elements concerned, from 0, or the input as a whole. */
export type Positions = Readonly<Record<string, readonly number[] | 'whole'>>;

/** One side of a comparison: how it is worked out (90 × 1/4), what it comes to (22.5), and the number itself. */
export interface ArithmeticSide {
  readonly words: string;
  readonly shown: string;
  readonly number?: number;
}

/** A comparison as it came out: 23 > 90 × 1/4 = 22.5. */
export interface Arithmetic {
  readonly left: ArithmeticSide;
  readonly sign: '<' | '≤' | '>' | '≥' | '=' | '≠';
  readonly right: ArithmeticSide;
  /** How far the left is from the right; of days in days. */
  readonly excess?: number;
}

export type Verdict = 'pass' | 'violation' | 'warning' | 'info' | 'not-applicable';

/**
 * The answer of a rule, in the catalogue's words. `missing` names the inputs that a `not-applicable` lacks;
 * without it the text does not cover the case.
 */
export interface Outcome {
  readonly outcome: Verdict | 'value';
  /** What a failing rests on; the words of the text, when absent. */
  readonly authority?: Authority;
  /** Of what is not kept: nothing is wrong, something is not entered yet. */
  readonly absent?: true;
  /** What was entered or found, for the message's {actual}. */
  readonly actual?: string;
  /** What is allowed or required, for the message's {limit}. */
  readonly limit?: string;
  /** The same as numbers, where they are. */
  readonly found?: Quantity;
  readonly permitted?: Quantity;
  /** The comparisons that a failing rests on, as they came out. */
  readonly arithmetic?: readonly Arithmetic[];
  /** Which inputs fail; of a list the positions from 0 of the elements that do. */
  readonly at?: Positions;
  readonly value?: RuleValue;
  readonly missing?: readonly string[];
}
