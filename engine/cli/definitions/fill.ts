import type { Command } from '../command.js';

/** `banbiao fill <kit> DATA.json -o FILE.xlsx` */
export const fillCommand: Command = {
  name: 'fill',
  summary: { zh: '用数据文件（JSON）填好一个套表工作簿', en: 'a workbook filled from a data file (JSON)' },
  usage: ['fill <KIT> <DATA.json> -o FILE.xlsx'],
  operands: { least: 2, most: 2, name: '<KIT> <DATA.json>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE.xlsx',
      description: { zh: '保存为', en: 'save as' },
    },
  ],
  example: 'banbiao fill zj-projects 项目.json -o 项目登记.xlsx',
  load: async () => (await import('../commands/fill.js')).fill,
};
