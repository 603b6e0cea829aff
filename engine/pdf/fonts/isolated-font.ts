import type { FontTables } from './font-tables.js';
import { reducedCharacterMap } from './reduced-character-map.js';

/**
 * Tables that decide what a face looks like. Left out: ligatures, kerning and vertical metrics, because Word applies
 * none of them unless asked and our own measuring counts plain advances.
 */
export const PRINTED_TABLES: readonly string[] = [
  'OS/2',
  'head',
  'hhea',
  'maxp',
  'hmtx',
  'cmap',
  'loca',
  'glyf',
  'CFF ',
  'CFF2',
  'post',
  'cvt ',
  'fpgm',
  'prep',
  'gasp',
];
const WINDOWS = 3;
const UNICODE = 1;
const ENGLISH = 0x409;

/**
 * The face as a font file of its own under a family name of our choosing, so that no font of the machine with the
 * same name can take its place and a collection's faces can be told apart. PDFs show the PostScript name.
 * @param without characters that it is not to have, so that whoever prints with it takes them from another face.
 */
export function isolatedFont(
  tables: FontTables,
  family: string,
  postScriptName = family,
  without: readonly number[] = [],
): Uint8Array<ArrayBuffer> {
  const contents: { readonly tag: string; readonly bytes: Uint8Array }[] = [];
  for (const tag of PRINTED_TABLES) {
    const view = tables.optionalView(tag);
    if (!view) continue;
    const reduced = tag === 'cmap' && without.length > 0 ? reducedCharacterMap(view, without) : undefined;
    const bytes = reduced ?? new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    contents.push({ tag, bytes });
  }
  contents.push({ tag: 'name', bytes: nameTable(family, postScriptName) });
  contents.sort((one, other) => (one.tag < other.tag ? -1 : 1));
  return sfnt(tables.version, contents);
}

function sfnt(
  version: number,
  contents: readonly { readonly tag: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const directory = 12 + 16 * contents.length;
  const size = contents.reduce((sum, { bytes }) => sum + padded(bytes.length), directory);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(contents.length));
  view.setUint32(0, version);
  view.setUint16(4, contents.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * contents.length - 16 * 2 ** power);
  let offset = directory;
  contents.forEach(({ tag, bytes }, index) => {
    const record = 12 + 16 * index;
    for (let at = 0; at < 4; at += 1) view.setUint8(record + at, tag.charCodeAt(at));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, bytes.length);
    file.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return file;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Family, style, full and PostScript name. */
function nameTable(family: string, postScriptName: string): Uint8Array {
  const texts = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, postScriptName],
  ] as const;
  const storage = 6 + 12 * texts.length;
  const table = new Uint8Array(storage + texts.reduce((sum, [, text]) => sum + 2 * text.length, 0));
  const view = new DataView(table.buffer);
  view.setUint16(2, texts.length);
  view.setUint16(4, storage);
  let offset = 0;
  texts.forEach(([id, text], index) => {
    const record = 6 + 12 * index;
    [WINDOWS, UNICODE, ENGLISH, id, 2 * text.length, offset].forEach((value, at) =>
      view.setUint16(record + 2 * at, value),
    );
    for (let at = 0; at < text.length; at += 1)
      view.setUint16(storage + offset + 2 * at, text.charCodeAt(at));
    offset += 2 * text.length;
  });
  return table;
}
