import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { readState } from '../bureau/index.js';
import { refused } from './disk.js';
import { entryNamed, nativePath } from './native-path.js';

/** What bureaus receive as workbooks; those that cannot be read say in which format to save them. */
const WORKBOOK = /\.(xlsx|xlsm|xltx|xlsb|xls|et|ett|ods|wps)$/i;
/** Office's lock files: the workbook itself stands beside them. */
const LOCK_FILE = /^~\$/;
const HIDDEN = /^\./;
/** Left in the folder of results, which is then not taken as input. */
export const STATE_FOLDER = '.banbiao';
export const STATE_FILE = 'state.txt';

export interface FolderFile {
  /** Within the folder, parts separated by `/`. */
  readonly name: string;
  readonly path: string;
}

export interface FolderContents {
  readonly workbooks: readonly FolderFile[];
  /** Names of what was not read: files that are no workbooks, links, results of earlier runs. */
  readonly others: readonly string[];
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/**
 * The workbooks of a folder and its subfolders, in the order of their names. Nothing vanishes: folders that hold the
 * results of an earlier run are left out and listed, and so are links, hidden workbooks, and names that are no UTF-8
 * are read as GB18030. Pipes and devices that bear a workbook's ending are refused when their turn comes.
 * @throws DiagnosticError when a folder cannot be read.
 */
export async function folderContents(folder: string, except?: string): Promise<FolderContents> {
  const workbooks: FolderFile[] = [];
  const others: string[] = [];
  const walk = async (path: string, prefix: string): Promise<void> => {
    const entries = await readdir(nativePath(path), { withFileTypes: true, encoding: 'buffer' }).catch(
      (error: unknown) => refused(error, path, false),
    );
    if (prefix !== '' && (await isFolderOfResults(path))) {
      others.push(`${prefix}（以前运行的结果，没有读取）`);
      return;
    }
    for (const entry of entries) {
      const { shown, path: own } = entryNamed(entry.name);
      const here = join(path, own);
      const name = `${prefix}${shown}`;
      const isWorkbook = WORKBOOK.test(shown);
      if (LOCK_FILE.test(shown)) continue;
      if (HIDDEN.test(shown)) {
        if (isWorkbook) others.push(`${name}（隐藏文件，没有读取）`);
        else if (entry.isDirectory() && shown !== STATE_FOLDER)
          others.push(`${name}/（隐藏文件夹，没有读取）`);
      } else if (entry.isSymbolicLink()) others.push(`${name}（链接，没有读取）`);
      else if (entry.isDirectory()) {
        if (except === undefined || resolve(here) !== resolve(except)) await walk(here, `${name}/`);
      } else if (isWorkbook) workbooks.push({ name, path: here });
      else others.push(name);
    }
  };
  await walk(folder, '');
  return { workbooks: workbooks.sort(byName), others: others.sort() };
}

/** Whether a run of ours wrote its state there; a folder of that name alone is no reason to pass workbooks over. */
const isFolderOfResults = (folder: string): Promise<boolean> =>
  readFile(nativePath(join(folder, STATE_FOLDER, STATE_FILE)), 'utf8').then(
    (text) => readState(text) !== undefined,
    () => false,
  );

/** A name with `/` as a path of this machine below a folder. */
export const pathBelow = (folder: string, name: string): string => join(folder, name.split('/').join(sep));
