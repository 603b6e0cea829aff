import type { ChecklistItem, Term } from './checklist.js';
import type { Rule } from './define-rule.js';
import type { Instrument } from './instrument.js';

/** Everything that one document of the authorities requires, in the order of its text. */
export interface InstrumentRules {
  readonly instrument: Instrument;
  readonly rules: readonly Rule[];
  readonly checklist: readonly ChecklistItem[];
  readonly terms: readonly Term[];
}
