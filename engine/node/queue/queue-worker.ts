import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { sha256 } from '../sha256.js';
import { SILENT_SECONDS } from './queue-client.js';
import { openQueueDatabase, type QueueConnection, type QueueDatabase } from './queue-database.js';
import { SCHEMA } from './queue-schema.js';
import type { QueuedTask, TaskOutcome } from './task-outcome.js';

export interface QueueWorkerSetting {
  readonly address: string;
  readonly program: string;
  /** Tasks at the same time. */
  readonly slots: number;
  /** Does a task. @throws DiagnosticError when its process had to be ended */
  perform(task: QueuedTask & { readonly bytes: Uint8Array }): Promise<Omit<TaskOutcome, 'outcome'>>;
  /** Hears that the database is away, and that it is back. */
  onConnection?(connected: boolean): void;
}

/** A worker that takes tasks until it is stopped. */
export interface QueueWorker {
  /** Ends when what was begun is done. */
  stop(): Promise<void>;
}

const BEAT_MILLISECONDS = 2000;
const IDLE_MILLISECONDS = { least: 50, most: 800 } as const;
/** What nobody fetched, and workers of long ago. */
const FORGET_AFTER = `interval '7 days'`;
const FORGET_EVERY = 1800;

const jobData = z.object({ key: z.string() });
const taskRow = z.object({
  kind: z.string(),
  details: z.string(),
  setting: z.string(),
  settingDigest: z.string(),
  digest: z.string(),
  bytes: z.instanceof(Uint8Array),
});
const jobRow = z.object({ job: z.string(), key: z.string() });

/**
 * Takes tasks of the same program from a queue. A worker that falls silent (its machine, its cable) loses what it was
 * doing to others after some seconds; what it brings when it comes back is dropped then, so no task is done twice.
 * @throws DiagnosticError when the database cannot be reached at the start; later it is waited for.
 */
export async function startQueueWorker(setting: QueueWorkerSetting): Promise<QueueWorker> {
  const database = await openQueueDatabase({ ...setting, connections: 4 + setting.slots, supervise: true });
  const worker = new Worker(database, setting);
  const running = worker.run();
  return {
    async stop() {
      worker.stopped = true;
      await running;
      await database.close();
    },
  };
}

class Worker {
  stopped = false;
  readonly #id = randomUUID();
  readonly #running = new Set<Promise<void>>();
  #connected = true;

  constructor(
    private readonly database: QueueDatabase,
    private readonly setting: QueueWorkerSetting,
  ) {}

