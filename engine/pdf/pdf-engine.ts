import type { Diagnostic } from '../core/diagnostic.js';

/** Which face stood in for which. */
export interface FontSubstitution {
  readonly requested: string;
  readonly used: string;
}

export interface PdfOptions {
  /** `bundled`, `system`, or a folder of fonts. */
  readonly fonts: string;
  /** PDF/A-2b for archives. */
  readonly archive?: boolean;
  readonly title?: string;
}

export interface PdfDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly fonts: readonly FontSubstitution[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A way from DOCX to PDF: Typst by default, LibreOffice as an alternative. */
export interface PdfEngine {
  readonly name: string;
  /** @throws DiagnosticError naming the construct and its place when the document holds what it cannot print. */
  render(docx: Uint8Array, options: PdfOptions): Promise<PdfDocument>;
}
