import { availableParallelism } from 'node:os';
import { diagnostic } from '../../core/diagnostic.js';
import { startQueueWorker } from '../../node/queue/queue-worker.js';
import { jobsOf } from '../batch/batch-options.js';
import { programDigest } from '../batch/setting-digest.js';
import type { Call, ExitCode } from '../command.js';
import { inWords } from '../diagnostic-text.js';
import { processTask } from '../queue/task-kinds.js';
import { taskPool } from '../queue/task-pool.js';
import { needed } from '../read-call.js';
import { untilStopped } from '../server-options.js';

/** The last resort: what a reading may take is counted in work. */
const SECONDS_PER_TASK = 600;

const WORDS = {
  zh: (slots: number) => `等待任务，同时处理 ${slots} 个工作簿。关闭这个窗口或按 Ctrl+C 停止。`,
  en: (slots: number) => `Waiting for tasks, ${slots} workbooks at a time. Press Ctrl+C to stop.`,
} as const;

/** What `worker` does, until it is stopped; what was begun is done then. @throws DiagnosticError */
export async function worker(call: Call): Promise<ExitCode> {
  const { terminal, language } = call;
  const slots = call.value('jobs') === undefined ? availableParallelism() : jobsOf(call);
  const pool = taskPool(slots, SECONDS_PER_TASK);
  try {
    const running = await startQueueWorker({
      address: needed(call, 'worker', 'queue'),
      program: programDigest(),
      slots,
      perform: (task) => pool.perform(processTask.parse(task)),
      onConnection: (connected) =>
        terminal.message(
          inWords(call, diagnostic(connected ? 'queue.connected' : 'queue.disconnected', 'info')),
        ),
    });
    terminal.line(WORDS[language](slots));
    await untilStopped();
    await running.stop();
  } finally {
    pool.close();
  }
  return 0;
}
