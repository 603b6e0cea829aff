import type { CheckMode } from '../check/index.js';
import { readParameterFile } from '../regulations/index.js';
import type { RuleContext } from '../regulations/index.js';
import type { Call } from './command.js';
import { disk } from './disk-of-command.js';
import { jsonFile } from './json-file.js';

export const modeOf = (call: Call): CheckMode => (call.has('final') ? 'final' : 'filling');

/** What the options say about the figures. @throws DiagnosticError when the parameter file is wrong. */
export async function contextOf(call: Call): Promise<RuleContext> {
  const path = call.value('parameters');
  return path === undefined ? {} : { overrides: readParameterFile(await jsonFile(disk, path)) };
}
