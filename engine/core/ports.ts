/** Inflates and deflates raw DEFLATE streams. Node has zlib; elsewhere a portable implementation serves. */
export interface Compression {
  /** @throws RangeError when the result would exceed `limit` bytes. */
  inflate(data: Uint8Array, limit: number): Uint8Array;
  deflate(data: Uint8Array): Uint8Array;
  /** The checksum of zip entries, where the platform has a quicker one than ours. */
  crc32?(data: Uint8Array): number;
}

/** Where files come from and go to. Writing is atomic: a file appears whole under its name, or not at all. */
export interface FilePort {
  read(path: string): Promise<Uint8Array>;
  /** The contents in parts, for files that are too large to be held in memory. */
  parts(path: string): AsyncIterable<Uint8Array>;
  write(path: string, contents: Uint8Array): Promise<void>;
  /** Writes a file in parts; it appears when `fill` is done, and not at all when `fill` fails. */
  compose<Result>(path: string, fill: (sink: FileSink) => Promise<Result>): Promise<Result>;
}

/** A file that is being written. */
export interface FileSink {
  append(bytes: Uint8Array): Promise<void>;
  /** Replaces bytes that were appended before. */
  overwrite(position: number, bytes: Uint8Array): Promise<void>;
}
