import type { LibraryFace } from './font-library.js';
import { isolatedFont } from './isolated-font.js';

/**
 * The font file under whose name the markup asks for a face. Made anew for each typesetter: kept, it would double the
 * memory of the fonts.
 */
export const fontFile = async (face: LibraryFace): Promise<Uint8Array<ArrayBuffer>> =>
  isolatedFont(await face.tables(), face.id, face.postScriptName);
