import {
  brokenRecord,
  findingsOfError,
  outputNames,
  readRecord,
  recordBytes,
  runBatch,
  summaryRow,
  type HandedInFile,
  type SummaryRow,
  type WorkbookRecord,
} from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { HandedInReader } from '../../node/handed-in-file.js';
import type { OutputFolder } from '../../node/batch-output.js';
import { processPool, type ProcessPool } from '../../node/process-pool.js';
import type { BatchSession } from '../../node/batch-session.js';
import { sha256 } from '../../node/sha256.js';
import type { Call } from '../command.js';
import { inWords } from '../diagnostic-text.js';
import { disk } from '../disk-of-command.js';
import { BatchProgress } from './batch-progress.js';
import { recordName, type BatchSetting, type BatchTask } from './batch-setting.js';
import { removeOrphans } from './remove-orphans.js';
import { settingDigest } from './setting-digest.js';
import { removeStale } from './workbook-work.js';

/**
 * A worker is replaced after so many workbooks: only the end of a process gives back all that it ever took. It takes
 * some time to become quick: of 240 workbooks with Tables 1 to 4 it printed twice as many in a sixth less time (100 → 83 s
 * of a processor), and held 540 MB at most instead of 420; with four times as many nothing more was won.
 */
const TASKS_PER_PROCESS = { printing: 120, checking: 200 } as const;
/**
 * The last resort: what a reading may take is counted in work. A workbook whose process had to be ended is tried once
 * more when all others are done, alone, so that a busy machine is no reason to give it up.
 */
const SECONDS_PER_TASK = 600;
const BYTES_PER_PROCESS = { printing: 3 * 2 ** 30, checking: 2 ** 30 } as const;

interface KeyedTask extends BatchTask {
  /** SHA-256 of the workbook when the run began. */
  readonly contents: string;
  /** Under which the session remembers it. */
  readonly key: string;
}

export interface WorkbooksRun {
  readonly session: BatchSession;
  readonly files: readonly HandedInFile[];
  readonly setting: Omit<BatchSetting, 'scratch'>;
  readonly jobs: number;
  readonly resume: boolean;
  /** Address of a queue whose workers do it, instead of processes of this machine. */
  readonly queue?: string | undefined;
}

/**
 * Checks, and prints when asked to, every workbook in worker processes; what an earlier run did under the same
 * setting and still stands is kept. The session is left open: the summary is still to be written.
 * @throws DiagnosticError when a run cannot be resumed or the results cannot be written.
 */
export async function runWorkbooks(call: Call, run: WorkbooksRun): Promise<SummaryRow[]> {
  const { session, setting, jobs } = run;
  const digest = settingDigest(setting);
  if (run.resume) sayResumed(call, session, digest);
  await session.begin(digest);
  const tasks = await tasksOf(run.files);
  const pool = await poolOf(call, run);
  const progress = new BatchProgress(call.terminal, call.language);
  const rows: SummaryRow[] = [];
  try {
    for await (const step of runBatch(tasks, {
      jobs,
      kept: (task) => keptRecord(task, session),
      perform: (task) => performed(task, { pool, session, call }).catch(undefinedIfEnded),
      performAlone: (task) =>
        performed(task, { pool, session, call }).catch((error: unknown) =>
          givenUp(task, error, session.output, call),
        ),
    })) {
      rows.push(summaryRow(step.result));
      progress.step(step.done, step.total, step.kept);
    }
  } finally {
    pool.close();
  }
  await removeOrphans(session.output, setting.output, new Set(tasks.map(({ stem }) => stem)));
  await session.finish(tasks.map(({ key }) => key));
  return rows;
}

/** The processes of this machine, or the workers of a queue behind the same port. */
async function poolOf(call: Call, { session, setting, jobs, queue }: WorkbooksRun): Promise<ProcessPool> {
  if (queue !== undefined) {
    const { queueOfCall } = await import('../queue/queue-of-call.js');
    const { queuedWorkbooks } = await import('../queue/queued-workbooks.js');
    return queuedWorkbooks(await queueOfCall(call, queue), setting, session.output);
  }
  const work = setting.print ? 'printing' : 'checking';
  return processPool({
    module: new URL(`./batch-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
    setting: { ...setting, scratch: session.scratch } satisfies BatchSetting,
    processes: jobs,
    tasksPerProcess: TASKS_PER_PROCESS[work],
    secondsPerTask: SECONDS_PER_TASK,
    bytesPerProcess: BYTES_PER_PROCESS[work],
  });
}

function sayResumed(call: Call, { previous }: BatchSession, digest: string): void {
  if (previous !== undefined && previous.setting !== digest) {
    throw new DiagnosticError([diagnostic('batch.setting-changed', 'error')]);
  }
  if (previous === undefined || previous.finished) {
    call.terminal.message(inWords(call, diagnostic('batch.nothing-to-resume', 'info')));
  }
}

async function tasksOf(files: readonly HandedInFile[]): Promise<KeyedTask[]> {
  const stems = outputNames(
    files.map(({ name }) => name),
    sha256,
  );
  const tasks: KeyedTask[] = [];
  const reader = new HandedInReader(disk);
  for (const one of files) {
    const { name: file, path, inside } = one;
    // A file that cannot be read is reported by the worker, like everything else that is wrong with it.
    const contents = await reader.read(one).then(
      ({ bytes }) => sha256(bytes),
      () => '',
    );
    const key = sha256(`${file}\n${contents}`);
    const stem = stems.get(file) ?? file;
    tasks.push({ file, path, ...(inside ? { inside } : {}), stem, contents, key });
  }
  return tasks;
}

/** The record of an earlier run, if it and everything that it names still is what was written. */
async function keptRecord(
  { key, stem }: KeyedTask,
  session: BatchSession,
): Promise<WorkbookRecord | undefined> {
  const known = session.recordOf(key);
  const bytes = known === undefined ? undefined : await session.output.read(recordName(stem));
  if (bytes === undefined || sha256(bytes) !== known) return undefined;
  const record = readRecord(bytes);
  for (const { name, digest } of record.outputs) {
    const found = await session.output.read(name);
    if (found === undefined || sha256(found) !== digest) return undefined;
  }
  return record;
}

interface Tools {
  readonly pool: ProcessPool;
  readonly session: BatchSession;
  readonly call: Call;
}

/** @throws DiagnosticError when the process had to be ended. */
async function performed(task: KeyedTask, { pool, session, call }: Tools): Promise<WorkbookRecord> {
  const { file, path, inside, stem, contents, key } = task;
  await pool.perform({ file, path, ...(inside ? { inside } : {}), stem } satisfies BatchTask);
  const bytes = (await session.output.read(recordName(stem))) ?? new Uint8Array();
  const record = readRecord(bytes);
  if (record.contents !== contents) {
    const changed = diagnostic('batch.changed-meanwhile', 'warning', { file });
    call.terminal.message(inWords(call, changed));
  } else if (record.state !== 'failed') await session.note(key, sha256(bytes));
  return record;
}

function undefinedIfEnded(error: unknown): undefined {
  if (error instanceof DiagnosticError) return undefined;
  throw error;
}

/** What broke off is not remembered: the next run tries it again. */
async function givenUp(
  { file, stem, contents }: KeyedTask,
  error: unknown,
  output: OutputFolder,
  { language }: Call,
): Promise<WorkbookRecord> {
  const record = brokenRecord(file, 'failed', contents, findingsOfError(error, language));
  await removeStale(output, stem, new Set());
  await output.write(recordName(stem), recordBytes(record));
  return record;
}
