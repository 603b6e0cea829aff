import { stat } from 'node:fs/promises';
import type { FilePort } from '../core/ports.js';
import { openZip, ReadingBudget, type ZipArchive } from '../ooxml/index.js';
import { nativePath } from './native-path.js';
import { zlibCompression } from './zlib-compression.js';

/** A file that was handed in: on the disk, or within an archive there. */
export interface HandedInFile {
  /** Within the folder, parts separated by `/`; an archive counts as a folder. */
  readonly name: string;
  readonly path: string;
  /** Within an archive: its name there; of an archive in an archive, each with the next. */
  readonly inside?: readonly string[];
}

/** Contents and the moment of the last change, in milliseconds since 1970. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/**
 * Opens an archive that somebody handed in, under the limits of every zip; what is opened within it goes to the same
 * account. @throws DiagnosticError
 */
export const openArchive = (
  bytes: Uint8Array,
  file: string,
  budget = new ReadingBudget({ file }),
): ZipArchive => openZip(bytes, zlibCompression, { file }, undefined, budget);

/** Reads files that were handed in; the archive that was read last stays at hand for the files that follow. */
export class HandedInReader {
  #last: { readonly path: string; readonly bytes: Uint8Array } | undefined;

  constructor(private readonly disk: Pick<FilePort, 'read'>) {}

  /** @throws DiagnosticError when the file, or an archive that it lies in, cannot be read. */
  async read({ name, path, inside = [] }: HandedInFile): Promise<ReadFile> {
    if (inside.length === 0) {
      const bytes = await this.disk.read(path);
      return { bytes, modified: (await stat(nativePath(path))).mtimeMs };
    }
    if (this.#last?.path !== path) this.#last = { path, bytes: await this.disk.read(path) };
    let found: ReadFile = { bytes: this.#last.bytes, modified: 0 };
    const budget = new ReadingBudget({ file: name });
    for (const entry of inside) {
      const archive = openArchive(found.bytes, name, budget);
      found = { bytes: archive.read(entry), modified: archive.modified(entry) };
    }
    return found;
  }
}
