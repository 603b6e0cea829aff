import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import {
  HIDDEN,
  readState,
  SortedFiles,
  STATE_FILE,
  STATE_FOLDER,
  type FolderContents,
  type HandedInFile,
} from '../bureau/index.js';
import type { FilePort } from '../core/ports.js';
import { refused } from './disk.js';
import { entryNamed, nativePath } from './native-path.js';
import { firstBytes } from './first-bytes.js';
import { zlibCompression } from './zlib-compression.js';

/**
 * The workbooks of a folder and its subfolders, in the order of their names. Nothing vanishes: zips are opened (and
 * zips within them), workbooks are known by their contents whatever their ending, and everything else is named with
 * what it is: folders that hold the results of an earlier run, links, hidden files. Names that are no UTF-8 are read as
 * GB18030. Pipes and devices that bear a workbook's ending are refused when their turn comes.
 * @throws DiagnosticError when a folder cannot be read.
 */
export async function folderContents(
  disk: Pick<FilePort, 'read'>,
  folder: string,
  except?: string,
): Promise<FolderContents> {
  const sorted = new SortedFiles(sourceOf(disk));
  const walk = async (path: string, prefix: string): Promise<void> => {
    const entries = await readdir(nativePath(path), { withFileTypes: true, encoding: 'buffer' }).catch(
      (error: unknown) => refused(error, path, false),
    );
    if (prefix !== '' && (await isFolderOfResults(path))) {
      sorted.leave(prefix, 'batch.earlier-results');
      return;
    }
    for (const entry of entries) {
      const { shown, path: own } = entryNamed(entry.name);
      const here = join(path, own);
      const name = `${prefix}${shown}`;
      const isExcepted = except !== undefined && resolve(here) === resolve(except);
      if (isExcepted) continue;
      if (entry.isDirectory()) {
        if (!HIDDEN.test(shown)) await walk(here, `${name}/`);
        else if (shown !== STATE_FOLDER) sorted.leave(`${name}/`, 'batch.hidden-folder');
        continue;
      }
      sorted.files += 1;
      if (entry.isSymbolicLink()) sorted.leave(name, 'batch.link');
      else await sorted.add({ name, path: here });
    }
  };
  await walk(folder, '');
  return sorted.contents();
}

/** A single file that was named, sorted as one of a folder is. */
export async function fileContents(
  disk: Pick<FilePort, 'read'>,
  file: HandedInFile,
): Promise<FolderContents> {
  const sorted = new SortedFiles(sourceOf(disk));
  sorted.files += 1;
  await sorted.add(file);
  return sorted.contents();
}

const sourceOf = (disk: Pick<FilePort, 'read'>) => ({
  compression: zlibCompression,
  head: firstBytes,
  read: (path: string) => disk.read(path),
});

/** Whether a run of ours wrote its state there; a folder of that name alone is no reason to pass workbooks over. */
const isFolderOfResults = (folder: string): Promise<boolean> =>
  readFile(nativePath(join(folder, STATE_FOLDER, STATE_FILE)), 'utf8').then(
    (text) => readState(text) !== undefined,
    () => false,
  );

/** A name with `/` as a path of this machine below a folder. */
export const pathBelow = (folder: string, name: string): string => join(folder, name.split('/').join(sep));
