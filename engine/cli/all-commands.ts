import type { Command } from './command.js';
import { checkCommand } from './definitions/check.js';
import { collectCommand } from './definitions/collect.js';
import { designCommand } from './definitions/design.js';
import { deskCommand } from './definitions/desk.js';
import { exportCommand } from './definitions/export.js';
import { fillCommand } from './definitions/fill.js';
import { formsCommand } from './definitions/forms.js';
import { importCommand } from './definitions/import.js';
import { mergeCommand } from './definitions/merge.js';
import { newCommand } from './definitions/new.js';
import { packageCommand } from './definitions/package.js';
import { renderCommand } from './definitions/render.js';
import { rulesCommand } from './definitions/rules.js';
import { serveCommand } from './definitions/serve.js';
import { templateCommand } from './definitions/template.js';
import { upgradeCommand } from './definitions/upgrade.js';
import { workerCommand } from './definitions/worker.js';

/** Every command, in the order of the overview. */
export const allCommands: readonly Command[] = [
  formsCommand,
  newCommand,
  checkCommand,
  designCommand,
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
  deskCommand,
  workerCommand,
];
