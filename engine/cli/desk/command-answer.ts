import * as z from 'zod';

/** What a command line answered in a process of its own. */
export const commandAnswer = z.object({
  /** 0 done, 1 things to look at, 2 wrong use or input, 3 failure. */
  code: z.number(),
  /** Results and messages, as they were said. */
  said: z.string(),
});
export type CommandAnswer = z.infer<typeof commandAnswer>;
