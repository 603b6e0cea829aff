import { readFile, rm, writeFile } from 'node:fs/promises';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { MessageCode } from '../core/messages/catalogue.js';
import { refused } from './disk.js';

/**
 * Keeps a second process off a folder in which one is at work. The number of the process stands in the lock; a process
 * that no longer lives has no hold on the folder.
 * @param path file of the lock
 * @param taken what is said while another process holds it; `{process}` is its number
 * @returns gives the folder free again
 * @throws DiagnosticError while another process holds it, or when the folder cannot be written
 */
export async function takeLock(path: string, taken: MessageCode): Promise<() => Promise<void>> {
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (Number.isInteger(holder) && holder > 0 && holder !== process.pid && lives(holder)) {
    throw new DiagnosticError([diagnostic(taken, 'error', {}, { process: holder })]);
  }
  await writeFile(path, String(process.pid)).catch((error: unknown) => refused(error, path, true));
  return () => rm(path, { force: true });
}

function lives(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
