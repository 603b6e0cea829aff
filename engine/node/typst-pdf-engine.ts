import { typstEngine, type PdfEngine } from '../pdf/index.js';
import { bundledFonts } from './font-bundled.js';
import { nativeTypesetter } from './typst-native.js';
import { zlibCompression } from './zlib-compression.js';

/** DOCX to PDF through Typst. */
export function typstPdfEngine(): PdfEngine {
  const typesetter = nativeTypesetter();
  if (!typesetter) throw new RangeError('no typesetter');
  return typstEngine({ compression: zlibCompression, typesetter, fonts: () => bundledFonts() });
}
