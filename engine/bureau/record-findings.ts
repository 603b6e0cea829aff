import { entryFinding, type Finding } from '../check/index.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';

/** A diagnostic as a finding of a workbook's record; the record names the file, so the place need not. */
export const recordFinding = (one: Diagnostic, language: Language): Finding =>
  entryFinding({ ...one, place: { ...one.place, file: undefined } }, { language });

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
  return found.map((one) => recordFinding(one, language));
}
