import type { TemplateValue } from '../template-value.js';

export type FormatterOption = string | number | boolean | null;

/** Turns an entry into the words that the paper shows: `+++INS start_date | longDate+++`. */
export interface Formatter {
  /** As templates write it. */
  readonly name: string;
  /** Chinese: what it does, for the reference pages. */
  readonly purpose: string;
  format(value: TemplateValue, options: readonly FormatterOption[]): string;
}
