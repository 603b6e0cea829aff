import type { CheckMode } from '../check/index.js';
import { readParameterFile } from '../regulations/index.js';
import type { RuleContext } from '../regulations/index.js';
import type { Call, Option } from './command.js';
import { disk } from './disk-of-command.js';
import { jsonFile } from './json-file.js';

/** Options of every command that checks. */
export const checkOptions: readonly Option[] = [
  {
    name: 'final',
    description: { zh: '送审前检查：未填的必填项也算', en: 'before submission: missing entries count too' },
  },
  {
    name: 'parameters',
    value: 'FILE.json',
    description: { zh: '新一轮的标准（附文号）', en: 'figures of a new round, with document number' },
  },
];

export const modeOf = (call: Call): CheckMode => (call.has('final') ? 'final' : 'filling');

/** What the options say about the figures. @throws DiagnosticError when the parameter file is wrong. */
export async function contextOf(call: Call): Promise<RuleContext> {
  const path = call.value('parameters');
  return path === undefined ? {} : { overrides: readParameterFile(await jsonFile(disk, path)) };
}
