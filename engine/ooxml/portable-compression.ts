import { deflateSync, Inflate } from 'fflate';
import type { Compression } from '../core/ports.js';

/** DEFLATE expands at most 1,032 times, so one slice yields some 17 MB at most before the limit is asked again. */
const SLICE = 16 * 1024;

/** DEFLATE without Node: for browsers. */
export const portableCompression: Compression = {
  inflate(data, limit) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = new Inflate((chunk) => {
      size += chunk.length;
      chunks.push(chunk);
    });
    for (let start = 0; start < data.length || start === 0; start += SLICE) {
      stream.push(data.subarray(start, start + SLICE), start + SLICE >= data.length);
      if (size > limit) throw new RangeError(`More than ${limit} bytes`);
    }
    return joined(chunks, size);
  },
  deflate: (data) => deflateSync(data, { level: 6 }),
};

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
