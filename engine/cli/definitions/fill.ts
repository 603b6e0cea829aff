import type { Command } from '../command.js';

/** `banbiao fill <kit> DATA.json -o FILE.xlsx` */
export const fillCommand: Command = {
  name: 'fill',
  summary: { zh: '用数据文件（JSON）填好一个套表工作簿', en: 'a workbook filled from a data file (JSON)' },
  usage: ['fill <KIT> <DATA.json> [--into FILE.xlsx] -o FILE.xlsx'],
  operands: { least: 2, most: 2, name: '<KIT> <DATA.json>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE.xlsx',
      description: { zh: '保存为', en: 'save as' },
    },
    {
      name: 'into',
      value: 'FILE.xlsx',
      description: {
        zh: '填进这个已有的工作簿：只改数据文件里写到的格，其余（自己的工作表、批注、格式）原样保留',
        en: 'fill this workbook: only the cells of entries that the data names change, everything else stays',
      },
    },
  ],
  example: 'banbiao fill zj-projects 项目.json -o 项目登记.xlsx',
  load: async () => (await import('../commands/fill.js')).fill,
};
