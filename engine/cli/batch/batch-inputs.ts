import { basename, resolve } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { freeName, type FolderContents } from '../../bureau/index.js';
import { fileContents, folderContents } from '../../node/batch-folder.js';
import { isFolder } from '../../node/disk.js';
import { disk } from '../disk-of-command.js';

/**
 * The workbooks that files and folders name together, and what else lies there. A single folder lends its files their
 * names within it; of several folders and files each file's name begins with its folder's, so that no two are the same.
 * @param except the folder or file of results, which may stand inside a folder that is read.
 * @throws DiagnosticError when a folder cannot be read, or there are no workbooks at all.
 */
export async function batchInputs(operands: readonly string[], except: string): Promise<FolderContents> {
  const parts: FolderContents[] = [];
  const alone = operands.length === 1;
  const taken = new Set<string>();
  for (const operand of operands) {
    if (!(await isFolder(operand))) {
      const name = freeName(basename(operand), taken);
      taken.add(name);
      parts.push(await fileContents(disk, { name, path: operand }));
      continue;
    }
    const folder = freeName(basename(resolve(operand)), taken);
    taken.add(folder);
    const prefix = alone ? '' : `${folder}/`;
    parts.push(below(await folderContents(disk, operand, except), prefix));
  }
  const sum = (count: (part: FolderContents) => number): number =>
    parts.reduce((total, part) => total + count(part), 0);
  const workbooks = parts.flatMap((part) => part.workbooks);
  const others = parts.flatMap((part) => part.others);
  if (workbooks.length === 0) {
    const unread = others.filter(({ level }) => level !== 'info');
    throw new DiagnosticError([
      ...unread,
      diagnostic('batch.no-workbooks', 'error', { file: operands.join('、') }),
    ]);
  }
  return {
    workbooks: workbooks.sort((one, other) => (one.name < other.name ? -1 : 1)),
    others,
    files: sum(({ files }) => files),
    archives: sum(({ archives }) => archives),
    archived: sum(({ archived }) => archived),
  };
}

const below = (contents: FolderContents, prefix: string): FolderContents => ({
  ...contents,
  workbooks: contents.workbooks.map((one) => ({ ...one, name: `${prefix}${one.name}` })),
  others: contents.others.map((one) => ({
    ...one,
    place: { ...one.place, file: `${prefix}${one.place.file ?? ''}` },
  })),
});
