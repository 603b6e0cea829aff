import { FontLibrary } from '../pdf/index.js';
import { bundledFaces } from './font-bundled.js';
import { folderFonts, systemFonts } from './font-system.js';

const libraries = new Map<string, Promise<FontLibrary>>();

/**
 * The fonts behind `bundled`, `system` or a folder, read once for each process. Behind those of the machine or a
 * folder stand the bundled ones, so that a missing face or character is printed and reported instead of lost.
 * @throws DiagnosticError `pdf.fonts-missing` when a folder has no fonts.
 */
export function fontLibrary(fonts: string): Promise<FontLibrary> {
  const known = libraries.get(fonts) ?? load(fonts);
  libraries.set(fonts, known);
  known.catch(() => libraries.delete(fonts));
  return known;
}

async function load(fonts: string): Promise<FontLibrary> {
  const bundled = await bundledFaces();
  if (fonts === 'bundled') return new FontLibrary(bundled);
  const own = await (fonts === 'system' ? systemFonts() : folderFonts(fonts));
  return new FontLibrary([...own, ...bundled]);
}
