#!/usr/bin/env node
import { allCommands } from './all-commands.js';
import { version } from './program-name.js';
import { run } from './run.js';
import { streamTerminal } from './terminal.js';

const words = process.argv.slice(2);
const quiet = words.includes('--quiet') || words.includes('-q');

process.exitCode = await run(allCommands, words, streamTerminal(process.stdout, process.stderr, quiet), {
  version,
  ...(process.env.BANBIAO_LANG === undefined ? {} : { language: process.env.BANBIAO_LANG }),
});
