import { processPool } from '../../node/process-pool.js';
import { processOutcome, type ProcessOutcome, type ProcessTask } from './task-kinds.js';

/** Who does tasks: the processes of this machine, or the workers of a queue. */
export interface TaskPool {
  /** @throws DiagnosticError when the process of a task had to be ended */
  perform(task: ProcessTask): Promise<ProcessOutcome>;
  close(): void;
}

/** As many workbooks as go through a process before it gives back the memory that it took. */
const TASKS_PER_PROCESS = 60;
const BYTES_PER_PROCESS = 3 * 2 ** 30;

/** Processes of this machine. @param secondsPerTask after which a task is given up */
export function taskPool(processes: number, secondsPerTask: number): TaskPool {
  const pool = processPool({
    module: new URL(`./task-process.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
    setting: undefined,
    processes,
    tasksPerProcess: TASKS_PER_PROCESS,
    secondsPerTask,
    bytesPerProcess: BYTES_PER_PROCESS,
  });
  return {
    perform: async (task) => processOutcome.parse(await pool.perform(task)),
    close: () => pool.close(),
  };
}
