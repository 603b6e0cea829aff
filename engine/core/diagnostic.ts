import type { MessageCode } from './messages/catalogue.js';

/** From what stops the work to what is only said. `violation` and `warning` are verdicts of regulations. */
export type Level = 'error' | 'violation' | 'warning' | 'info';

/** Where in the user's world something stands; every part that is known is given. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  /** `B7` or `B7:B12`; several are joined with a comma. */
  readonly cell?: string;
  readonly form?: string;
  /** The entry as its path is written: `project_name`, `online_courses[3].course_credits`. */
  readonly entry?: string;
}

/** A message as data: its wording stands in the message catalogue under `code`. */
export interface Diagnostic {
  readonly code: MessageCode;
  readonly level: Level;
  readonly place: Place;
  /** What the wording's `{placeholders}` stand for. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Thrown where a function cannot go on; carries everything that was found, not only the first. */
export class DiagnosticError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(
      diagnostics.map((one) => `${one.code} ${JSON.stringify({ ...one.place, ...one.values })}`).join('\n'),
    );
    this.name = 'DiagnosticError';
  }
}

export const diagnostic = (
  code: MessageCode,
  level: Level,
  place: Place = {},
  values: Diagnostic['values'] = {},
): Diagnostic => ({ code, level, place, values });
