import * as z from 'zod';
import { serveTasks } from '../../node/serve-tasks.js';
import { allCommands } from '../all-commands.js';
import { version } from '../program-name.js';
import { run } from '../run.js';
import { streamTerminal } from '../terminal.js';
import type { CommandAnswer } from './command-answer.js';

/** A process that runs command lines of the program, one after the other, and answers what they said. */
serveTasks(() =>
  Promise.resolve(async (task) => {
    const words = z.array(z.string()).parse(task);
    const said: string[] = [];
    const stream = { write: (text: string) => said.push(text) };
    const code = await run(allCommands, words, streamTerminal(stream, stream, true), { version });
    return { code, said: said.join('') } satisfies CommandAnswer;
  }),
);
