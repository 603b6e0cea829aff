import { stat } from 'node:fs/promises';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { packageLimits } from '../ooxml/index.js';
import { nativePath, pathFromCommandLine } from './native-path.js';

/**
 * Asks the system about a file before a byte of it is read: a pipe or a device would never come to its end, and what is
 * larger than the limit would fill the memory before it is refused.
 * @returns the path to read from.
 * @throws DiagnosticError `file.not-regular`, `package.too-large`; or as the system refuses.
 */
export async function readableFile(path: string, most = packageLimits.fileSize): Promise<string | Buffer> {
  const found = nativePath(await pathFromCommandLine(path));
  const about = await stat(found);
  // That it is a folder is said by reading it.
  if (about.isDirectory()) return found;
  if (!about.isFile()) throw new DiagnosticError([diagnostic('file.not-regular', 'error', { file: path })]);
  if (about.size > most) {
    const limit = Math.round(most / 2 ** 20);
    throw new DiagnosticError([diagnostic('package.too-large', 'error', { file: path }, { limit })]);
  }
  return found;
}
