import type { LibraryFace } from './font-library.js';
import { isolatedFont } from './isolated-font.js';

const files = new WeakMap<LibraryFace, Uint8Array<ArrayBuffer>>();

/** The font file under whose name the markup asks for a face; made once for each face. */
export function fontFile(face: LibraryFace): Uint8Array<ArrayBuffer> {
  const known = files.get(face) ?? isolatedFont(face.tables, face.id, face.postScriptName);
  files.set(face, known);
  return known;
}
