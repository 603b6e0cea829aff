import { diagnostic, DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import type { FontLibrary, LibraryFace } from './fonts/font-library.js';
import type { FontSubstitution } from './pdf-engine.js';
import { readDocument } from './docx/read-document.js';
import { PrintingMemory } from './printing-memory.js';
import type { DocumentTree } from './tree/document-tree.js';
import { estimatedPages, MOST_PAGES } from './typst/estimated-pages.js';
import { documentMarkup } from './typst/document-markup.js';
import { PrintReport } from './typst/print-report.js';
import { newTypesetting, usedFaces, type TypesetPart } from './typst/typesetting.js';

/** Where the typesetter is to find a document's markup. */
export const DOCUMENT_FILE = 'document.typ';

/**
 * What is typeset, whatever the document. The typesetter tells what it laid out before by where that is written; in
 * evaluated text all is written at one place, so a document is laid out anew only where it differs from those before.
 */
export const MAIN = `#eval(read("/${DOCUMENT_FILE}"), mode: "markup")`;

/** A document ready for the typesetter. */
export interface TypstSource {
  /** What the file `DOCUMENT_FILE` is to be for `MAIN`. */
  readonly markup: string;
  /** Pictures by the absolute path under which the markup reads them, without the leading slash. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The faces that the markup names: all that the typesetter needs. */
  readonly faces: readonly LibraryFace[];
  /** The faces that other documents will name, as far as that is known. */
  readonly usual: readonly LibraryFace[];
}

export interface TypstOptions {
  readonly library: FontLibrary;
  readonly compression: Compression;
  readonly title?: string;
  /** For archives, which need a date: the document's own date of change is taken. */
  readonly archive?: boolean;
  /** What documents before have in common with this one. */
  readonly memory?: PrintingMemory;
}

/** A document that was read, and becomes markup as a whole or in parts. */
export interface TypstDocument {
  readonly tree: DocumentTree;
  source(part: TypesetPart): TypstSource;
  /** Which face stood in for which, in all that became markup until now. */
  readonly fonts: readonly FontSubstitution[];
  /** What is printed otherwise than written: characters without a face, upright italics … */
  readonly diagnostics: readonly Diagnostic[];
}

/** The date of an archived document that bears none: the first that zip archives can hold, so never a real one. */
const NO_DATE = '1980-01-01';

/**
 * Reads a DOCX that is to become Typst markup.
 * @throws DiagnosticError with `package.*` codes for what is no DOCX, `pdf.*` codes for every construct that cannot be
 * printed, all together; `pdf.too-many-pages` for one that fills more than the typesetter can hold.
 */
export function documentToTypst(docx: Uint8Array, options: TypstOptions): TypstDocument {
  const { memory = new PrintingMemory() } = options;
  const { tree: whole, notes } = readDocument(docx, options.compression, memory.reading);
  const pages = estimatedPages(whole);
  if (pages > MOST_PAGES) {
    throw new DiagnosticError([diagnostic('pdf.too-many-pages', 'error', {}, { pages, limit: MOST_PAGES })]);
  }
  const report = new PrintReport();
  return {
    tree: whole,
    source(part) {
      const { tree } = part;
      const typesetting = newTypesetting(part, options.library, report, memory.markup(options.library));
      const markup = documentMarkup(tree, typesetting, {
        title: options.title,
        date: options.archive ? (tree.modified ?? NO_DATE) : undefined,
      });
      const { uses } = typesetting.log;
      report.used(uses);
      return { markup, images: tree.images, faces: usedFaces(typesetting), usual: options.library.usual };
    },
    get fonts() {
      return report.fonts;
    },
    get diagnostics() {
      return [...notes, ...report.diagnostics];
    },
  };
}
