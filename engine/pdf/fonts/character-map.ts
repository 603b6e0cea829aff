/** Which glyph a face has for a character; 0 for none. */
export interface CharacterMap {
  glyph(codePoint: number): number;
}

const SEGMENTS = 4;
const GROUPS = 12;
const noCharacters: CharacterMap = { glyph: () => 0 };

/** Reads the `cmap` table: the format for all of Unicode if there is one, else that of the basic plane. */
export function readCharacterMap(cmap: DataView): CharacterMap {
  let best: { readonly format: number; readonly start: number } | undefined;
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const record = 4 + 8 * index;
    const platform = cmap.getUint16(record);
    const encoding = cmap.getUint16(record + 2);
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const start = cmap.getUint32(record + 4);
    const format = cmap.getUint16(start);
    if ((format === SEGMENTS || format === GROUPS) && format > (best?.format ?? 0)) best = { format, start };
  }
  if (!best) return noCharacters;
  return best.format === GROUPS ? groups(cmap, best.start) : segments(cmap, best.start);
}

function groups(cmap: DataView, start: number): CharacterMap {
  const count = cmap.getUint32(start + 12);
  return {
    glyph(codePoint) {
      let low = 0;
      let high = count - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const group = start + 16 + 12 * middle;
        if (codePoint < cmap.getUint32(group)) high = middle - 1;
        else if (codePoint > cmap.getUint32(group + 4)) low = middle + 1;
        else return cmap.getUint32(group + 8) + codePoint - cmap.getUint32(group);
      }
      return 0;
    },
  };
}

function segments(cmap: DataView, start: number): CharacterMap {
  const length = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + length + 2;
  const deltas = starts + length;
  const offsets = deltas + length;
  return {
    glyph(codePoint) {
      let low = 0;
      let high = length / 2 - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (cmap.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
        else high = middle;
      }
      const first = cmap.getUint16(starts + 2 * low);
      if (codePoint > 0xffff || codePoint < first || codePoint > cmap.getUint16(ends + 2 * low)) return 0;
      const delta = cmap.getUint16(deltas + 2 * low);
      const offset = cmap.getUint16(offsets + 2 * low);
      if (offset === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.getUint16(offsets + 2 * low + offset + 2 * (codePoint - first));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    },
  };
}
