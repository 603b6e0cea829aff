import { readCharacterMap } from './character-map.js';
import type { FontTables } from './font-tables.js';
import { writtenCharacterMap } from './reduced-character-map.js';

const LONG_LOCA = 1;
/** Flags of the parts of a composite glyph. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const SCALES = 0x0040;
const MATRIX = 0x0080;
/** `post` without names of glyphs. */
const NAMELESS = 0x00030000;
const POST_HEADER = 32;

/**
 * The parts of a face with TrueType outlines as the one face that they were divided from, for programs that take
 * other characters from another font as other text. A character in several parts is the first one's.
 */
export function joinedTables(parts: readonly FontTables[]): FontTables {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? missing();
  const counts = parts.map((part) => part.view('maxp').getUint16(4));
  const offsets = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const glyphs = parts.flatMap((part, index) => glyphsOf(part, counts[index] ?? 0, offsets[index] ?? 0));
  const maps = parts.map((part) => readCharacterMap(part.view('cmap')));
  const tables = new Map<string, DataView>();
  for (const tag of first.tags) tables.set(tag, first.view(tag));
  const { glyf, loca } = outlines(glyphs);
  tables.set('glyf', glyf);
  tables.set('loca', loca);
  tables.set('hmtx', metrics(parts, counts));
  tables.set(
    'cmap',
    viewOf(
      writtenCharacterMap((codePoint) => {
        const index = maps.findIndex((map) => map.glyph(codePoint) !== 0);
        return index < 0 ? 0 : (maps[index]?.glyph(codePoint) ?? 0) + (offsets[index] ?? 0);
      }),
    ),
  );
  tables.set(
    'head',
    changed(first.view('head'), (head) => head.setInt16(50, LONG_LOCA)),
  );
  tables.set(
    'hhea',
    changed(first.view('hhea'), (hhea) => hhea.setUint16(34, glyphs.length)),
  );
  tables.set(
    'maxp',
    changed(first.view('maxp'), (maxp) => {
      maxp.setUint16(4, glyphs.length);
      // From the points of a glyph to the depth of components: as much as any part needs.
      for (let at = 6; at + 2 <= maxp.byteLength; at += 2)
        maxp.setUint16(at, Math.max(...parts.map((part) => part.view('maxp').getUint16(at))));
    }),
  );
  const post = first.optionalView('post');
  if (post) {
    const head = new DataView(post.buffer, post.byteOffset, POST_HEADER);
    tables.set(
      'post',
      changed(head, (view) => view.setUint32(0, NAMELESS)),
    );
  }
  const optionalView = (tag: string): DataView | undefined => tables.get(tag);
  return {
    version: first.version,
    tags: [...tables.keys()],
    optionalView,
    view: (tag) => optionalView(tag) ?? missing(),
  };
}

function missing(): never {
  throw new RangeError('A face needs its tables');
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const bytesOf = ({ buffer, byteOffset, byteLength }: DataView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function changed(table: DataView, change: (view: DataView) => void): DataView {
  const copy = viewOf(bytesOf(table).slice());
  change(copy);
  return copy;
}

/** The outlines of a part; composite glyphs name their parts by the numbers of the joined face. */
function glyphsOf(part: FontTables, count: number, offset: number): Uint8Array[] {
  const [loca, glyf] = [part.view('loca'), bytesOf(part.view('glyf'))];
  const long = part.view('head').getInt16(50) === LONG_LOCA;
  const start = (index: number): number => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  return Array.from({ length: count }, (_, index) => {
    const glyph = glyf.slice(start(index), start(index + 1));
    if (glyph.length > 0) renumber(viewOf(glyph), offset);
    return glyph;
  });
}

function renumber(glyph: DataView, offset: number): void {
  if (glyph.getInt16(0) >= 0) return;
  for (let at = 10; ;) {
    const flags = glyph.getUint16(at);
    glyph.setUint16(at + 2, glyph.getUint16(at + 2) + offset);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & SCALES ? 4 : flags & MATRIX ? 8 : 0);
    if (!(flags & MORE)) return;
  }
}

function outlines(glyphs: readonly Uint8Array[]): { readonly glyf: DataView; readonly loca: DataView } {
  const padded = (length: number): number => length + (length % 2);
  const glyf = new Uint8Array(glyphs.reduce((sum, { length }) => sum + padded(length), 0));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let at = 0;
  glyphs.forEach((glyph, index) => {
    loca.setUint32(4 * index, at);
    glyf.set(glyph, at);
    at += padded(glyph.length);
  });
  loca.setUint32(4 * glyphs.length, at);
  return { glyf: viewOf(glyf), loca };
}

/** Widths and left bearings, each glyph with both. */
function metrics(parts: readonly FontTables[], counts: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(4 * counts.reduce((sum, count) => sum + count, 0)));
  let to = 0;
  parts.forEach((part, index) => {
    const [hmtx, full] = [part.view('hmtx'), part.view('hhea').getUint16(34)];
    for (let glyph = 0; glyph < (counts[index] ?? 0); glyph += 1, to += 4) {
      view.setUint16(to, hmtx.getUint16(4 * Math.min(glyph, full - 1)));
      view.setInt16(to + 2, hmtx.getInt16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full)));
    }
  });
  return view;
}
