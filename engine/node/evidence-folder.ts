import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceFile } from '../bureau/index.js';
import { diskFiles, refused } from './disk.js';

/** What systems and Office leave behind: hidden files, lock files, thumbnails. */
const LEFT_BEHIND = /^(\.|~\$|~.*\.tmp$|Thumbs\.db$|desktop\.ini$)/i;

/**
 * The files below a folder in the order of their names, folders of the same name order first.
 * @throws DiagnosticError when a folder cannot be read.
 */
export async function evidenceFolder(folder: string): Promise<EvidenceFile[]> {
  const disk = diskFiles();
  const files: EvidenceFile[] = [];
  const walk = async (path: string, prefix: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) =>
      refused(error, path, false),
    );
    for (const entry of entries) {
      const here = join(path, entry.name);
      if (LEFT_BEHIND.test(entry.name)) continue;
      if (entry.isDirectory()) await walk(here, `${prefix}${entry.name}/`);
      else if (entry.isFile()) {
        const { size } = await stat(here);
        files.push({ path: `${prefix}${entry.name}`, size, contents: () => disk.parts(here) });
      }
    }
  };
  await walk(folder, '');
  return files.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}
