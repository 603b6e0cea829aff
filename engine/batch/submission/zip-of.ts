import JSZip from 'jszip';

/** A file of a package; its contents are fetched when the zip is written. */
export interface PackageEntry {
  /** Parts separated by `/`; an empty folder ends in one. */
  readonly path: string;
  /** Bytes before compression. */
  readonly size: number;
  contents(): Promise<Uint8Array>;
}

/** 1980-01-01, the first day that a zip can name: the same files give the same bytes. */
const FIXED = new Date(Date.UTC(1980, 0, 1));
/** Endings of files that are compressed already. */
const COMPRESSED = /\.(pdf|docx|xlsx|pptx|jpe?g|png|gif|webp|zip|rar|7z|mp[34]|mov|wps|et)$/i;

/** Writes a zip whose names every unpacker on Windows reads as Chinese: UTF-8, and flagged so. */
export async function zipOf(entries: readonly PackageEntry[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { path, contents } of entries) {
    zip.file(path, await contents(), {
      date: FIXED,
      createFolders: false,
      dir: path.endsWith('/'),
      compression: COMPRESSED.test(path) ? 'STORE' : 'DEFLATE',
    });
  }
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' });
}

/** What an entry adds to a zip at most: its bytes, and its name twice with the headers. */
export const sizeInZip = ({ path, size }: PackageEntry): number =>
  size + 2 * new TextEncoder().encode(path).length + 160;
