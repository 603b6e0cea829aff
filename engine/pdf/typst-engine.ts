import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import { documentToTypst, type TypstSource } from './document-to-typst.js';
import type { FontLibrary } from './fonts/font-library.js';
import { joinParts } from './parts/join-parts.js';
import { planParts } from './parts/plan-parts.js';
import type { PdfEngine, PdfOptions } from './pdf-engine.js';
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
export function typstEngine(given: TypstEngineParts): PdfEngine {
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
      const { sources, fonts, diagnostics } = await sourcesOf(docx, options, given);
      const missing = diagnostics.filter(({ code }) => code === 'pdf.character-missing');
      if (archive && missing.length > 0) {
        // An archive must show every character, so here a missing one is no mere warning.
        throw new DiagnosticError(missing.map((one) => ({ ...one, level: 'error' })));
      }
      return { ...(await typeset(sources, typesetter, archive)), fonts, diagnostics };
    },
  };
}

/** What the typesetter is to set: the document or its parts. What it was read into is let go. */
async function sourcesOf(
  docx: Uint8Array,
  { fonts, title, archive }: PdfOptions,
  { compression, typesetter, cellsAtATime, ...given }: TypstEngineParts,
) {
  const library = await given.fonts(fonts);
  const document = documentToTypst(docx, { library, compression, title, archive });
  const parts = (await planParts(document, typesetter, cellsAtATime)) ?? [{ tree: document.tree }];
  const sources = parts.map((part) => document.source(part));
  return { sources, fonts: document.fonts, diagnostics: document.diagnostics };
}

/** @param sources are let go one after the other. */
async function typeset(
  sources: TypstSource[],
  typesetter: Typesetter,
  archive: boolean,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const printed: { readonly pdf: Uint8Array; readonly pages: number }[] = [];
  for (let source = sources.shift(); source; source = sources.shift()) {
    printed.push(await typesetter.typeset(source, { archive }));
  }
  const [first] = printed;
  if (first && printed.length === 1) return first;
  await typesetter.rest?.();
  return {
    pdf: await joinParts(printed.map(({ pdf }) => pdf)),
    pages: printed.reduce((sum, { pages }) => sum + pages, 0),
  };
}
