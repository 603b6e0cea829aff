#!/usr/bin/env node
import { startQuickly } from '../node/quick-start.js';
import { allCommands } from './all-commands.js';
import { version } from './program-name.js';
import { run } from './run.js';
import { streamTerminal } from './terminal.js';

// Whoever reads our lines may have seen enough (`… | head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Commands are loaded when they are called, that is behind this.
startQuickly();

const words = process.argv.slice(2);
const quiet = words.includes('--quiet') || words.includes('-q');

process.exitCode = await run(allCommands, words, streamTerminal(process.stdout, process.stderr, quiet), {
  version,
  ...(process.env.BANBIAO_LANG === undefined ? {} : { language: process.env.BANBIAO_LANG }),
});
