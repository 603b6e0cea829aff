import type { Compression } from '../core/ports.js';
import { crc32 } from './crc32.js';
import type { CompressedEntry } from './open-zip.js';

/** An entry to write: its contents, or bytes that are compressed already. */
export type ZipEntry = { readonly name: string; readonly contents: Uint8Array } | CompressedEntry;

/** 1980-01-01 00:00, the first moment a zip can name: files never tell the hour they were made. */
const FIXED_DATE = 0x0021;
const FIXED_TIME = 0;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/** Writes a zip in the order given. The same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[], compression: Compression): Uint8Array {
  const packed = entries.map((entry) => {
    const name = new TextEncoder().encode(entry.name);
    const content = 'contents' in entry ? compress(entry.contents, compression) : entry;
    return { ...content, name, extra: unicodePath(entry.name, name) };
  });
  const bodies = packed.reduce(
    (sum, one) => sum + 30 + one.name.length + one.extra.length + one.compressed.length,
    0,
  );
  const directory = packed.reduce((sum, one) => sum + 46 + one.name.length + one.extra.length, 0);
  const bytes = new Uint8Array(bodies + directory + 22);
  const view = new DataView(bytes.buffer);
  let position = 0;
  const offsets = packed.map((entry) => {
    const offset = position;
    view.setUint32(position, 0x04034b50, true);
    writeCommon(view, position + 4, entry);
    bytes.set(entry.name, position + 30);
    bytes.set(entry.extra, position + 30 + entry.name.length);
    position += 30 + entry.name.length + entry.extra.length;
    bytes.set(entry.compressed, position);
    position += entry.compressed.length;
    return offset;
  });
  for (const [index, entry] of packed.entries()) {
    view.setUint32(position, 0x02014b50, true);
    view.setUint16(position + 4, VERSION, true);
    writeCommon(view, position + 6, entry);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, position + 46);
    bytes.set(entry.extra, position + 46 + entry.name.length);
    position += 46 + entry.name.length + entry.extra.length;
  }
  view.setUint32(position, 0x06054b50, true);
  view.setUint16(position + 8, packed.length, true);
  view.setUint16(position + 10, packed.length, true);
  view.setUint32(position + 12, directory, true);
  view.setUint32(position + 16, bodies, true);
  return bytes;
}

interface PackedEntry {
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** The fields that local header and directory have in common, from the version on. */
function writeCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, FIXED_TIME, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
  view.setUint16(at + 24, entry.extra.length, true);
}

/** The name once more, as Info-ZIP's unzip wants it: the flag alone does not keep it from guessing a code page. */
function unicodePath(text: string, name: Uint8Array): Uint8Array {
  if (text.length === name.length) return new Uint8Array();
  const field = new Uint8Array(9 + name.length);
  const view = new DataView(field.buffer);
  view.setUint16(0, 0x7075, true);
  view.setUint16(2, 5 + name.length, true);
  view.setUint8(4, 1);
  view.setUint32(5, crc32(name), true);
  field.set(name, 9);
  return field;
}

function compress(contents: Uint8Array, compression: Compression): Omit<PackedEntry, 'name' | 'extra'> {
  const deflated = compression.deflate(contents);
  const smaller = deflated.length < contents.length;
  return {
    method: smaller ? 8 : 0,
    crc: (compression.crc32 ?? crc32)(contents),
    size: contents.length,
    compressed: smaller ? deflated : contents,
  };
}
