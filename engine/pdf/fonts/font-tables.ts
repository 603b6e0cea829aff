/** The tables of one face in a font file. */
export interface FontTables {
  /** `0x00010000` or `true` for TrueType outlines, `OTTO` for CFF. */
  readonly version: number;
  readonly tags: readonly string[];
  /** @throws RangeError when the face lacks the table. */
  view(tag: string): DataView;
  optionalView(tag: string): DataView | undefined;
}

const COLLECTION = 0x74746366;
const VERSIONS = new Set([0x00010000, 0x4f54544f, 0x74727565]);

export const isFontCollection = (file: Uint8Array): boolean =>
  file.length > 12 && new DataView(file.buffer, file.byteOffset, 4).getUint32(0) === COLLECTION;

/** One entry for each face: a collection has several. @throws RangeError when it is no font. */
export function readTables(file: Uint8Array): readonly FontTables[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (!isFontCollection(file)) return [tablesAt(view, 0)];
  const count = view.getUint32(8);
  return Array.from({ length: count }, (_, index) => tablesAt(view, view.getUint32(12 + 4 * index)));
}

function tablesAt(file: DataView, start: number): FontTables {
  const version = file.getUint32(start);
  if (!VERSIONS.has(version)) throw new RangeError('Not a font');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < file.getUint16(start + 4); index += 1) {
    const record = start + 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => file.getUint8(record + at)));
    tables.set(
      tag,
      new DataView(file.buffer, file.byteOffset + file.getUint32(record + 8), file.getUint32(record + 12)),
    );
  }
  return {
    version,
    tags: [...tables.keys()],
    view(tag) {
      const table = tables.get(tag);
      if (!table) throw new RangeError(`The font has no table ${tag}`);
      return table;
    },
    optionalView: (tag) => tables.get(tag),
  };
}
