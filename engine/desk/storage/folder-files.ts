import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { diskFiles, isFile, refused } from '../../node/disk.js';
import { sha256 } from '../../node/sha256.js';
import type { FileStore } from './file-store.js';

/** Files in a folder: `ab/cd/abcd…`; written beside the place, forced to the disk, then renamed. */
export function folderFiles(folder: string): FileStore {
  const disk = diskFiles();
  const pathOf = (digest: string): string => {
    if (!/^[\da-f]{64}$/.test(digest)) throw new RangeError('not a digest');
    return join(folder, digest.slice(0, 2), digest.slice(2, 4), digest);
  };
  return {
    async keep(bytes) {
      const digest = sha256(bytes);
      const path = pathOf(digest);
      if (await isFile(path)) return digest;
      const parent = dirname(path);
      const made = await mkdir(parent, { recursive: true }).catch((error: unknown) =>
        refused(error, path, true),
      );
      await disk.write(path, bytes);
      await forced(parent);
      // New folders have to be found again after a power cut, too.
      if (made !== undefined)
        for (let above = parent; above !== folder;) await forced((above = dirname(above)));
      return digest;
    },
    async read(digest) {
      const bytes = await disk.read(pathOf(digest));
      if (sha256(bytes) !== digest) {
        throw new DiagnosticError([diagnostic('desk.file-damaged', 'error', {}, { digest })]);
      }
      return bytes;
    },
    has: (digest) => isFile(pathOf(digest)),
    remove: (digest) => rm(pathOf(digest), { force: true }),
  };
}

/** Forces the names in a folder to the disk; Windows writes them by itself and opens no folders. */
async function forced(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