  async run(): Promise<void> {
    const beating = this.#beat();
    let idle: number = IDLE_MILLISECONDS.least;
    while (!this.stopped) {
      const free = this.setting.slots - this.#running.size;
      const taken = free > 0 ? await this.#take(free).catch(() => []) : [];
      for (const one of taken) {
        const doing = this.#do(one).finally(() => this.#running.delete(doing));
        this.#running.add(doing);
      }
      idle = taken.length > 0 ? IDLE_MILLISECONDS.least : Math.min(IDLE_MILLISECONDS.most, idle * 2);
      if (this.#running.size >= this.setting.slots) await Promise.race(this.#running);
      else if (taken.length === 0) await Promise.race([wait(idle), ...this.#running]);
    }
    await Promise.all(this.#running);
    await beating;
    await this.database.all(`DELETE FROM ${SCHEMA}.worker WHERE id = $1`, [this.#id]).catch(() => undefined);
  }

  /** Jobs with the highest priority, of those the oldest; that they are ours stands beside them from the same moment. */
  #take(count: number): Promise<readonly z.infer<typeof jobRow>[]> {
    const { boss, queue } = this.database;
    return this.database.transaction(async (connection) => {
      const jobs = await boss.fetch(queue, { batchSize: count, priority: true, db: connection.asOfBoss });
      const taken = jobs.map(({ id, data }) => ({ job: id, key: jobData.parse(data).key }));
      for (const { job, key } of taken) {
        await connection.all(
          `INSERT INTO ${SCHEMA}.claim (job, queue, key, worker) VALUES ($1, $2, $3, $4)
           ON CONFLICT (job) DO UPDATE SET worker = excluded.worker`,
          [job, queue, key, this.#id],
        );
      }
      return taken;
    });
  }

  async #do({ job, key }: z.infer<typeof jobRow>): Promise<void> {
    const task = await this.#untilItWorks(() => this.#read(key));
    const outcome = task && (await this.#outcomeOf(task));
    await this.#untilItWorks(() => this.#finish(job, key, outcome));
  }

  async #read(key: string): Promise<z.infer<typeof taskRow> | undefined> {
    const [row] = await this.database.all(
      `SELECT t.kind, t.details, t.setting AS "settingDigest", s.details AS setting, f.digest, f.bytes
       FROM ${SCHEMA}.task t JOIN ${SCHEMA}.setting s ON s.digest = t.setting JOIN ${SCHEMA}.file f ON f.digest = t.file
       WHERE t.key = $1`,
      [key],
    );
    return row && taskRow.parse(row);
  }

  async #outcomeOf(task: z.infer<typeof taskRow>): Promise<TaskOutcome> {
    const bytes = new Uint8Array(task.bytes);
    if (sha256(bytes) !== task.digest) {
      return ended([diagnostic('queue.file-damaged', 'error', {}, { digest: task.digest })]);
    }
    try {
      return { outcome: 'done', ...(await this.setting.perform({ ...task, bytes })) };
    } catch (error) {
      if (error instanceof DiagnosticError) return ended(error.diagnostics);
      const reason = error instanceof Error ? error.message : String(error);
      return ended([diagnostic('batch.process-ended', 'error', {}, { reason })]);
    }
  }

  /** The result and the end of its job hold together; one that was given to another meanwhile is dropped. */
  #finish(job: string, key: string, outcome: TaskOutcome | undefined): Promise<void> {
    const { boss, queue } = this.database;
    return this.database.transaction(async (connection) => {
      const own = await connection.all(
        `DELETE FROM ${SCHEMA}.claim WHERE job = $1 AND worker = $2 RETURNING job`,
        [job, this.#id],
      );
      if (own.length === 0) return;
      // Whoever waited may have taken the task away.
      const asked = await connection.all(`SELECT 1 AS one FROM ${SCHEMA}.task WHERE key = $1 FOR SHARE`, [
        key,
      ]);
      if (outcome && asked.length > 0) await keep(connection, key, outcome);
      await boss.complete(queue, job, {}, { db: connection.asOfBoss });
    });
  }

  /** Says that this worker is there, and gives back what silent ones were doing. */
  async #beat(): Promise<void> {
    let inARow = 0;
    for (let beats = 0; !this.stopped || this.#running.size > 0; beats += 1) {
      try {
        await this.database.all(
          `INSERT INTO ${SCHEMA}.worker (id, queue, named) VALUES ($1, $2, $3)
           ON CONFLICT (id) DO UPDATE SET seen_at = now()`,
          [this.#id, this.database.queue, hostname()],
        );
        inARow += 1;
        this.#say(true);
        // After the database was away, the others have to be heard first.
        if (inARow > 1) await this.#giveBackSilent();
        if (beats % FORGET_EVERY === 1) await this.#forget();
      } catch {
        inARow = 0;
        this.#say(false);
      }
      const until = Date.now() + BEAT_MILLISECONDS;
      while (Date.now() < until && !(this.stopped && this.#running.size === 0)) await wait(100);
    }
  }

  async #giveBackSilent(): Promise<void> {
    const { boss, queue } = this.database;
    await this.database.transaction(async (connection) => {
      const silent = z.array(jobRow).parse(
        await connection.all(
          `DELETE FROM ${SCHEMA}.claim WHERE job IN (
             SELECT c.job FROM ${SCHEMA}.claim c LEFT JOIN ${SCHEMA}.worker w ON w.id = c.worker
             WHERE c.queue = $1 AND (w.id IS NULL OR w.seen_at < now() - $2 * interval '1 second')
             FOR UPDATE OF c SKIP LOCKED)
           RETURNING job, key`,
          [queue, SILENT_SECONDS],
        ),
      );
      for (const { job, key } of silent) {
        await boss.fail(queue, job, {}, { db: connection.asOfBoss });
        const now = await boss.getJobById(queue, job, { includeArchive: false, db: connection.asOfBoss });
        if (now !== null && now.state !== 'failed') continue;
        // It took several workers with it: whoever waits is told.
        const asked = await connection.all(`SELECT 1 AS one FROM ${SCHEMA}.task WHERE key = $1 FOR SHARE`, [
          key,
        ]);
        const reason = 'worker';
        if (asked.length > 0)
          await keep(connection, key, ended([diagnostic('batch.process-ended', 'error', {}, { reason })]));
      }
    });
  }

  async #forget(): Promise<void> {
    const { boss, queue } = this.database;
    await this.database.transaction(async (connection) => {
      const old = z
        .array(z.object({ job: z.string() }))
        .parse(
          await connection.all(
            `DELETE FROM ${SCHEMA}.task WHERE created_at < now() - ${FORGET_AFTER} RETURNING job`,
          ),
        );
      if (old.length > 0)
        await boss.deleteJob(
          queue,
          old.map(({ job }) => job),
          { db: connection.asOfBoss },
        );
      await connection.all(
        `DELETE FROM ${SCHEMA}.file f WHERE created_at < now() - ${FORGET_AFTER}
         AND NOT EXISTS (SELECT 1 FROM ${SCHEMA}.task t WHERE t.file = f.digest)`,
      );
      await connection.all(`DELETE FROM ${SCHEMA}.worker WHERE seen_at < now() - ${FORGET_AFTER}`);
    });
  }

  /** What was worked out is kept until the database takes it. */
  async #untilItWorks<Result>(work: () => Promise<Result>): Promise<Result> {
    for (let pause = 100; ; pause = Math.min(2000, pause * 2)) {
      try {
        return await work();
      } catch {
        await wait(pause);
      }
    }
  }

  #say(connected: boolean): void {
    if (connected !== this.#connected) this.setting.onConnection?.(connected);
    this.#connected = connected;
  }
}

const ended = (diagnostics: DiagnosticError['diagnostics']): TaskOutcome => ({
  outcome: 'ended',
  answer: JSON.stringify(diagnostics),
  outputs: [],
});

async function keep(connection: QueueConnection, key: string, outcome: TaskOutcome): Promise<void> {
  const added = await connection.all(
    `INSERT INTO ${SCHEMA}.result (key, outcome, answer) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING RETURNING key`,
    [key, outcome.outcome, outcome.answer],
  );
  if (added.length === 0) return;
  for (const [n, { name, bytes }] of outcome.outputs.entries()) {
    await connection.all(`INSERT INTO ${SCHEMA}.output (key, n, name, bytes) VALUES ($1, $2, $3, $4)`, [
      key,
      n,
      name,
      bytes,
    ]);
  }
}
