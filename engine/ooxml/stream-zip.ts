import { Deflate } from 'fflate';
import type { FileSink } from '../core/ports.js';
import { crc32 } from './crc32.js';
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

/** An entry whose contents come in parts, so that no file is held in memory as a whole. */
export interface StreamedEntry {
  /** Parts separated by `/`; an empty folder ends in one. */
  readonly name: string;
  /** False for what is compressed already. */
  readonly deflate: boolean;
  /** Milliseconds since 1970, of a file that is put in as it was. */
  readonly modified?: number;
  contents(): AsyncIterable<Uint8Array>;
}

/** What a zip holds at most without the extensions that older programs do not read. */
export const zipLimits = { size: 2 ** 32 - 1, entries: 2 ** 16 - 1 } as const;

/**
 * Writes a zip in the order given, one part of one file at a time; the same entries give the same bytes. Sizes and
 * checksums are put into the headers once they are known, so any program can read the zip from its start.
 * @returns the bytes of the zip
 * @throws RangeError when it would exceed `zipLimits`
 */
export async function streamZip(entries: readonly StreamedEntry[], sink: FileSink): Promise<number> {
  if (entries.length > zipLimits.entries) throw new RangeError(`More than ${zipLimits.entries} entries`);
  const records: ZipRecord[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const entry of entries) {
    const record = await writeEntry(entry, position, sink);
    records.push(record);
    offsets.push(position);
    position += localHeaderSize(record) + record.packedSize;
    if (position > zipLimits.size) throw new RangeError(`More than ${zipLimits.size} bytes`);
  }
  const size = records.reduce((sum, record) => sum + directoryRecordSize(record), 0);
  const directory = new Uint8Array(size + END_OF_ZIP);
  let at = 0;
  for (const [index, record] of records.entries()) {
    writeDirectoryRecord(directory, at, record, offsets[index] ?? 0);
    at += directoryRecordSize(record);
  }
  writeEndOfZip(directory, at, { count: records.length, size, offset: position });
  await sink.append(directory);
  return position + directory.length;
}

async function writeEntry(
  { name, deflate, modified, contents }: StreamedEntry,
  offset: number,
  sink: FileSink,
): Promise<ZipRecord> {
  const named = entryName(name);
  const header = new Uint8Array(localHeaderSize(named));
  await sink.append(header);
  let [crc, size, packedSize] = [0, 0, 0];
  const packed = async (bytes: Uint8Array): Promise<void> => {
    packedSize += bytes.length;
    if (bytes.length > 0) await sink.append(bytes);
  };
  const deflater = deflate ? streamingDeflate() : undefined;
  for await (const part of contents()) {
    crc = crc32(part, crc);
    size += part.length;
    for (const bytes of deflater ? deflater(part, false) : [part]) await packed(bytes);
  }
  for (const bytes of deflater ? deflater(new Uint8Array(), true) : []) await packed(bytes);
  const record: ZipRecord = {
    ...named,
    method: deflate ? 8 : 0,
    crc,
    size,
    packedSize,
    ...(modified === undefined ? {} : { modified }),
  };
  writeLocalHeader(header, 0, record);
  await sink.overwrite(offset, header);
  return record;
}

/** The deflater ends its blocks where its input does, so it gets the same pieces however the contents come. */
const PIECE = 2 ** 16;

/** Takes parts of a file and gives what is deflated so far. */
function streamingDeflate(): (part: Uint8Array, last: boolean) => readonly Uint8Array[] {
  let ready: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (bytes) => ready.push(bytes));
  const piece = new Uint8Array(PIECE);
  let filled = 0;
  return (part, last) => {
    ready = [];
    for (let taken = 0; taken < part.length;) {
      const more = part.subarray(taken, taken + PIECE - filled);
      piece.set(more, filled);
      taken += more.length;
      filled += more.length;
      if (filled < PIECE) continue;
      stream.push(piece.slice());
      filled = 0;
    }
    if (last) stream.push(piece.slice(0, filled), true);
    return ready;
  };
}
