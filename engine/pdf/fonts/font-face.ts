import { readCharacterMap, type CharacterMap } from './character-map.js';
import type { FontTables } from './font-tables.js';

/** A face of a font file: what it is called, which characters it has, how wide and high they are. */
export interface FontFace {
  /** Family names in all languages, as a document may call them. */
  readonly families: readonly string[];
  readonly postScriptName: string;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  /** Above and below the base line, for a size of 1. */
  readonly ascent: number;
  readonly descent: number;
  has(codePoint: number): boolean;
  /** Width of a character for a size of 1; 0 when the face lacks it. */
  advance(codePoint: number): number;
  /**
   * Further parts of the face with characters of their own, so that what few documents need is read for them alone.
   * The same face in every other respect.
   */
  readonly rest: readonly FontFace[];
  /** Whether every fifth document or more prints with it; known of the faces that come with the program. */
  readonly usual?: boolean;
  /** What the typesetter needs of it; read when a document uses the face. */
  tables(): Promise<FontTables>;
}

const USE_TYPOGRAPHIC_METRICS = 0x80;
const ITALIC = 0x01;
const BOLD = 0x20;
const FAMILY = 1;
const POSTSCRIPT_NAME = 6;
const TYPOGRAPHIC_FAMILY = 16;
const UNICODE_PLATFORMS = [0, 3];

/** The face that these are the tables of. @throws RangeError when it is damaged. */
export function readFontFace(tables: FontTables): FontFace {
  const head = tables.view('head');
  const hhea = tables.view('hhea');
  const os2 = tables.optionalView('OS/2');
  const names = readNames(tables.view('name'));
  const unitsPerEm = head.getUint16(18);
  const metrics = lineMetrics(hhea, os2);
  const selection = os2?.getUint16(62) ?? 0;
  const weight = os2?.getUint16(4) ?? 400;
  let map: CharacterMap | undefined;
  const glyphs = new Map<number, number>();
  const glyph = (codePoint: number): number => {
    const known = glyphs.get(codePoint);
    if (known !== undefined) return known;
    map ??= readCharacterMap(tables.view('cmap'));
    const found = map.glyph(codePoint);
    glyphs.set(codePoint, found);
    return found;
  };
  const longMetrics = hhea.getUint16(34);
  let hmtx: DataView | undefined;
  return {
    families: names.filter(({ id }) => id === FAMILY || id === TYPOGRAPHIC_FAMILY).map(({ text }) => text),
    postScriptName: names.find(({ id }) => id === POSTSCRIPT_NAME)?.text ?? 'Unnamed',
    weight: (selection & BOLD) !== 0 && weight < 600 ? 700 : weight,
    italic: (selection & ITALIC) !== 0,
    ascent: metrics.ascent / unitsPerEm,
    descent: metrics.descent / unitsPerEm,
    has: (codePoint) => glyph(codePoint) !== 0,
    advance(codePoint) {
      const index = glyph(codePoint);
      if (index === 0) return 0;
      hmtx ??= tables.view('hmtx');
      return hmtx.getUint16(4 * Math.min(index, longMetrics - 1)) / unitsPerEm;
    },
    rest: [],
    tables: () => Promise.resolve(tables),
  };
}

/** The metrics that decide a line's height, in the order in which LibreOffice and browsers take them. */
function lineMetrics(hhea: DataView, os2: DataView | undefined): { ascent: number; descent: number } {
  let ascent = hhea.getInt16(4);
  let descent = -hhea.getInt16(6);
  if (!os2) return { ascent, descent };
  if (ascent + descent === 0) {
    ascent = os2.getUint16(74);
    descent = os2.getUint16(76);
  }
  if ((os2.getUint16(62) & USE_TYPOGRAPHIC_METRICS) !== 0 && os2.getInt16(68) !== 0) {
    ascent = os2.getInt16(68);
    descent = -os2.getInt16(70);
  }
  return { ascent, descent };
}

interface FontName {
  readonly id: number;
  readonly text: string;
}

/** The names in Unicode, each once. */
function readNames(name: DataView): readonly FontName[] {
  const storage = name.getUint16(4);
  const names = new Map<string, FontName>();
  for (let index = 0; index < name.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    const id = name.getUint16(record + 6);
    if (!UNICODE_PLATFORMS.includes(name.getUint16(record))) continue;
    const start = name.byteOffset + storage + name.getUint16(record + 10);
    const bytes = new Uint8Array(name.buffer, start, name.getUint16(record + 8));
    const text = new TextDecoder('utf-16be').decode(bytes).trim();
    if (text !== '') names.set(`${id} ${text}`, { id, text });
  }
  return [...names.values()];
}
