import { diagnostic, DiagnosticError } from '../core/diagnostic.js';

/** How the typesetter begins what it says of a picture of vectors that bursts when its references are followed. */
const VECTORS = /failed to parse SVG/;

/** The end of a document that could not be typeset; what a user can mend is said in our words. */
export const typesettingFailure = (reason: string): DiagnosticError =>
  new DiagnosticError([
    VECTORS.test(reason)
      ? diagnostic('pdf.vector-picture', 'error')
      : diagnostic('pdf.typesetting-failed', 'error', {}, { reason }),
  ]);
