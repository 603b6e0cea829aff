import * as z from 'zod';

/** What a task gave: an answer as text, and files. */
export interface TaskOutcome {
  /** `ended`: its process had to be ended, by itself or with its machine; the answer says why, as diagnostics. */
  readonly outcome: 'done' | 'ended';
  readonly answer: string;
  readonly outputs: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** What work is to be done on a file. */
export interface QueuedTask {
  /** Which work: what a worker is asked to do. */
  readonly kind: string;
  /** Everything that many tasks have in common, as text, with its digest. */
  readonly setting: string;
  readonly settingDigest: string;
  /** What is of this task alone, as text: the name of the file. */
  readonly details: string;
}

export const outcomeName = z.enum(['done', 'ended']);
