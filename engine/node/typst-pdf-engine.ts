import { typstEngine, type PdfEngine } from '../pdf/index.js';
import { fontLibrary } from './font-library.js';
import { nativeTypesetter } from './typst-native.js';
import { nodeWasmTypesetter } from './typst-wasm.js';
import { zlibCompression } from './zlib-compression.js';

/** How Typst runs: natively where a build for the machine is installed, as WASM elsewhere or when asked to. */
export type TypstForm = 'native' | 'wasm';

/**
 * DOCX to PDF through Typst.
 * @param expecting how many documents are to be printed: for many, what most of them need is made ready with the first.
 * @example
 * const { pdf, pages, fonts } = await typstPdfEngine().render(docx, { fonts: 'bundled' });
 */
export function typstPdfEngine(form: TypstForm = 'native', expecting: 'one' | 'many' = 'one'): PdfEngine {
  const native = form === 'native' ? nativeTypesetter(expecting) : undefined;
  return typstEngine({
    compression: zlibCompression,
    typesetter: native ?? nodeWasmTypesetter(),
    fonts: fontLibrary,
  });
}
