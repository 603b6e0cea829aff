/**
 * `npm run bench:queue [-- N] [--print]`: the workbooks (Tables 1 to 4) of N institutions, 1,000 unless said, checked by
 * the pool of this machine's processes and by two workers of a queue; with `--print` their tables as Word and PDF, too.
 * Prints seconds, seconds of processor and the peak memory of all processes, and compares every byte. Uses the built
 * program and a PostgreSQL of its own, which forces what it writes to the disk.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bureauFolder } from '../bureau/bureau-folder.js';
import { family, memoryOf, processorOf } from '../bureau/process-family.js';
import { startPostgres } from './postgres-server.js';
import { digestsOf } from './queue-processes.js';

const PROGRAM = join(import.meta.dirname, '../../dist/engine/main.js');
const TABLES = ['zj-table-1', 'zj-table-2', 'zj-table-3', 'zj-table-4'];
const WORKERS = 2;
const LOOK_EVERY = 500;

const program = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [PROGRAM, ...words], { stdio: ['ignore', 'pipe', 'ignore'] });
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Says what a command took with everything that works for it below this process. */
async function measured(what: string, words: readonly string[]): Promise<void> {
  const [began, before] = [performance.now(), processorOf(String(process.pid))];
  let peak = 0;
  const look = setInterval(() => {
    const members = family(String(process.pid)).filter((one) => one !== String(process.pid));
    peak = Math.max(
      peak,
      members.reduce((sum, one) => sum + memoryOf(one), 0),
    );
  }, LOOK_EVERY);
  const child = program(words);
  child.stdout?.resume();
  const code = await ended(child);
  clearInterval(look);
  const seconds = (performance.now() - began) / 1000;
  const processor = processorOf(String(process.pid)) - before;
  process.stdout.write(
    `${what}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor, peak ${peak.toFixed(0)} MB, exit ${code ?? 'killed'}\n`,
  );
}

if (!existsSync(PROGRAM)) throw new Error('not built: npm run build');
const count = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 1000);
const folder = mkdtempSync(join(tmpdir(), 'banbiao-queue-'));
const [inbox, alone, many] = ['in', 'pool', 'queue'].map((name) => join(folder, name));
const server = await startPostgres({ durable: true });
const workers: ChildProcess[] = [];
try {
  if (inbox === undefined || alone === undefined || many === undefined) throw new Error(folder);
  mkdirSync(inbox);
  await bureauFolder(inbox, count);
  const verb = process.argv.includes('--print')
    ? ['render', ...TABLES.flatMap((form) => ['--form', form])]
    : ['check', '--final'];
  const command = (output: string): string[] => [...verb, inbox, '-o', output, '--quiet'];
  process.stdout.write(`${readdirSync(inbox).length} workbooks\n`);
  await measured(`pool of ${WORKERS} processes`, [...command(alone), '--jobs', String(WORKERS)]);
  const queue = await server.database();
  for (let number = 0; number < WORKERS; number += 1) {
    const worker = program(['worker', '--queue', queue, '--jobs', '1']);
    workers.push(worker);
    await new Promise<void>((resolve) => worker.stdout?.once('data', () => resolve()));
    worker.stdout?.resume();
  }
  await measured(`queue with ${WORKERS} workers`, [...command(many), '--queue', queue]);
  const [one, other] = [digestsOf(alone), digestsOf(many)];
  const names = Object.keys(one);
  const different = [...new Set([...names, ...Object.keys(other)])].filter(
    (name) => one[name] !== other[name],
  );
  process.stdout.write(
    `${names.length} files, ${different.length} different ${different.slice(0, 5).join(' ')}\n`,
  );
  if (different.length > 0 || names.length < count) process.exitCode = 1;
} finally {
  for (const worker of workers) {
    worker.kill('SIGINT');
    await ended(worker);
  }
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
