import type { FileSink } from '../../engine/core/ports.js';

/** A file in memory; what was written so far. */
export function memorySink(): FileSink & { readonly bytes: () => Uint8Array } {
  let file = Buffer.alloc(0);
  return {
    append(bytes) {
      file = Buffer.concat([file, bytes]);
      return Promise.resolve();
    },
    overwrite(position, bytes) {
      if (position + bytes.length > file.length) throw new RangeError('Nothing was appended there');
      file.set(bytes, position);
      return Promise.resolve();
    },
    bytes: () => new Uint8Array(file),
  };
}
