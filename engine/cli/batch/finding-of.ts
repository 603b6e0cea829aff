import type { Finding } from '../../check/index.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../../core/diagnostic.js';
import { describe } from '../../core/messages/catalogue.js';
import type { Language } from '../../core/messages/message.js';

/** A diagnostic in words, as a finding about the workbook. */
export function findingOf(one: Diagnostic, language: Language): Finding {
  const { what, allowed, remedy } = describe(one, language);
  return {
    code: one.code,
    kind: 'entry',
    level: one.level,
    ...(one.place.form === undefined ? {} : { form: one.place.form }),
    message: what,
    ...(allowed === undefined ? {} : { permitted: allowed }),
    ...(remedy === '' ? {} : { remedy }),
    places: [{ ...one.place, file: undefined }],
    citations: [],
    readings: [],
    notes: [],
  };
}

/** What an error says, as findings; an error that nobody foresaw is named as a defect. */
export function findingsOfError(error: unknown, language: Language): Finding[] {
  const found =
    error instanceof DiagnosticError
      ? error.diagnostics
      : [
          diagnostic(
            'program.defect',
            'error',
            {},
            { reason: error instanceof Error ? error.message : String(error) },
          ),
        ];
  return found.map((one) => findingOf(one, language));
}
