import { zlibCompression } from './zlib-compression.js';

const WOFF = 0x774f4646;
const LARGEST_TABLE = 64 * 2 ** 20;
/** zlib's two bytes before the deflated stream and its checksum of four behind it. */
const ZLIB_HEAD = 2;
const ZLIB_TAIL = 4;

/** A WOFF 1.0 file as the plain font that it wraps. @throws RangeError when it is damaged. */
export function unwrapWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== WOFF) throw new RangeError('Not a font');
  const count = from.getUint16(12);
  const file = new Uint8Array(from.getUint32(16));
  const to = new DataView(file.buffer);
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  let offset = 12 + 16 * count;
  for (let index = 0; index < count; index += 1) {
    const record = 44 + 20 * index;
    const start = from.getUint32(record + 4);
    const stored = from.getUint32(record + 8);
    const length = from.getUint32(record + 12);
    if (length > LARGEST_TABLE || offset + length > file.length) throw new RangeError('Not a font');
    const bytes = woff.subarray(start, start + stored);
    const contents =
      stored < length
        ? zlibCompression.inflate(bytes.subarray(ZLIB_HEAD, stored - ZLIB_TAIL), length)
        : bytes;
    to.setUint32(12 + 16 * index, from.getUint32(record));
    to.setUint32(12 + 16 * index + 4, from.getUint32(record + 16));
    to.setUint32(12 + 16 * index + 8, offset);
    to.setUint32(12 + 16 * index + 12, length);
    file.set(contents, offset);
    offset += Math.ceil(length / 4) * 4;
  }
  return file;
}
