import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Compression } from '../core/ports.js';

/** DEFLATE by Node's zlib, twice to four times as quick as the portable one. */
export const zlibCompression: Compression = {
  inflate(data, limit) {
    if (limit === 0) return new Uint8Array();
    return new Uint8Array(inflateRawSync(data, { maxOutputLength: limit }));
  },
  deflate: (data) => new Uint8Array(deflateRawSync(data, { level: 6 })),
  crc32: (data) => crc32(data),
};
