import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of processes and of those that they started. */

const KILOBYTES_PER_MEGABYTE = 1024;
const TICKS_PER_SECOND = 100;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The fields of `/proc/PID/stat` behind the name: state, parent, …; none of a process that is gone. */
const fieldsOf = (process: string): string[] =>
  readText(`/proc/${process}/stat`).split(') ').slice(1).join(') ').split(' ');
const PARENT = 1;
/** User and system time, of the process and of its children that have come to their end. */
const OWN_TIME = [11, 12] as const;
const TIME_OF_ENDED = [13, 14] as const;

/** A process with all that it started. */
export function family(root: string): string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(all.map((process) => [process, fieldsOf(process)[PARENT] ?? '']));
  const members = new Set([root]);
  for (let before = 0; before !== members.size;) {
    before = members.size;
    for (const [process, parent] of parents) if (members.has(parent)) members.add(process);
  }
  return [...members];
}

/** Megabytes; pages that several share are counted once among them. */
export const memoryOf = (process: string): number =>
  Number(/^Pss:\s+(\d+)/m.exec(readText(`/proc/${process}/smaps_rollup`))?.[1] ?? 0) / KILOBYTES_PER_MEGABYTE;

/** Seconds of processor of everything that a process started, also of what has come to its end; its own apart. */
export function processorOf(root: string): number {
  const ticks = family(root).map((member) => {
    const fields = fieldsOf(member);
    const counted = member === root ? TIME_OF_ENDED : [...OWN_TIME, ...TIME_OF_ENDED];
    return counted.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}
