import { setImmediate } from 'node:timers/promises';

/**
 * Stands in tests for engine/node/collect-garbage: the modules and results of hundreds of suites are one heap here, and
 * looking through all of it takes half a second each time. Native code is given its turns all the same.
 */
export async function collectGarbage(turns = 1): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
}

export const collectAsItGrows = (): (() => Promise<void>) => () => Promise.resolve();
