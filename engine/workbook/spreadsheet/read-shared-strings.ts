import type { Place } from '../../core/diagnostic.js';
import { readXml } from '../../ooxml/index.js';
import { plainLineEnds, unescapeString } from './string-escapes.js';

/** The shared strings by number; rich text becomes plain, phonetic readings are left out. */
export function readSharedStrings(xml: Uint8Array, part: string, place: Place): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  readXml(
    xml,
    part,
    {
      open(name) {
        if (name === 'si') current = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      text(text) {
        if (inText) current += text;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') strings.push(plainLineEnds(unescapeString(current)));
      },
    },
    place,
  );
  return strings;
}
