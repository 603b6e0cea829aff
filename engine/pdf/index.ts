export {
  documentToTypst,
  type TypstDocument,
  type TypstOptions,
  type TypstSource,
} from './document-to-typst.js';
export { requestedFonts } from './docx/requested-fonts.js';
export { readFontFaces, type FontFace } from './fonts/font-face.js';
export { fontFile } from './fonts/font-file.js';
export { FontLibrary, type LibraryFace } from './fonts/font-library.js';
export { isolatedFont } from './fonts/isolated-font.js';
export { mergePdfs } from './merge-pdfs.js';
export { pageTexts } from './page-texts.js';
export { isWoff, unwrapWoff } from './fonts/woff.js';
export type { FontSubstitution, PdfDocument, PdfEngine, PdfOptions } from './pdf-engine.js';
export { readRowPlaces, type RowPlaces, type Typesetter } from './typesetter.js';
export { excerpt } from './typst/print-report.js';
export { typstEngine, type TypstEngineParts } from './typst-engine.js';
export { wasmTypesetter, type TypstWasmModule } from './wasm-typesetter.js';
