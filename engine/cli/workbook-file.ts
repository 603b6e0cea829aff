import { DiagnosticError, type Diagnostic } from '../core/diagnostic.js';
import { registry } from '../../templates/index.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { readWorkbook, type ReadWorkbook } from '../workbook/index.js';
import { disk } from './disk-of-command.js';

/** Reads a workbook of ours from the disk. @throws DiagnosticError naming the file when it is none. */
export const workbookFile = async (path: string): Promise<ReadWorkbook> =>
  readWorkbook(await disk.read(path), registry, { compression: zlibCompression, file: path });

/** Every workbook that can be read, by its path, and why the others cannot. */
export async function workbookFiles(
  paths: readonly string[],
): Promise<{ readonly read: ReadonlyMap<string, ReadWorkbook>; readonly failures: readonly Diagnostic[] }> {
  const read = new Map<string, ReadWorkbook>();
  const failures: Diagnostic[] = [];
  for (const path of paths) {
    try {
      read.set(path, await workbookFile(path));
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      failures.push(...error.diagnostics);
    }
  }
  return { read, failures };
}
