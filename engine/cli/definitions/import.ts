import type { Command } from '../command.js';

/** `banbiao import LIST.xlsx --into <form>.<roster> -o FILE.xlsx` */
export const importCommand: Command = {
  name: 'import',
  summary: {
    zh: '把原来的名单（Excel）导入套表的名册',
    en: 'read an old list (Excel) into a roster of a kit',
  },
  usage: [
    'import <LIST.xlsx> --into FORM.ROSTER [--mapping FILE.json] [--workbook FILE.xlsx] [--known skip|update|add] [--date 2026-03-01] -o FILE.xlsx',
  ],
  operands: { least: 1, most: 1, name: '<LIST.xlsx>' },
  options: [
    {
      name: 'into',
      value: 'FORM.ROSTER',
      description: { zh: '导入哪个表格的哪个名册', en: 'form and roster to fill' },
    },
    {
      name: 'output',
      short: 'o',
      value: 'FILE.xlsx',
      description: { zh: '保存为', en: 'save as' },
    },
    {
      name: 'mapping',
      value: 'FILE.json',
      description: {
        zh: '表头对照：有这个文件就照它导入，没有就把找到的对照存进去，改好再用',
        en: 'column mapping: used when the file exists, otherwise the proposed one is saved there',
      },
    },
    {
      name: 'workbook',
      value: 'FILE.xlsx',
      description: {
        zh: '加到这个已填工作簿的名册后面（原文件不变）',
        en: 'append to the roster of this filled workbook (which stays as it is)',
      },
    },
    {
      name: 'known',
      value: 'skip|update|add',
      description: {
        zh: '名册里已有的人或项目：不动（默认）、按名单更新、另加一行',
        en: 'who is in the roster already: left as is (default), updated, or added again',
      },
    },
    {
      name: 'date',
      value: '2026-03-01',
      description: {
        zh: '填表日期：名单只有出生年月时，按这一天算年龄',
        en: 'the day of the form, by which days of birth give ages',
      },
    },
  ],
  example: 'banbiao import 教职工名单.xlsx --into zj-table-1.staff_roster -o 资质复查.xlsx',
  load: async () => (await import('../commands/import.js')).importOldList,
};
