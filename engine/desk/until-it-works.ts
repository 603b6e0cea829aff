import { setTimeout as wait } from 'node:timers/promises';

/** After a failure: the database or the disk may be back by then. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [500, 60_000];

/** Does what must be done in the end. */
export type Persist = (work: () => Promise<void>) => Promise<void>;

/**
 * Does something again and again until it works: a database that was away, or a full disk, keeps it back for no longer
 * than that lasts. The first failure is reported; the same again says nothing new. When the desk ends, it is tried once
 * more, and left to the next run.
 */
export const untilItWorks =
  (ending: AbortSignal, report: (error: unknown) => void): Persist =>
  async (work) => {
    for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
      try {
        return await work();
      } catch (error) {
        if (pause === FIRST_PAUSE) report(error);
      }
      if (ending.aborted) return;
      await wait(pause, undefined, { signal: ending }).catch(endingNow);
    }
  };

const endingNow = (): void => undefined;
