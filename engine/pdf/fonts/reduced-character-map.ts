import { readCharacterMap } from './character-map.js';

const HEADER = 4 + 8;
const SUBTABLE = 16;
const GROUP = 12;
/** Beyond the third plane no face has ideographs. */
const LAST_CODE_POINT = 0x3ffff;

/** A `cmap` table with all characters of another but these, in the format for all of Unicode. */
export function reducedCharacterMap(cmap: DataView, without: readonly number[]): Uint8Array {
  const map = readCharacterMap(cmap);
  return writtenCharacterMap((codePoint) => (without.includes(codePoint) ? 0 : map.glyph(codePoint)));
}

/** A `cmap` table in the format for all of Unicode. @param glyphOf 0 for what the face lacks */
export function writtenCharacterMap(glyphOf: (codePoint: number) => number): Uint8Array {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (let codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint += 1) {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) continue;
    const group = groups.at(-1);
    if (group?.last === codePoint - 1 && group.glyph + codePoint - group.first === glyph)
      group.last = codePoint;
    else groups.push({ first: codePoint, last: codePoint, glyph });
  }
  const table = new DataView(new ArrayBuffer(HEADER + SUBTABLE + GROUP * groups.length));
  table.setUint16(2, 1);
  table.setUint16(4, 3);
  table.setUint16(6, 10);
  table.setUint32(8, HEADER);
  table.setUint16(HEADER, 12);
  table.setUint32(HEADER + 4, SUBTABLE + GROUP * groups.length);
  table.setUint32(HEADER + 12, groups.length);
  groups.forEach(({ first, last, glyph }, index) => {
    const at = HEADER + SUBTABLE + GROUP * index;
    table.setUint32(at, first);
    table.setUint32(at + 4, last);
    table.setUint32(at + 8, glyph);
  });
  return new Uint8Array(table.buffer);
}
