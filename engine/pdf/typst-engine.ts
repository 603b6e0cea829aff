import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { documentToTypst, type TypstSource } from './document-to-typst.js';
import type { FontLibrary } from './fonts/font-library.js';
import { inMainlandChinese } from './document-language.js';
import { planParts } from './parts/plan-parts.js';
import type { PdfDocument, PdfEngine, PdfOptions } from './pdf-engine.js';
import { PrintingMemory } from './printing-memory.js';
import type { Typesetter } from './typesetter.js';

export interface TypstEngineParts {
  readonly compression: Compression;
  readonly typesetter: Typesetter;
  /** The fonts behind `bundled`, `system` or a folder. @throws DiagnosticError when there are none. */
  fonts(fonts: string): Promise<FontLibrary>;
  /** A document of more table cells is typeset in parts. */
  readonly cellsAtATime?: number;
}

/** The default way from DOCX to PDF; the same in Node and in browsers, which bring their own typesetter and fonts. */
export const typstEngine = (given: TypstEngineParts): PdfEngine => remembering(given, new PrintingMemory());

function remembering(given: TypstEngineParts, memory: PrintingMemory): PdfEngine {
  const { typesetter } = given;
  return {
    name: 'typst',
    async render(docx, options) {
      const archive = options.archive === true;
      if (archive && !typesetter.archives) {
        throw new DiagnosticError([
          diagnostic('pdf.no-archive', 'error', {}, { typesetter: typesetter.name }),
        ]);
      }
      const { parts, fonts, diagnostics } = await partsOf(docx, options, given, memory);
      const missing = diagnostics.filter(({ code }) => code === 'pdf.character-missing');
      if (archive && missing.length > 0) {
        // An archive must show every character, so here a missing one is no mere warning.
        throw new DiagnosticError(missing.map((one) => ({ ...one, level: 'error' })));
      }
      const pdfs: Uint8Array[] = [];
      let pages = 0;
      for (let part = parts.shift(); part; part = parts.shift()) {
        const printed = await typesetter.typeset(part.source, { archive });
        // Pages other than planned would bear the numbers of others.
        if (part.ownPages !== undefined && part.ownPages !== printed.pages) {
          return remembering({ ...given, cellsAtATime: Infinity }, memory).render(docx, options);
        }
        pdfs.push(inMainlandChinese(printed.pdf));
        pages += printed.pages;
      }
      const [only, ...more] = pdfs;
      if (only && more.length === 0) return { pdf: only, pages, fonts, diagnostics };
      await typesetter.rest?.();
      // What joins parts is large, and only very long documents have any.
      const { joinParts } = await import('./parts/join-parts.js');
      return { pdf: await joinParts(pdfs), pages, fonts, diagnostics };
    },
  };
}

interface PartSource {
  readonly source: TypstSource;
  /** As planned; the whole document in one has as many as it has. */
  readonly ownPages?: number;
}

/** What the typesetter is to set: the document or its parts. What it was read into is let go. */
async function partsOf(
  docx: Uint8Array,
  { fonts, title, archive }: PdfOptions,
  { compression, typesetter, cellsAtATime, ...given }: TypstEngineParts,
  memory: PrintingMemory,
): Promise<{ readonly parts: PartSource[] } & Pick<PdfDocument, 'fonts' | 'diagnostics'>> {
  const library = await given.fonts(fonts);
  const document = documentToTypst(docx, { library, compression, title, archive, memory });
  const planned = await planParts(document, typesetter, cellsAtATime);
  const parts: PartSource[] = planned
    ? planned.map((part) => ({ source: document.source(part), ownPages: part.ownPages }))
    : [{ source: document.source({ tree: document.tree }) }];
  return { parts, fonts: document.fonts, diagnostics: [...library.notes, ...document.diagnostics] };
}
