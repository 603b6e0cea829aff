import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceFile } from '../bureau/index.js';
import { diskFiles, refused } from './disk.js';
import { entryNamed, nativePath } from './native-path.js';

/** What systems and Office leave behind: hidden files, lock files, thumbnails. */
const LEFT_BEHIND = /^(\.|~\$|~.*\.tmp$|Thumbs\.db$|desktop\.ini$)/i;

export interface EvidenceFolder {
  readonly files: readonly EvidenceFile[];
  /** Links, pipes, devices: nothing that could be packed. */
  readonly passedOver: readonly string[];
}

/**
 * The files below a folder in the order of their names, folders of the same name order first.
 * @throws DiagnosticError when a folder cannot be read.
 */
export async function evidenceFolder(folder: string): Promise<EvidenceFolder> {
  const disk = diskFiles();
  const files: EvidenceFile[] = [];
  const passedOver: string[] = [];
  const walk = async (path: string, prefix: string): Promise<void> => {
    const entries = await readdir(nativePath(path), { withFileTypes: true, encoding: 'buffer' }).catch(
      (error: unknown) => refused(error, path, false),
    );
    for (const entry of entries) {
      const { shown, path: own } = entryNamed(entry.name);
      const here = join(path, own);
      if (LEFT_BEHIND.test(shown)) continue;
      if (entry.isDirectory()) await walk(here, `${prefix}${shown}/`);
      else if (entry.isFile()) {
        const { size, mtimeMs } = await stat(nativePath(here));
        const path = `${prefix}${shown}`;
        files.push({ path, size, modified: mtimeMs, contents: () => disk.parts(here) });
      } else passedOver.push(`${prefix}${shown}`);
    }
  };
  await walk(folder, '');
  return {
    files: files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0)),
    passedOver: passedOver.sort(),
  };
}
