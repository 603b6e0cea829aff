import type { Command } from './command.js';
import { checkCommand } from './commands/check.js';
import { collectCommand } from './commands/collect.js';
import { exportCommand } from './commands/export.js';
import { fillCommand } from './commands/fill.js';
import { formsCommand } from './commands/forms.js';
import { importCommand } from './commands/import.js';
import { mergeCommand } from './commands/merge.js';
import { newCommand } from './commands/new.js';
import { packageCommand } from './commands/package.js';
import { renderCommand } from './commands/render.js';
import { rulesCommand } from './commands/rules.js';
import { serveCommand } from './commands/serve.js';
import { templateCommand } from './commands/template.js';
import { upgradeCommand } from './commands/upgrade.js';

/** Every command, in the order of the overview. */
export const allCommands: readonly Command[] = [
  formsCommand,
  newCommand,
  checkCommand,
  renderCommand,
  packageCommand,
  collectCommand,
  fillCommand,
  exportCommand,
  importCommand,
  mergeCommand,
  upgradeCommand,
  templateCommand,
  rulesCommand,
  serveCommand,
];
