import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { refused } from './disk.js';

/** What bureaus receive as workbooks; those that cannot be read say in which format to save them. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xlsb|xls|et|ett|ods|wps)$/i;
/** Office's lock files, and whatever is hidden. */
const HIDDEN = /^(\.|~\$)/;
/** Left in the folder of results; such a folder is never taken as input. */
export const STATE_FOLDER = '.banbiao';

export interface FolderFile {
  /** Within the folder, parts separated by `/`. */
  readonly name: string;
  readonly path: string;
}

export interface FolderContents {
  readonly workbooks: readonly FolderFile[];
  /** Names of visible files that are no workbooks. */
  readonly others: readonly string[];
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/**
 * The workbooks of a folder and its subfolders, in the order of their names; folders of results are left out.
 * @throws DiagnosticError when a folder cannot be read.
 */
export async function folderContents(folder: string, except?: string): Promise<FolderContents> {
  const workbooks: FolderFile[] = [];
  const others: string[] = [];
  const walk = async (path: string, prefix: string): Promise<void> => {
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) =>
      refused(error, path, false),
    );
    if (prefix !== '' && entries.some(({ name }) => name === STATE_FOLDER)) return;
    for (const entry of entries) {
      if (HIDDEN.test(entry.name)) continue;
      const here = join(path, entry.name);
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        if (except === undefined || resolve(here) !== resolve(except)) await walk(here, `${name}/`);
      } else if (WORKBOOK.test(entry.name)) workbooks.push({ name, path: here });
      else others.push(name);
    }
  };
  await walk(folder, '');
  return { workbooks: workbooks.sort(byName), others: others.sort() };
}

/** A name with `/` as a path of this machine below a folder. */
export const pathBelow = (folder: string, name: string): string => join(folder, name.split('/').join(sep));
