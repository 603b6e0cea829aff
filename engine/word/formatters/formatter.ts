import type { TemplateValue } from '../template-value.js';

export type FormatterOption = string | number | boolean | null;

/** Turns an entry into what the paper shows, mostly words: `+++INS start_date | longDate+++`. */
export interface Formatter {
  /** As templates write it. */
  readonly name: string;
  /** Chinese: what it does, for the reference pages. */
  readonly purpose: string;
  format(value: TemplateValue, options: readonly FormatterOption[]): string | readonly string[];
}
