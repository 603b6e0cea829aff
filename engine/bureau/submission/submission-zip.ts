import type { FileSink } from '../../core/ports.js';
import { streamZip } from '../../ooxml/index.js';

/** A file of a package; its contents are fetched, part by part, when the zip is written. */
export interface PackageEntry {
  /** Parts separated by `/`; an empty folder ends in one. */
  readonly path: string;
  /** Bytes before compression. */
  readonly size: number;
  /** Milliseconds since 1970, of evidence; what is made here has no date. */
  readonly modified?: number;
  contents(): AsyncIterable<Uint8Array>;
}

/** Endings of files that are compressed already. */
const COMPRESSED = /\.(pdf|docx|xlsx|pptx|jpe?g|png|gif|webp|zip|rar|7z|mp[34]|mov|wps|et)$/i;

/**
 * Writes a zip whose names every unpacker on Windows reads as Chinese. The same files give the same bytes.
 * @returns the bytes of the zip
 */
export const writeSubmissionZip = (entries: readonly PackageEntry[], sink: FileSink): Promise<number> =>
  streamZip(
    entries.map(({ path, modified, contents }) => ({
      name: path,
      ...(modified === undefined ? {} : { modified }),
      deflate: !path.endsWith('/') && !COMPRESSED.test(path),
      contents,
    })),
    sink,
  );

/**
 * What an entry adds to a zip at most: its bytes, which deflating lengthens by less than a thousandth where nothing is
 * to be gained, and its name four times with the headers.
 */
export const sizeInZip = ({ path, size }: PackageEntry): number =>
  size + Math.ceil(size / 1000) + 4 * new TextEncoder().encode(path).length + 160;
