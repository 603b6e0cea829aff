import { appendFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  readState,
  stateEnd,
  stateHead,
  stateLine,
  type RunState,
  STATE_FILE,
  STATE_FOLDER,
} from '../bureau/index.js';
import { refused } from './disk.js';
import { takeLock } from './folder-lock.js';
import { outputFolder, type OutputFolder } from './batch-output.js';

const LOCK = 'process.txt';
const SCRATCH = /^scratch-/;

/** A run's hold on its folder of results. */
export interface BatchSession {
  readonly output: OutputFolder;
  /** Where worker processes write before they rename. */
  readonly scratch: string;
  /** What the run before left; `undefined` when there was none. */
  readonly previous: RunState | undefined;
  /** Begins anew or goes on: what was done under the same setting is kept. */
  begin(setting: string): Promise<void>;
  /** The digest of the record that was written for a task, by the task's key. */
  recordOf(key: string): string | undefined;
  /** Notes that a task was done. */
  note(key: string, record: string): Promise<void>;
  /** Ends the run: only the records of `keys` are remembered. */
  finish(keys: readonly string[]): Promise<void>;
  /** Lets go of the folder, whether the run came to its end or not. */
  close(): Promise<void>;
}

/** Takes a folder of results for one run. @throws DiagnosticError when another run has it, or it cannot be made. */
export async function openSession(folder: string): Promise<BatchSession> {
  const own = join(folder, STATE_FOLDER);
  const scratch = join(own, `scratch-${process.pid}`);
  const statePath = join(own, STATE_FILE);
  await mkdir(own, { recursive: true }).catch((error: unknown) => refused(error, folder, true));
  const unlock = await takeLock(join(own, LOCK), 'batch.running');
  for (const name of await readdir(own)) {
    if (SCRATCH.test(name)) await rm(join(own, name), { recursive: true, force: true });
  }
  await mkdir(scratch);
  const output = outputFolder(folder, scratch);
  const previous = readState(await readFile(statePath, 'utf8').catch(() => ''));
  const records = new Map<string, string>();
  let head = '';
  const whole = (end: string): Uint8Array =>
    new TextEncoder().encode(
      head +
        [...records]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, record]) => stateLine(key, record))
          .join('') +
        end,
    );
  const save = (end: string): Promise<void> => output.write(`${STATE_FOLDER}/${STATE_FILE}`, whole(end));
  return {
    output,
    scratch,
    previous,
    async begin(setting) {
      head = stateHead(setting);
      records.clear();
      if (previous?.setting === setting) {
        for (const [key, record] of previous.records) records.set(key, record);
      }
      await save('');
    },
    recordOf: (key) => records.get(key),
    async note(key, record) {
      records.set(key, record);
      await appendFile(statePath, stateLine(key, record));
    },
    async finish(keys) {
      const wanted = new Set(keys);
      for (const key of [...records.keys()]) if (!wanted.has(key)) records.delete(key);
      await save(stateEnd);
    },
    async close() {
      await rm(scratch, { recursive: true, force: true });
      await unlock();
    },
  };
}
