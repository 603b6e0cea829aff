import type { TypstSource } from './document-to-typst.js';

export interface TypesetOptions {
  /** PDF/A-2b. */
  readonly archive: boolean;
}

/** Compiles Typst markup: natively, or by WASM in browsers and where no native build exists. */
export interface Typesetter {
  readonly name: string;
  /** Whether it can write PDF/A. */
  readonly archives: boolean;
  /** @throws DiagnosticError `pdf.typesetting-failed` with the typesetter's own words. */
  typeset(
    source: Pick<TypstSource, 'markup' | 'images' | 'faces'>,
    options: TypesetOptions,
  ): Promise<{ readonly pdf: Uint8Array; readonly pages: number }>;
}
