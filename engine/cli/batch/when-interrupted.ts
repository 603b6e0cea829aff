import type { Diagnostic } from '../../core/diagnostic.js';
import type { Call } from '../command.js';
import { inWords } from '../diagnostic-text.js';

const INTERRUPTED = 130;

/** While something runs, Ctrl-C says what is left of it and how to go on, and ends the program. */
export async function whenInterrupted<Result>(
  call: Call,
  say: Diagnostic,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = (): void => {
    call.terminal.message(inWords(call, say));
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop);
  }
}
