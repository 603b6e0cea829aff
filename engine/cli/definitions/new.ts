import type { Command } from '../command.js';
import { parametersOption } from './shared-options.js';

/** `banbiao new <kit> [-o FILE.xlsx] [--rows N] [--sample | --example | --from LAST.xlsx]`; alone it lists the kits. */
export const newCommand: Command = {
  name: 'new',
  summary: {
    zh: '新建一个套表工作簿（空白，带样例数据，或带去年的机构、名册）',
    en: 'a new workbook of a kit: blank, with sample data, or begun from last year’s',
  },
  usage: [
    'new',
    'new <KIT> [-o FILE.xlsx] [--rows N] [--sample | --example] [--parameters FILE.json]',
    'new <KIT> --from LAST.xlsx [--date 2026-03-01] [-o FILE.xlsx]',
  ],
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
    {
      name: 'from',
      value: 'LAST.xlsx',
      description: {
        zh: '从去年的工作簿开始：带来机构、名册、校舍，清空当年的项目、评分和金额',
        en: 'begin from last year’s workbook: institution, rosters and premises are taken over',
      },
    },
    {
      name: 'date',
      value: '2026-03-01',
      description: {
        zh: '新表的填表日期，写上后名册的年龄按整年加（与 --from 同用）',
        en: 'the day of the new form, by which ages go up (with --from)',
      },
    },
    parametersOption,
  ],
  example: 'banbiao new hz-hybrid -o 混合项目申报.xlsx',
  load: async () => (await import('../commands/new.js')).newWorkbook,
};
