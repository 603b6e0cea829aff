import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Ending, Task } from './attempt.js';

/** What one hostile file may take: CPU seconds, and memory of the process with all that it starts. */
export const LIMITS = { seconds: 5, bytes: 512 * 2 ** 20 } as const;
const WATCHED_EVERY = 20;
/** Linux counts a process's time in hundredths of a second and its memory in pages. */
const [TICKS, PAGE] = [100, 4096];
/** Of a child between two files. */
const LARGE_AT_REST = 380 * 2 ** 20;
/** A task that neither works nor ends. */
const IDLE_SECONDS = 120;

export type Outcome = (Ending | { readonly ended: 'over'; readonly limit: string }) & {
  readonly seconds: number;
  readonly bytes: number;
};

/** A child that tries hostile files; one that takes too much, or dies, is replaced. */
export class WatchedChild {
  #child: ChildProcess | undefined;

  /**
   * @param lawful what a new child does first, so that loading the program counts for no hostile file.
   * @param module the child's program, as `builtAttempts` makes it.
   */
  constructor(
    private readonly lawful: readonly Task[],
    private readonly module: string,
  ) {}

  async attempt(task: Task): Promise<Outcome> {
    if (this.#child) return this.#watched(this.#child, task, LIMITS);
    const child = (this.#child = this.#start());
    for (const lawful of this.lawful) {
      const outcome = await this.#watched(child, lawful, { seconds: Infinity, bytes: Infinity });
      if (outcome.ended !== 'done') throw new Error(`A lawful file: ${JSON.stringify(outcome)}`);
    }
    return this.#watched(child, task, LIMITS);
  }

  #watched(
    child: ChildProcess,
    task: Task,
    limits: { readonly seconds: number; readonly bytes: number },
  ): Promise<Outcome> {
    const { pid = 0 } = child;
    const before = usage(pid);
    let bytes = 0;
    let [worked, seen] = [before.seconds, Date.now()];
    return new Promise((resolve) => {
      const settle = (ending: Ending | { ended: 'over'; limit: string }): void => {
        clearInterval(watch);
        child.removeAllListeners();
        if (ending.ended === 'over' || ending.ended === 'failed') this.end();
        // What a typesetter keeps of earlier documents is no later file's doing.
        else if (usage(pid).bytes > LARGE_AT_REST) this.end();
        resolve({ ...ending, seconds: Math.max(0, usage(pid).seconds - before.seconds), bytes });
      };
      const watch = setInterval(() => {
        const now = usage(pid);
        bytes = Math.max(bytes, now.bytes);
        if (now.seconds - before.seconds > limits.seconds) settle({ ended: 'over', limit: 'seconds' });
        else if (bytes > limits.bytes) settle({ ended: 'over', limit: 'bytes' });
        if (now.seconds > worked) [worked, seen] = [now.seconds, Date.now()];
        else if (Date.now() - seen > IDLE_SECONDS * 1000) settle({ ended: 'over', limit: 'idle' });
      }, WATCHED_EVERY);
      child.once('message', (ending: Ending) => settle(ending));
      child.once('exit', (code, signal) => {
        this.#child = undefined;
        settle({ ended: 'failed', reason: `the process ended: ${String(code ?? signal)}` });
      });
      child.send(task);
    });
  }

  end(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    return fork(this.module, {
      serialization: 'advanced',
      execArgv: [],
      stdio: 'ignore',
    });
  }
}

/** What a process and its children have taken until now. */
function usage(process: number): { seconds: number; bytes: number } {
  try {
    const stat =
      readFileSync(`/proc/${String(process)}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    const pages = Number(readFileSync(`/proc/${String(process)}/statm`, 'utf8').split(' ')[1]);
    // Own time, and that of children that have ended.
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(stat[at] ?? 0), 0);
    const children = readdirSync(`/proc/${String(process)}/task`).flatMap((thread) =>
      readFileSync(`/proc/${String(process)}/task/${thread}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean),
    );
    const below = children.map((child) => usage(Number(child)));
    return {
      seconds: ticks / TICKS + below.reduce((sum, one) => sum + one.seconds, 0),
      bytes: pages * PAGE + below.reduce((sum, one) => sum + one.bytes, 0),
    };
  } catch {
    return { seconds: 0, bytes: 0 };
  }
}
