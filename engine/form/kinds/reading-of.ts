import type { Diagnostic } from '../../core/diagnostic.js';
import type { EntryValue } from '../dossier.js';
import type { Reading } from '../field-kind.js';

/** Nothing was entered. */
export const BLANK: Reading = {};

/** A value; where it was written otherwise than plainly, the notation is reported. */
export const readingOf = (value: EntryValue, written: string, plain: string): Reading =>
  written === plain ? { value } : { value, normalised: { from: written, to: plain } };

export const unreadable = (code: string, values: Diagnostic['values']): Reading => ({
  problem: { code, values },
});
