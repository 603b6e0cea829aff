import type { Diagnostic } from '../core/diagnostic.js';
import type { Compression } from '../core/ports.js';
import type { FontLibrary, LibraryFace } from './fonts/font-library.js';
import type { FontSubstitution } from './pdf-engine.js';
import { readDocument } from './docx/read-document.js';
import { documentMarkup } from './typst/document-markup.js';
import { PrintReport } from './typst/print-report.js';
import { newTypesetting } from './typst/typesetting.js';

/** A document ready for the typesetter. */
export interface TypstSource {
  readonly markup: string;
  /** Pictures by the absolute path under which the markup reads them, without the leading slash. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The faces that the markup names: all that the typesetter needs. */
  readonly faces: readonly LibraryFace[];
  readonly fonts: readonly FontSubstitution[];
  /** What is printed otherwise than written: characters without a face, upright italics … */
  readonly diagnostics: readonly Diagnostic[];
}

export interface TypstOptions {
  readonly library: FontLibrary;
  readonly compression: Compression;
  readonly title?: string;
  /** `YYYY-MM-DD`; archives need one. Without it the document's own date of change is taken if `archive` is set. */
  readonly archive?: boolean;
}

/** The date of an archived document that bears none: the first that zip archives can hold, so never a real one. */
const NO_DATE = '1980-01-01';

/**
 * Turns a DOCX into Typst markup.
 * @throws DiagnosticError with `package.*` codes for what is no DOCX, `pdf.*` codes for every construct that cannot be
 * printed, all together.
 */
export function documentToTypst(docx: Uint8Array, options: TypstOptions): TypstSource {
  const { tree, notes } = readDocument(docx, options.compression);
  const report = new PrintReport();
  const typesetting = newTypesetting(tree, options.library, report);
  const markup = documentMarkup(tree, typesetting, {
    title: options.title,
    date: options.archive ? (tree.modified ?? NO_DATE) : undefined,
  });
  return {
    markup,
    images: tree.images,
    faces: options.library.faces.filter((face) => typesetting.styles.usedFaces.has(face.id)),
    fonts: report.fonts,
    diagnostics: [...notes, ...report.diagnostics],
  };
}
