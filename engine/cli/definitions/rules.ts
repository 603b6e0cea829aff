import type { Command } from '../command.js';
import { parametersOption } from './shared-options.js';

/** `banbiao rules [show <id> | diff | changes <folder> | test <cases.json>… | evaluate <id> --input JSON [--json]]` */
export const rulesCommand: Command = {
  name: 'rules',
  summary: {
    zh: '列出、查看、检验、计算规定',
    en: 'list, show, test and evaluate the regulations',
  },
  usage: [
    'rules [--json]',
    'rules show <ID> [--json]',
    'rules diff --on YYYY-MM-DD --on YYYY-MM-DD [--json]',
    'rules changes <FOLDER> --parameters NEW.json [--before OLD.json] [--json]',
    'rules test <CASES.json>… [--on YYYY-MM-DD]',
    'rules evaluate <ID> --input JSON [--on YYYY-MM-DD] [--json]',
  ],
  operands: { least: 0, most: Infinity, name: 'show|diff|changes|test|evaluate <ID>' },
  options: [
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
    {
      name: 'input',
      value: 'JSON',
      description: { zh: '规定所需的数据', en: 'the data that the rule needs' },
    },
    {
      name: 'on',
      value: 'YYYY-MM-DD',
      repeatable: true,
      description: { zh: '按哪一天有效的标准', en: 'the day whose figures hold' },
    },
    parametersOption,
    {
      name: 'before',
      value: 'FILE.json',
      description: {
        zh: 'changes：与哪份标准比较（默认规定原有的标准）',
        en: 'changes: the figures to compare with (those of the texts unless given)',
      },
    },
  ],
  example: `banbiao rules evaluate hz-2019-5.s2.2.online-quarter --input '{"is_hybrid":true,"total_credits":90,"online_credits":23}'`,
  load: async () => (await import('../commands/rules.js')).showRules,
};
