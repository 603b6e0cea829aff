import { registry } from '../../templates/index.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { readWorkbook, type ReadWorkbook } from '../workbook/index.js';
import { disk } from './disk-of-command.js';

/** Reads a workbook of ours from the disk. @throws DiagnosticError naming the file when it is none. */
export const workbookFile = async (path: string): Promise<ReadWorkbook> =>
  readWorkbook(await disk.read(path), registry, { compression: zlibCompression, file: path });
