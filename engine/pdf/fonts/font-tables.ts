/** The tables of one face in a font file. */
export interface FontTables {
  /** `0x00010000` or `true` for TrueType outlines, `OTTO` for CFF. */
  readonly version: number;
  readonly tags: readonly string[];
  /** @throws RangeError when the face lacks the table. */
  view(tag: string): DataView;
  optionalView(tag: string): DataView | undefined;
}

/** A font file of which pieces are read: most of a large file is never needed. */
export interface FontSource {
  /** In bytes. */
  readonly size: number;
  /** A piece that lies inside the file. */
  read(start: number, length: number): DataView;
}

const COLLECTION = 0x74746366;
const VERSIONS = new Set([0x00010000, 0x4f54544f, 0x74727565]);
const HEAD_OF_FACE = 12;
const RECORD = 16;
/** More faces than any collection has, and more tables than any face: numbers above are of no font. */
const MOST_FACES = 256;
const MOST_TABLES = 256;

/** A font file in memory. */
export const fontInMemory = (file: Uint8Array): FontSource => ({
  size: file.length,
  read: (start, length) => new DataView(file.buffer, file.byteOffset + start, length),
});

/** One entry for each face: a collection has several. @throws RangeError when it is no font. */
export function readTables(file: FontSource): readonly FontTables[] {
  const head = read(file, 0, HEAD_OF_FACE);
  if (head.getUint32(0) !== COLLECTION) return [tablesAt(file, 0)];
  const count = head.getUint32(8);
  if (count > MOST_FACES) throw new RangeError('Not a font');
  const starts = read(file, HEAD_OF_FACE, 4 * count);
  return Array.from({ length: count }, (_, index) => tablesAt(file, starts.getUint32(4 * index)));
}

function tablesAt(file: FontSource, start: number): FontTables {
  const head = read(file, start, HEAD_OF_FACE);
  const version = head.getUint32(0);
  const count = head.getUint16(4);
  if (!VERSIONS.has(version) || count > MOST_TABLES) throw new RangeError('Not a font');
  const records = read(file, start + HEAD_OF_FACE, RECORD * count);
  const tables = new Map<string, { readonly at: number; readonly length: number }>();
  for (let record = 0; record < RECORD * count; record += RECORD) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => records.getUint8(record + at)));
    const place = { at: records.getUint32(record + 8), length: records.getUint32(record + 12) };
    if (place.at + place.length > file.size) throw new RangeError('Not a font');
    tables.set(tag, place);
  }
  const optionalView = (tag: string): DataView | undefined => {
    const place = tables.get(tag);
    return place && read(file, place.at, place.length);
  };
  return {
    version,
    tags: [...tables.keys()],
    view(tag) {
      const table = optionalView(tag);
      if (!table) throw new RangeError(`The font has no table ${tag}`);
      return table;
    },
    optionalView,
  };
}

/** @throws RangeError when the file ends before. */
function read(file: FontSource, start: number, length: number): DataView {
  if (start + length > file.size) throw new RangeError('Not a font');
  return file.read(start, length);
}
