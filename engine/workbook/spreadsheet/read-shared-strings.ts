import type { ZipArchive } from '../../ooxml/index.js';
import { plainLineEnds, unescapeString } from './string-escapes.js';

/** The shared strings by number; rich text becomes plain, phonetic readings and fallbacks are left out. */
export function readSharedStrings(zip: ZipArchive, part: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  /** Within a phonetic reading, or within what markup compatibility says a second time. */
  let aside = 0;
  zip.scan(part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh' || name === 'Fallback') aside += 1;
      else if (name === 't') inText = aside === 0;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh' || name === 'Fallback') aside -= 1;
      else if (name === 'si') strings.push(plainLineEnds(unescapeString(current)));
    },
  });
  return strings;
}
