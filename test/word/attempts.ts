import { forkModule } from '../../engine/node/fork-module.js';

/** How the rendering of a malicious template ended. */
export interface AttemptOutcome {
  /** The paragraphs that it printed. */
  readonly words?: readonly unknown[];
  /** The codes with which it was refused. */
  readonly refusal?: string;
  /** Any other error. */
  readonly failure?: string;
  /** It ran code: a global or a prototype is changed. */
  readonly ran?: boolean;
  /** It was given up. */
  readonly hung?: true;
}

export type AttemptMessage =
  { readonly begun: number } | { readonly ended: number; readonly outcome: AttemptOutcome };

/**
 * What became of each attempt in a process of its own. One that takes longer than the limit is noted as hung, its
 * process killed, and the next process goes on behind it.
 */
export async function outcomes(count: number, secondsEach: number): Promise<AttemptOutcome[]> {
  const found: AttemptOutcome[] = [];
  while (found.length < count) found.push(...(await outcomesFrom(found.length, secondsEach)));
  return found;
}

/** The outcomes of one process, from an attempt on; at least one. */
export function outcomesFrom(first: number | 'hang', secondsEach: number): Promise<AttemptOutcome[]> {
  const found: AttemptOutcome[] = [];
  return new Promise((resolve) => {
    const child = forkModule(new URL('./attempts-process.ts', import.meta.url));
    let timer: NodeJS.Timeout | undefined;
    let hung = false;
    child.on('message', (message: AttemptMessage) => {
      clearTimeout(timer);
      if ('ended' in message) {
        found.push(message.outcome);
        return;
      }
      timer = setTimeout(() => {
        hung = true;
        child.kill('SIGKILL');
      }, secondsEach * 1000);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (hung) found.push({ hung: true });
      else if (code !== 0 || found.length === 0)
        found.push({ failure: `the process ended: ${String(code ?? signal)}` });
      resolve(found);
    });
    child.send(first);
  });
}
