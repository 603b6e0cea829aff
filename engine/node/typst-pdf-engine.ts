import { typstEngine, type PdfEngine } from '../pdf/index.js';
import { fontLibrary } from './font-library.js';
import { nativeTypesetter } from './typst-native.js';
import { zlibCompression } from './zlib-compression.js';

/** DOCX to PDF through Typst. */
export function typstPdfEngine(): PdfEngine {
  const typesetter = nativeTypesetter();
  if (!typesetter) throw new RangeError('no typesetter');
  return typstEngine({ compression: zlibCompression, typesetter, fonts: fontLibrary });
}
