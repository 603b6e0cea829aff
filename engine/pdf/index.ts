export {
  DOCUMENT_FILE,
  MAIN,
  documentToTypst,
  type TypstDocument,
  type TypstOptions,
  type TypstSource,
} from './document-to-typst.js';
export { requestedFonts } from './docx/requested-fonts.js';
export { isAttachedMark } from './fonts/attached-marks.js';
export {
  bundledFaceList,
  bundledFaces,
  type BundledFace,
  type BundledFaceList,
  type ReadFontFile,
} from './fonts/bundled-faces.js';
export { readCharacterRuns, writeCharacterRuns, type CharacterRun } from './fonts/character-runs.js';
export { readFontFace, type FontFace } from './fonts/font-face.js';
export { fontFile } from './fonts/font-file.js';
export { FontLibrary, type ChosenFace, type LibraryFace } from './fonts/font-library.js';
export { fontInMemory, readTables, type FontSource, type FontTables } from './fonts/font-tables.js';
export { isOfficialFace } from './fonts/stand-ins.js';
export { joinedTables } from './fonts/joined-tables.js';
export { isolatedFont, PRINTED_TABLES } from './fonts/isolated-font.js';
export { compactPdf, mergePdfs, pageTexts } from './finished-pdfs.js';
export type { FontSubstitution, PdfDocument, PdfEngine, PdfOptions } from './pdf-engine.js';
export { readRowPlaces, type RowPlaces, type Typesetter } from './typesetter.js';
export { typesettingFailure } from './typesetting-failure.js';
export { typstEngine, type TypstEngineParts } from './typst-engine.js';
export { wasmTypesetter, type TypstWasmModule } from './wasm-typesetter.js';
