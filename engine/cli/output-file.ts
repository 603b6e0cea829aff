import { folderIsThere } from '../node/disk.js';
import type { Call } from './command.js';
import { needed } from './read-call.js';

/**
 * The file that `--output` names. Its folder is looked for at once, not after minutes of reading.
 * @throws DiagnosticError when none is named, or there is no such folder.
 */
export async function outputFile(call: Call, command: string): Promise<string> {
  const path = needed(call, command, 'output');
  await folderIsThere(path);
  return path;
}
