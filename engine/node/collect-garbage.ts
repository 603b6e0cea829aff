import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Has V8 collect its garbage now. Left to itself it lets garbage of several times the living heap pile up, and knows
 * nothing at all of memory outside the heap.
 * @param turns of the event loop, each after a collection: what native code holds is given back when it comes round.
 */
export async function collectGarbage(turns = 1): Promise<void> {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    const found: unknown = runInNewContext('gc');
    collect = typeof found === 'function' ? () => void found() : () => undefined;
  }
  for (let turn = 0; turn < turns; turn += 1) {
    collect();
    await setImmediate();
  }
}

const MEBIBYTE = 2 ** 20;

/**
 * For long loops: collects when the process has grown by so much since the last time, so that a short one never pays
 * for it.
 */
export function collectAsItGrows(growth = 160 * MEBIBYTE): () => Promise<void> {
  let least = process.memoryUsage.rss();
  return async () => {
    const now = process.memoryUsage.rss();
    if (now < least) least = now;
    if (now - least < growth) return;
    await collectGarbage();
    least = process.memoryUsage.rss();
  };
}
