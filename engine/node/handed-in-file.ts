import { stat } from 'node:fs/promises';
import { readInside, type HandedInFile, type ReadFile } from '../bureau/index.js';
import type { FilePort } from '../core/ports.js';
import { nativePath } from './native-path.js';
import { zlibCompression } from './zlib-compression.js';

/** Reads files that were handed in; the archive that was read last stays at hand for the files that follow. */
export class HandedInReader {
  #last: { readonly path: string; readonly bytes: Uint8Array } | undefined;

  constructor(private readonly disk: Pick<FilePort, 'read'>) {}

  /** @throws DiagnosticError when the file, or an archive that it lies in, cannot be read. */
  async read(file: HandedInFile): Promise<ReadFile> {
    const { path, inside = [] } = file;
    if (inside.length === 0) {
      const bytes = await this.disk.read(path);
      return { bytes, modified: (await stat(nativePath(path))).mtimeMs };
    }
    if (this.#last?.path !== path) this.#last = { path, bytes: await this.disk.read(path) };
    return readInside(this.#last.bytes, file, zlibCompression);
  }
}
