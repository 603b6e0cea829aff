import type { Command } from '../command.js';
import { parametersOption } from './shared-options.js';

/** `banbiao upgrade OLD.xlsx -o NEW.xlsx` */
export const upgradeCommand: Command = {
  name: 'upgrade',
  summary: {
    zh: '把旧版工作簿换成现在的版式，内容不变',
    en: 'rebuild a workbook of an older layout in the current one',
  },
  usage: ['upgrade <OLD.xlsx> -o NEW.xlsx [--parameters FILE.json]'],
  operands: { least: 1, most: 1, name: '<OLD.xlsx>' },
  options: [
    { name: 'output', short: 'o', value: 'NEW.xlsx', description: { zh: '保存为', en: 'save as' } },
    parametersOption,
  ],
  example: 'banbiao upgrade 去年.xlsx -o 今年.xlsx',
  load: async () => (await import('../commands/upgrade.js')).upgrade,
};
