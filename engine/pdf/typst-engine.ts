import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { documentToTypst } from './document-to-typst.js';
import type { FontLibrary } from './fonts/font-library.js';
import type { PdfEngine } from './pdf-engine.js';
import type { Typesetter } from './typesetter.js';

export interface TypstEngineParts {
  readonly compression: Compression;
  readonly typesetter: Typesetter;
  /** The fonts behind `bundled`, `system` or a folder. @throws DiagnosticError when there are none. */
  fonts(fonts: string): Promise<FontLibrary>;
}

/** The default way from DOCX to PDF; the same in Node and in browsers, which bring their own typesetter and fonts. */
export function typstEngine({ compression, typesetter, fonts }: TypstEngineParts): PdfEngine {
  return {
    name: 'typst',
    async render(docx, options) {
      const archive = options.archive === true;
      if (archive && !typesetter.archives) {
        throw new DiagnosticError([
          diagnostic('pdf.no-archive', 'error', {}, { typesetter: typesetter.name }),
        ]);
      }
      const library = await fonts(options.fonts);
      const source = documentToTypst(docx, { library, compression, title: options.title, archive });
      const missing = source.diagnostics.filter(({ code }) => code === 'pdf.character-missing');
      if (archive && missing.length > 0) {
        // An archive must show every character, so here a missing one is no mere warning.
        throw new DiagnosticError(missing.map((one) => ({ ...one, level: 'error' })));
      }
      const { pdf, pages } = await typesetter.typeset(source, { archive });
      return { pdf, pages, fonts: source.fonts, diagnostics: source.diagnostics };
    },
  };
}
