import { readFileSync } from 'node:fs';

/** Linux counts in pages of this size on every machine that we run on. */
const PAGE = 4096;

/** The memory that a process holds; 0 where the system does not say, or the process is gone. */
export function residentBytes(process: number | undefined): number {
  if (process === undefined) return 0;
  try {
    return Number(readFileSync(`/proc/${String(process)}/statm`, 'utf8').split(' ')[1] ?? 0) * PAGE;
  } catch {
    return 0;
  }
}
