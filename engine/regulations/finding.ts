import type { Authority } from './authority.js';
import type { Interpretation } from './define-rule.js';
import type { RuleId } from './rule-id.js';
import type { Arithmetic, Outcome } from './outcome.js';

/** The provision that a finding rests on, word for word. */
export interface CitedProvision {
  readonly rule: RuleId;
  /** Title of the document with its number. */
  readonly instrument: string;
  readonly article: string;
  readonly quote: string;
}

/** An input of a rule that is blank: its name, and what it is called in Chinese. */
export interface MissingInput {
  readonly name: string;
  readonly description: string;
}

/** What a rule says about one fact record; `Entry` leads back to the cells. */
export interface RuleFinding<Entry> {
  readonly rule: RuleId;
  readonly outcome: Outcome['outcome'];
  /** How grave it is; absent where the rule passes or does not apply. */
  readonly level?: 'violation' | 'warning' | 'info';
  /** What it rests on, where something is found: one that rests only on a reading is a question, no violation. */
  readonly authority?: Authority;
  /** Not kept because something is not entered yet: always, as it came out, or until the forms it reads are filled in. */
  readonly absent?: 'always' | 'here' | 'until-filled';
  readonly label?: string;
  /** The rule's message, filled; empty where nothing is found. */
  readonly message: string;
  readonly remedy: string;
  readonly actual?: string;
  readonly limit?: string;
  /** The comparisons that it rests on, as they came out. */
  readonly arithmetic?: readonly Arithmetic[];
  readonly value?: Outcome['value'];
  /** The entries concerned by the name of the input; of a list only those that fail; none of a pass. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  /** The rule's own provision first, then those that say the same. */
  readonly citations: readonly CitedProvision[];
  readonly readings: readonly Interpretation[];
  /** Remarks: figures of an earlier round, or a document that set new ones. */
  readonly notes: readonly string[];
  /** What a `not-applicable` lacks. */
  readonly missing: readonly MissingInput[];
}
