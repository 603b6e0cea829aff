import * as z from 'zod';

/** What a pool sends to a process: its setting once, then tasks one at a time. */
export const poolMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('setting'), setting: z.unknown() }),
  z.object({ kind: z.literal('task'), task: z.unknown() }),
]);

/** What a process answers to a task. */
export const processAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), answer: z.unknown() }),
  z.object({ outcome: z.literal('failed'), reason: z.string() }),
]);

export type PoolMessage = z.infer<typeof poolMessage>;
export type ProcessAnswer = z.infer<typeof processAnswer>;
