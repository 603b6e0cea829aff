import { diagnostic } from '../../core/diagnostic.js';
import { openQueueClient, type QueueClient } from '../../node/queue/queue-client.js';
import { programDigest } from '../batch/setting-digest.js';
import type { Call } from '../command.js';
import { inWords } from '../diagnostic-text.js';

/** A command that nobody looks after ends when the database stays away; what was done is kept. */
const PATIENCE_SECONDS = 600;

/** The queue that `--queue` names. @throws DiagnosticError when it cannot be reached */
export function queueOfCall(call: Call, address: string): Promise<QueueClient> {
  return openQueueClient({
    address,
    program: programDigest(),
    patience: PATIENCE_SECONDS,
    onWorkers: (some) =>
      call.terminal.message(
        inWords(call, diagnostic(some ? 'queue.some-worker' : 'queue.no-worker', 'info')),
      ),
  });
}
