import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathBelow } from './batch-folder.js';
import { refused } from './disk.js';
import { sha256 } from './sha256.js';

/** Writes into a folder of results; a file appears whole under its name, or not at all. */
export interface OutputFolder {
  /** @throws DiagnosticError */
  write(name: string, contents: Uint8Array): Promise<void>;
  /** `undefined` when there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Removes a file if it still is what a run wrote; what somebody changed since is left alone. */
  removeIfUnchanged(name: string, digest: string): Promise<void>;
}

/**
 * @param scratch a folder on the same disk, where files are written before they get their names. Nothing is forced
 * to the disk: a later run compares digests and mends what a power cut left incomplete.
 */
export function outputFolder(folder: string, scratch: string): OutputFolder {
  const read = (name: string): Promise<Uint8Array | undefined> =>
    readFile(pathBelow(folder, name)).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );
  return {
    read,
    async write(name, contents) {
      const path = pathBelow(folder, name);
      const temporary = join(scratch, randomBytes(12).toString('hex'));
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(temporary, contents, { flag: 'wx' });
        await rename(temporary, path);
      } catch (error) {
        await unlink(temporary).catch(() => undefined);
        refused(error, path, true);
      }
    },
    async removeIfUnchanged(name, digest) {
      const found = await read(name);
      if (found === undefined || name.split('/').includes('..') || sha256(found) !== digest) return;
      const path = pathBelow(folder, name);
      await rm(path, { force: true });
      // Only an empty folder can be removed so.
      await rmdir(dirname(path)).catch(() => undefined);
    },
  };
}
