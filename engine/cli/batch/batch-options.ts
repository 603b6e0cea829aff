import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { isFolder } from '../../node/disk.js';
import type { Call, Option } from '../command.js';

/** Options of commands that work through folders. */
export const batchOptions: readonly Option[] = [
  {
    name: 'jobs',
    value: 'N',
    description: {
      zh: '文件夹：同时处理的工作簿数（默认按处理器，至多 4）',
      en: 'folders: workbooks at the same time (as many as processors, at most 4)',
    },
  },
  {
    name: 'resume',
    description: {
      zh: '文件夹：接着上次中断的运行做（选项须与上次相同）',
      en: 'folders: go on with an interrupted run (same options)',
    },
  },
];

const MOST_JOBS = 64;
const JOBS_UNASKED = 4;

/** Workbooks at the same time. @throws DiagnosticError */
export function jobsOf(call: Call): number {
  const value = call.value('jobs');
  if (value === undefined) return Math.min(JOBS_UNASKED, availableParallelism());
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
