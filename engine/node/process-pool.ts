import type { MessageCode } from '../core/messages/catalogue.js';
import type { ChildProcess } from 'node:child_process';
import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import { forkModule } from './fork-module.js';
import { residentBytes } from './resident-bytes.js';
import { processAnswer, type PoolMessage } from './process-pool-message.js';

export interface ProcessPoolOptions {
  /** The module that a process runs; it calls `serveTasks`. */
  readonly module: URL;
  /** Plain data for every process. */
  readonly setting: unknown;
  readonly processes: number;
  /** After so many tasks a process is replaced, which gives back all the memory that it ever took. */
  readonly tasksPerProcess: number;
  /** A task that takes longer is given up, and its process ended. */
  readonly secondsPerTask: number;
  /** A process that takes more memory is ended; asked where the system tells it (Linux). */
  readonly bytesPerProcess: number;
}

/**
 * Worker processes for tasks of one sort. The kept libraries (tinypool, piscina) start and recycle processes too, but end
 * none for the time or the memory that its task takes, which is what a bureau's folder needs (figures: test/bench/RESULTS.md).
 */
export interface ProcessPool {
  /** @throws DiagnosticError `batch.process-ended`, `batch.too-slow`, `batch.too-much-memory`; the pool goes on. */
  perform(task: unknown): Promise<unknown>;
  /** Ends the processes at once. */
  close(): void;
}

interface Waiting {
  readonly task: unknown;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** Starts processes as tasks come, each doing one task at a time. */
export function processPool(options: ProcessPoolOptions): ProcessPool {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const alive = new Set<Worker>();

  const dispatch = (): void => {
    while (waiting.length > 0) {
      const worker = rested() ?? (alive.size < options.processes ? start() : undefined);
      const next = worker && waiting.shift();
      if (!worker || !next) return;
      void work(worker, next);
    }
  };
  /** One that waits for work; those that died meanwhile are dropped. */
  const rested = (): Worker | undefined => {
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (!worker.ended) return worker;
      alive.delete(worker);
    }
    return undefined;
  };
  const start = (): Worker => {
    const worker = new Worker(options);
    alive.add(worker);
    return worker;
  };
  const work = async (worker: Worker, next: Waiting): Promise<void> => {
    try {
      next.resolve(await worker.perform(next.task));
    } catch (error) {
      next.reject(error);
    }
    if (worker.ended || worker.tasks >= options.tasksPerProcess) {
      worker.end();
      alive.delete(worker);
    } else idle.push(worker);
    dispatch();
  };

  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        dispatch();
      }),
    close() {
      for (const worker of alive) worker.end();
      alive.clear();
    },
  };
}

/** Milliseconds between two looks at a process's memory. */
const WATCHED_EVERY = 250;

/** One process, one task at a time. */
class Worker {
  tasks = 0;
  ended = false;
  private readonly child: ChildProcess;

  constructor(private readonly options: ProcessPoolOptions) {
    this.child = forkModule(options.module, ['ignore', 'ignore', 'ignore', 'ipc']);
    this.child.once('exit', () => {
      this.ended = true;
    });
    this.send({ kind: 'setting', setting: options.setting });
  }

  perform(task: unknown): Promise<unknown> {
    this.tasks += 1;
    this.child.ref();
    this.child.channel?.ref();
    return new Promise((resolve, reject) => {
      const { secondsPerTask, bytesPerProcess } = this.options;
      const settle = (work: () => void): void => {
        // A process at rest keeps nobody from ending: it ends when its channel closes.
        this.child.unref();
        this.child.channel?.unref();
        clearTimeout(timer);
        clearInterval(watch);
        this.child.off('message', heard);
        this.child.off('exit', exited);
        work();
      };
      const giveUp = (code: MessageCode, values: Readonly<Record<string, number>>): void =>
        settle(() => {
          this.ended = true;
          this.child.kill('SIGKILL');
          reject(failure(code, values));
        });
      const timer = setTimeout(() => {
        giveUp('batch.too-slow', { seconds: secondsPerTask });
      }, secondsPerTask * 1000);
      const watch = setInterval(() => {
        if (residentBytes(this.child.pid) <= bytesPerProcess) return;
        giveUp('batch.too-much-memory', { limit: Math.round(bytesPerProcess / 2 ** 20) });
      }, WATCHED_EVERY);
      watch.unref();
      const exited = (code: number | null, signal: string | null): void =>
        settle(() => {
          reject(failure('batch.process-ended', { reason: String(code ?? signal ?? '') }));
        });
      const heard = (message: unknown): void =>
        settle(() => {
          const answer = processAnswer.parse(message);
          if (answer.outcome === 'done') resolve(answer.answer);
          else reject(failure('batch.process-ended', { reason: answer.reason }));
        });
      this.child.on('message', heard);
      this.child.on('exit', exited);
      if (this.ended) exited(this.child.exitCode, this.child.signalCode);
      else this.send({ kind: 'task', task });
    });
  }

  end(): void {
    this.ended = true;
    if (this.child.connected) this.child.disconnect();
  }

  /** A process that is gone is noticed by its exit, not by the message that no longer reaches it. */
  private send(message: PoolMessage): void {
    this.child.send(message, () => undefined);
  }
}

const failure = (code: MessageCode, values: Readonly<Record<string, string | number>>) =>
  new DiagnosticError([diagnostic(code, 'error', {}, values)]);
