import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { isFolder } from '../../node/disk.js';
import { PROCESSES_UNASKED } from '../../node/quick-start.js';
import type { Call } from '../command.js';

const MOST_JOBS = 64;
/** Of a queue nobody here knows how many machines there are; so many workbooks wait for them at a time. */
export const QUEUED_UNASKED = 200;

/** Workbooks at the same time. @throws DiagnosticError */
export function jobsOf(call: Call): number {
  const value = call.value('jobs');
  if (value === undefined) {
    return call.value('queue') === undefined
      ? Math.min(PROCESSES_UNASKED, availableParallelism())
      : QUEUED_UNASKED;
  }
  const jobs = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  const allowed = `1–${MOST_JOBS}`;
  throw new DiagnosticError([
    diagnostic('command.option-value', 'error', {}, { name: '--jobs', found: value, allowed }),
  ]);
}

/** Where results go when nobody says: beside the folder, never inside it. */
export const folderBeside = (operand: string, suffix: string): string => {
  const folder = resolve(operand);
  return join(dirname(folder), `${basename(folder)}-${suffix}`);
};

/** Whether a call names a folder: then results go into a folder of their own, with a summary. */
export async function namesFolder({ operands }: Call): Promise<boolean> {
  for (const operand of operands) if (await isFolder(operand)) return true;
  return false;
}
