export { documentToTypst, type TypstOptions, type TypstSource } from './document-to-typst.js';
export type { FontSubstitution, PdfDocument, PdfEngine, PdfOptions } from './pdf-engine.js';
export { FontLibrary, type LibraryFace } from './fonts/font-library.js';
export { readFontFaces, type FontFace } from './fonts/font-face.js';
export { isolatedFont } from './fonts/isolated-font.js';
export { isWoff, unwrapWoff } from './fonts/woff.js';
export { typstEngine, type TypstEngineParts } from './typst-engine.js';
export type { Typesetter } from './typesetter.js';
export { requestedFonts } from './docx/requested-fonts.js';
