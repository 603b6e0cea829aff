import { poolMessage, type ProcessAnswer } from './process-pool-message.js';
import { optimiseSparingly } from './quick-start.js';

/** Does one task; what it answers goes back as plain data. */
type Perform = (task: unknown) => Promise<unknown>;

/**
 * The process side of `processPool`: learns the setting, then does one task at a time until the pool closes the
 * channel or dies; then it ends at once and leaves nothing half done under a final name.
 * @param prepare turns the setting into what does a task; both come through a channel that knows no types.
 */
export function serveTasks(prepare: (setting: unknown) => Promise<Perform>): void {
  optimiseSparingly();
  let perform: Promise<Perform> | undefined;

  const answer = async (task: unknown): Promise<ProcessAnswer> => {
    try {
      return { outcome: 'done', answer: await (await perform)?.(task) };
    } catch (error) {
      return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
  };

  process.on('message', (raw) => {
    const message = poolMessage.parse(raw);
    if (message.kind === 'setting') {
      perform = prepare(message.setting);
      // Reported with the first task; unhandled until then it would end the process without a word.
      perform.catch(() => undefined);
    } else void answer(message.task).then((reply) => process.send?.(reply));
  });
  process.on('disconnect', () => process.exit());
}
