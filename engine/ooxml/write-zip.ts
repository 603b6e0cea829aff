import type { Compression } from '../core/ports.js';
import { crc32 } from './crc32.js';
import type { CompressedEntry } from './open-zip.js';
import {
  directoryRecordSize,
  END_OF_ZIP,
  entryName,
  localHeaderSize,
  writeDirectoryRecord,
  writeEndOfZip,
  writeLocalHeader,
  type ZipRecord,
} from './zip-records.js';

/** An entry to write: its contents, or bytes that are compressed already. */
export type ZipEntry = { readonly name: string; readonly contents: Uint8Array } | CompressedEntry;

/** Writes a zip in the order given. The same entries give the same bytes. */
export function writeZip(entries: readonly ZipEntry[], compression: Compression): Uint8Array {
  const packed = entries.map((entry): PackedEntry => {
    const { method, crc, size, compressed } =
      'contents' in entry ? compressEntry(entry.name, entry.contents, compression) : entry;
    const { name, extra } = entryName(entry.name);
    return { name, extra, method, crc, size, packedSize: compressed.length, compressed };
  });
  const bodies = packed.reduce((sum, one) => sum + localHeaderSize(one) + one.compressed.length, 0);
  const directory = packed.reduce((sum, one) => sum + directoryRecordSize(one), 0);
  const bytes = new Uint8Array(bodies + directory + END_OF_ZIP);
  let position = 0;
  const offsets = packed.map((entry) => {
    const offset = position;
    writeLocalHeader(bytes, position, entry);
    position += localHeaderSize(entry);
    bytes.set(entry.compressed, position);
    position += entry.compressed.length;
    return offset;
  });
  for (const [index, entry] of packed.entries()) {
    writeDirectoryRecord(bytes, position, entry, offsets[index] ?? 0);
    position += directoryRecordSize(entry);
  }
  writeEndOfZip(bytes, position, { count: packed.length, size: directory, offset: bodies });
  return bytes;
}

interface PackedEntry extends ZipRecord {
  readonly compressed: Uint8Array;
}

/** Compresses an entry at once; `contents` may be written over afterwards. */
export function compressEntry(name: string, contents: Uint8Array, compression: Compression): CompressedEntry {
  const deflated = compression.deflate(contents);
  const smaller = deflated.length < contents.length;
  return {
    name,
    method: smaller ? 8 : 0,
    crc: (compression.crc32 ?? crc32)(contents),
    size: contents.length,
    compressed: smaller ? deflated : contents.slice(),
  };
}
