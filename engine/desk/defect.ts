import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';

/** What went wrong behind a page, for whoever runs the desk. */
export const diagnosticOf = (error: unknown): readonly Diagnostic[] =>
  error instanceof DiagnosticError
    ? error.diagnostics
    : [
        diagnostic(
          'program.defect',
          'error',
          {},
          { reason: error instanceof Error ? (error.stack ?? error.message) : String(error) },
        ),
      ];
