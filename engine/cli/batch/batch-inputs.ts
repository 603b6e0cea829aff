import { basename, resolve } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { folderContents, type FolderContents, type FolderFile } from '../../node/batch-folder.js';
import { isFolder } from '../../node/disk.js';

/** A name that no other file of the run has. */
function free(name: string, taken: ReadonlySet<string>): string {
  let found = name;
  for (let number = 2; taken.has(found); number += 1) found = `${name}(${number})`;
  return found;
}

/**
 * The workbooks that files and folders name together. A single folder lends its files their names within it; of
 * several folders and files each file's name begins with its folder's, so that no two are the same.
 * @param except the folder of results, which may stand inside a folder that is read.
 * @throws DiagnosticError when a folder cannot be read, or there are no workbooks at all.
 */
export async function batchInputs(operands: readonly string[], except: string): Promise<FolderContents> {
  const workbooks: FolderFile[] = [];
  const others: string[] = [];
  const alone = operands.length === 1;
  const taken = new Set<string>();
  for (const operand of operands) {
    if (!(await isFolder(operand))) {
      const name = free(basename(operand), taken);
      taken.add(name);
      workbooks.push({ name, path: operand });
      continue;
    }
    const folder = free(basename(resolve(operand)), taken);
    taken.add(folder);
    const prefix = alone ? '' : `${folder}/`;
    const found = await folderContents(operand, except);
    workbooks.push(...found.workbooks.map(({ name, path }) => ({ name: `${prefix}${name}`, path })));
    others.push(...found.others.map((name) => `${prefix}${name}`));
  }
  if (workbooks.length === 0) {
    throw new DiagnosticError([diagnostic('batch.no-workbooks', 'error', { file: operands.join('、') })]);
  }
  return {
    workbooks: workbooks.sort((one, other) => (one.name < other.name ? -1 : 1)),
    others: others.sort(),
  };
}
