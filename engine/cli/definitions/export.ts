import type { Command } from '../command.js';

/** `banbiao export <FILE> [-o DATA.json]` */
export const exportCommand: Command = {
  name: 'export',
  summary: { zh: '把工作簿的内容导出为数据文件（JSON）', en: 'the entries of a workbook as JSON' },
  usage: ['export <FILE.xlsx> [-o DATA.json] [--computed]'],
  operands: { least: 1, most: 1, name: '<FILE.xlsx>' },
  options: [
    { name: 'output', short: 'o', value: 'DATA.json', description: { zh: '保存为', en: 'save as' } },
    {
      name: 'computed',
      description: { zh: '连同合计、比例等计算出的内容', en: 'with sums, ratios and linked entries' },
    },
  ],
  example: 'banbiao export 项目登记.xlsx -o 项目.json',
  load: async () => (await import('../commands/export.js')).exportEntries,
};
