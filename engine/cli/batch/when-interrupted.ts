import type { Diagnostic } from '../../core/diagnostic.js';
import type { Call } from '../command.js';
import { diagnosticText } from '../diagnostic-text.js';

const INTERRUPTED = 130;

/** While something runs, Ctrl-C says what is left of it and how to go on, and ends the program. */
export async function whenInterrupted<Result>(
  { terminal, language }: Call,
  say: Diagnostic,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = (): void => {
    terminal.message(diagnosticText(say, language));
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop);
  }
}
