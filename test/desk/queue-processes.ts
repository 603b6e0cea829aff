import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { sha256 } from '../../engine/node/sha256.js';
import { bundled } from '../set-up/program-bundle.js';

/** The program as it is shipped, in a process of its own. @param before words that start it elsewhere */
export function program(words: readonly string[], before: readonly string[] = []): ChildProcess {
  const [command = '', ...rest] = [...before, process.execPath, bundled('engine/cli/main.ts'), ...words];
  return spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A worker of a queue that takes tasks already. */
export async function startedWorker(queue: string, before: readonly string[] = []): Promise<ChildProcess> {
  const child = program(['worker', '--queue', queue, '--jobs', '1'], before);
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const heard = (text: string): void => {
      said += text;
      if (said.includes('等待任务')) resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', heard);
    child.stderr?.setEncoding('utf8').on('data', heard);
    child.once('exit', () => reject(new Error(said)));
  });
  return child;
}

/** Ends a process, and says with which code it ended. */
export const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve(child.exitCode);
      return;
    }
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });

/** What a command answers with. */
export const finished = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Digests of the files of a folder, by their names; the state of a run apart, which is of that run. */
export function digestsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('.banbiao'))
      .sort()
      .map((path) => [relative(folder, path), sha256(new Uint8Array(readFileSync(path)))]),
  );
}

/** How many rows are left in the tables of a queue. */
export async function leftIn(queue: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: queue });
  await client.connect();
  const left: Record<string, number> = {};
  for (const table of ['task', 'file', 'result', 'output', 'claim']) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM banbiao_queue.${table}`);
    left[table] = Number(rows[0]?.count);
  }
  await client.end();
  return left;
}

export const NOTHING_LEFT = { task: 0, file: 0, result: 0, output: 0, claim: 0 };
