/** An entry as the central directory describes it. */
export interface DirectoryEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not supported. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
  /** Milliseconds since 1970 of the moment that the archive states, taken as UTC; to tell which of two is newer. */
  readonly modified: number;
}

/** Thrown with a reason for technicians; the opener turns it into a message for the user. */
export class ZipDamage extends Error {
  override readonly name = 'ZipDamage';
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const ZIP64_FIELD = 1;

/** Bit 11: the name is UTF-8 for certain. */
const NAME_IS_UTF8 = 0x800;
const utf8 = new TextDecoder('utf-8');
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Without the mark, names are UTF-8 all the same, or what Chinese Windows writes (GBK). */
function nameOf(bytes: Uint8Array, flags: number): string {
  if ((flags & NAME_IS_UTF8) !== 0) return utf8.decode(bytes);
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The two halves of an MS-DOS moment: seconds in steps of two. */
const momentOf = (date: number, time: number): number =>
  Date.UTC(
    1980 + (date >> 9),
    ((date >> 5) & 15) - 1,
    date & 31,
    time >> 11,
    (time >> 5) & 63,
    (time & 31) * 2,
  );

/**
 * Reads the central directory, which alone decides what a zip holds (local headers may lack sizes).
 * @throws ZipDamage when it is missing or contradicts itself.
 */
export function readDirectory(bytes: Uint8Array, entryLimit: number): DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: DirectoryEntry[] = [];
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (entries.length > entryLimit) break;
    if (position + 46 > end || view.getUint32(position, true) !== DIRECTORY_ENTRY) {
      throw new ZipDamage(`Entry ${index} of the directory is not where it should be`);
    }
    const { entry, next } = readEntry(view, bytes, position);
    entries.push(entry);
    position = next;
  }
  return entries;
}

/** The compressed bytes of an entry. @throws ZipDamage when they lie outside the file. */
export function entryBytes(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = entry.offset;
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) {
    throw new ZipDamage(`No local header of ${entry.name}`);
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new ZipDamage(`${entry.name} is cut off`);
  return bytes.subarray(start, start + entry.compressedSize);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let position = view.byteLength - END_SIZE; position >= first; position -= 1) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  throw new ZipDamage('No end of the central directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: DirectoryEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameEnd = at + 46 + nameLength;
  const next = nameEnd + extraLength + commentLength;
  if (next > bytes.length) throw new ZipDamage('The directory is cut off');
  const [size, compressedSize, offset] = wideSizes(view, nameEnd, nameEnd + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    entry: {
      name: nameOf(bytes.subarray(at + 46, nameEnd), view.getUint16(at + 8, true)).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      compressedSize,
      offset,
      modified: momentOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
    },
    next,
  };
}

/** Writers that stream put sizes into the zip64 field even of small files. */
function wideSizes(
  view: DataView,
  start: number,
  end: number,
  sizes: [size: number, compressedSize: number, offset: number],
): [number, number, number] {
  if (!sizes.includes(ZIP64)) return sizes;
  for (let position = start; position + 4 <= end;) {
    const length = view.getUint16(position + 2, true);
    if (view.getUint16(position, true) === ZIP64_FIELD) {
      let field = position + 4;
      const wide = sizes.map((size) => {
        if (size !== ZIP64) return size;
        if (field + 8 > end) throw new ZipDamage('A zip64 field is cut off');
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      });
      return [wide[0] ?? 0, wide[1] ?? 0, wide[2] ?? 0];
    }
    position += 4 + length;
  }
  throw new ZipDamage('A zip64 field is missing');
}
