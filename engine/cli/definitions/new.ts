import type { Command } from '../command.js';
import { parametersOption } from './shared-options.js';

/** `banbiao new <kit> [-o FILE.xlsx] [--rows N] [--sample | --example]`; alone it lists the kits. */
export const newCommand: Command = {
  name: 'new',
  summary: {
    zh: '新建一个套表工作簿（空白，或带样例数据）',
    en: 'a new workbook of a kit, blank or with sample data',
  },
  usage: ['new', 'new <KIT> [-o FILE.xlsx] [--rows N] [--sample | --example] [--parameters FILE.json]'],
  operands: { least: 0, most: 1, name: '<KIT>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE.xlsx',
      description: { zh: '保存为（默认：套表名称.xlsx）', en: 'save as' },
    },
    {
      name: 'rows',
      value: 'N',
      description: { zh: '名册预留的行数（默认 200）', en: 'rows of each roster (200)' },
    },
    { name: 'sample', description: { zh: '填入样例数据', en: 'with sample data' } },
    {
      name: 'example',
      description: {
        zh: '另存一份填好的样例，放在空白表旁边',
        en: 'with a filled example beside the blank workbook',
      },
    },
    parametersOption,
  ],
  example: 'banbiao new hz-hybrid -o 混合项目申报.xlsx',
  load: async () => (await import('../commands/new.js')).newWorkbook,
};
