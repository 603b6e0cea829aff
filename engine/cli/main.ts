#!/usr/bin/env node
import { checkCommand } from './commands/check.js';
import { exportCommand } from './commands/export.js';
import { fillCommand } from './commands/fill.js';
import { formsCommand } from './commands/forms.js';
import { newCommand } from './commands/new.js';
import { renderCommand } from './commands/render.js';
import { rulesCommand } from './commands/rules.js';
import { version } from './program-name.js';
import { run } from './run.js';
import { streamTerminal } from './terminal.js';

const words = process.argv.slice(2);
const quiet = words.includes('--quiet') || words.includes('-q');
const commands = [
  formsCommand,
  newCommand,
  checkCommand,
  renderCommand,
  fillCommand,
  exportCommand,
  rulesCommand,
];

process.exitCode = await run(commands, words, streamTerminal(process.stdout, process.stderr, quiet), {
  version,
  ...(process.env.BANBIAO_LANG === undefined ? {} : { language: process.env.BANBIAO_LANG }),
});
