import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { sha256 } from '../sha256.js';
import { openQueueDatabase, type QueueDatabase } from './queue-database.js';
import { SCHEMA } from './queue-schema.js';
import { outcomeName, type QueuedTask, type TaskOutcome } from './task-outcome.js';

/** For whom somebody waits before a page, and what goes on in the background. */
export const PRIORITY = { person: 10, bulk: 0 } as const;

/** Somebody who stopped waiting: the task stays, and is found by whoever asks for it again. */
export class StoppedWaiting extends Error {}

export interface TaskOrder extends QueuedTask {
  readonly priority: number;
  readonly bytes: Uint8Array;
}

/** The side of those who have something to be done. */
export interface QueueClient {
  /**
   * Has a task done by whichever worker is free, however long that takes: waiting is no working time. What the same
   * program did on the same file under the same setting and name, and nobody has fetched yet, is not done again.
   * @param use what is done with the outcome; only then it leaves the database.
   * @throws DiagnosticError when the process of the task had to be ended, or the database is away for too long.
   */
  perform<Result>(order: TaskOrder, use: (outcome: TaskOutcome) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface QueueClientSetting {
  readonly address: string;
  readonly program: string;
  /** Says once that nobody works, and once that somebody does again. */
  readonly onWorkers?: (some: boolean) => void;
  /** Seconds without the database after which a task is given up; never unless said. */
  readonly patience?: number;
}

const POLL_MILLISECONDS = 150;
const LOOKED_AFTER_MILLISECONDS = 15_000;
/** A worker says every two seconds that it is there. */
export const SILENT_SECONDS = 15;

const keyRow = z.object({ key: z.string() });
const resultRow = z.object({ outcome: outcomeName, answer: z.string() });
const outputRow = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
const endedDiagnostics = z.array(
  z.object({
    code: z.string(),
    level: z.string(),
    place: z.record(z.string(), z.string()),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

interface Waiting {
  readonly order: TaskOrder;
  resolve(outcome: TaskOutcome): void;
  reject(error: unknown): void;
}

/** Under which a task and its result are known: the work, the file, its name and everything that decides the result. */
export const taskKey = ({ kind, settingDigest, details }: QueuedTask, fileDigest: string): string =>
  sha256(JSON.stringify([kind, settingDigest, details, fileDigest]));

/** @throws DiagnosticError when the database cannot be reached */
export async function openQueueClient(setting: QueueClientSetting): Promise<QueueClient> {
  const database = await openQueueDatabase({ ...setting, connections: 6 });
  return new Client(database, setting);
}

class Client implements QueueClient {
  readonly #waiting = new Map<string, Waiting[]>();
  #closed = false;
  #polling: Promise<void> | undefined;
  #someWork: boolean | undefined;

  constructor(
    private readonly database: QueueDatabase,
    private readonly setting: QueueClientSetting,
  ) {}

  async perform<Result>(order: TaskOrder, use: (outcome: TaskOutcome) => Promise<Result>): Promise<Result> {
    const digest = sha256(order.bytes);
    const key = taskKey(order, digest);
    await this.#untilItWorks(() => this.#submit(key, digest, order));
    const outcome = await new Promise<TaskOutcome>((resolve, reject) => {
      const others = this.#waiting.get(key) ?? [];
      this.#waiting.set(key, [...others, { order, resolve, reject }]);
      this.#polling ??= this.#poll().finally(() => (this.#polling = undefined));
    });
    if (outcome.outcome === 'ended') {
      await this.#untilItWorks(() => this.#remove(key, digest));
      throw new DiagnosticError(
        endedDiagnostics.parse(JSON.parse(outcome.answer)) as unknown as DiagnosticError['diagnostics'],
      );
    }
    const result = await use(outcome);
    if ((this.#waiting.get(key) ?? []).length === 0)
      await this.#untilItWorks(() => this.#remove(key, digest));
    return result;
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#waiting.values())
      for (const { reject } of waiting) reject(new StoppedWaiting());
    this.#waiting.clear();
    await this.#polling;
    await this.database.close();
  }

  async #submit(key: string, digest: string, order: TaskOrder): Promise<void> {
    const { database } = this;
    const known = await database.all(`SELECT 1 AS one FROM ${SCHEMA}.task WHERE key = $1`, [key]);
    if (known.length > 0) return;
    await database.transaction(async (connection) => {
      await connection.all(
        `INSERT INTO ${SCHEMA}.setting (digest, details) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING`,
        [order.settingDigest, order.setting],
      );
      await connection.all(
        `INSERT INTO ${SCHEMA}.file (digest, bytes) VALUES ($1, $2)
         ON CONFLICT (digest) DO UPDATE SET created_at = now()`,
        [digest, order.bytes],
      );
      const job = randomUUID();
      const added = await connection.all(
        `INSERT INTO ${SCHEMA}.task (key, kind, details, setting, file, job) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (key) DO NOTHING RETURNING key`,
        [key, order.kind, order.details, order.settingDigest, digest, job],
      );
      if (added.length === 0) return;
      const { boss, queue } = database;
      await boss.send(queue, { key }, { id: job, priority: order.priority, db: connection.asOfBoss });
    });
  }

  /** Takes a task out of the database once its result is where it belongs, and the file with the last task of it. */
  async #remove(key: string, digest: string): Promise<void> {
    const { boss, queue } = this.database;
    await this.database.transaction(async (connection) => {
      const [row] = await connection.all(`DELETE FROM ${SCHEMA}.task WHERE key = $1 RETURNING job`, [key]);
      const job = z.object({ job: z.string() }).optional().parse(row)?.job;
      if (job !== undefined) await boss.deleteJob(queue, job, { db: connection.asOfBoss });
      // One that another submits at this moment waits for this row, and is submitted anew.
      await connection.all(
        `DELETE FROM ${SCHEMA}.file f WHERE f.digest = $1
         AND NOT EXISTS (SELECT 1 FROM ${SCHEMA}.task t WHERE t.file = f.digest)`,
        [digest],
      );
    });
  }

  /** Looks for the results of everything that is waited for, in one statement. */
  async #poll(): Promise<void> {
    let looked = Date.now();
    while (this.#waiting.size > 0 && !this.#closed) {
      try {
        await this.#fetchFinished();
        if (Date.now() - looked > LOOKED_AFTER_MILLISECONDS) {
          await this.#lookAfter();
          looked = Date.now();
        }
      } catch {
        // The database is away; what is waited for is there when it comes back.
      }
      await wait(POLL_MILLISECONDS);
    }
  }

  async #fetchFinished(): Promise<void> {
    const { database } = this;
    const finished = z
      .array(keyRow)
      .parse(
        await database.all(`SELECT key FROM ${SCHEMA}.result WHERE key = ANY($1)`, [
          [...this.#waiting.keys()],
        ]),
      );
    for (const { key } of finished) {
      const [row] = await database.all(`SELECT outcome, answer FROM ${SCHEMA}.result WHERE key = $1`, [key]);
      if (row === undefined) continue;
      const outputs = z
        .array(outputRow)
        .parse(
          await database.all(`SELECT name, bytes FROM ${SCHEMA}.output WHERE key = $1 ORDER BY n`, [key]),
        )
        .map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }));
      const outcome = { ...resultRow.parse(row), outputs };
      const waiting = this.#waiting.get(key) ?? [];
      this.#waiting.delete(key);
      for (const { resolve } of waiting) resolve(outcome);
    }
  }

  /** What another fetched and took away is submitted anew; and whoever waits learns whether anybody works. */
  async #lookAfter(): Promise<void> {
    const { database } = this;
    const keys = [...this.#waiting.keys()];
    const there = new Set(
      z
        .array(keyRow)
        .parse(await database.all(`SELECT key FROM ${SCHEMA}.task WHERE key = ANY($1)`, [keys]))
        .map(({ key }) => key),
    );
    for (const key of keys) {
      const order = this.#waiting.get(key)?.[0]?.order;
      if (order && !there.has(key)) await this.#submit(key, sha256(order.bytes), order);
    }
    const workers = await database.all(
      `SELECT 1 AS one FROM ${SCHEMA}.worker WHERE queue = $1 AND seen_at > now() - $2 * interval '1 second' LIMIT 1`,
      [database.queue, SILENT_SECONDS],
    );
    const some = workers.length > 0;
    if (some !== this.#someWork && !(this.#someWork === undefined && some)) this.setting.onWorkers?.(some);
    this.#someWork = some;
  }

  /** @throws DiagnosticError when the database is away for longer than somebody waits */
  async #untilItWorks(work: () => Promise<void>): Promise<void> {
    const begun = Date.now();
    for (let pause = 200; ; pause = Math.min(5000, pause * 2)) {
      if (this.#closed) throw new StoppedWaiting();
      try {
        await work();
        return;
      } catch (error) {
        if (Date.now() - begun > (this.setting.patience ?? Infinity) * 1000) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new DiagnosticError([diagnostic('queue.lost', 'error', {}, { reason })]);
        }
      }
      await wait(pause);
    }
  }
}
