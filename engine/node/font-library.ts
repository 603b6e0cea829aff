import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { FontLibrary, isOfficialFace, type FontFace } from '../pdf/index.js';
import { readBundledFaces } from './font-bundled.js';
import { folderFonts, systemFonts } from './font-system.js';

const libraries = new Map<string, Promise<FontLibrary>>();

/**
 * The fonts behind `bundled`, `auto`, `system` or a folder, listed once for each process. `auto` takes of the machine
 * the faces that official documents name, and no others. Behind those of the machine or a folder stand the bundled ones, so that a missing face or character is printed and reported instead of lost; on a
 * machine without any they are all there is, and the library notes it.
 * @throws DiagnosticError `pdf.fonts-missing` when a folder has no fonts.
 */
export function fontLibrary(fonts: string): Promise<FontLibrary> {
  const known = libraries.get(fonts) ?? load(fonts);
  libraries.set(fonts, known);
  known.catch(() => libraries.delete(fonts));
  return known;
}

async function load(fonts: string): Promise<FontLibrary> {
  const bundled = readBundledFaces();
  if (fonts === 'bundled') return new FontLibrary(bundled);
  if (fonts === 'auto') {
    const official = (await systemFonts()).filter(({ families }) => families.some(isOfficialFace));
    return libraryOf('system', official, bundled);
  }
  return libraryOf(fonts, await (fonts === 'system' ? systemFonts() : folderFonts(fonts)), bundled);
}

/** The library of `system` or a folder with what was found there. @throws DiagnosticError as above. */
export function libraryOf(
  fonts: string,
  own: readonly FontFace[],
  bundled: readonly FontFace[],
): FontLibrary {
  if (own.length > 0) return new FontLibrary([...own, ...bundled]);
  if (fonts === 'system')
    return new FontLibrary(bundled, [diagnostic('pdf.system-fonts-missing', 'info', {}, {})]);
  throw new DiagnosticError([diagnostic('pdf.fonts-missing', 'error', {}, { fonts })]);
}
