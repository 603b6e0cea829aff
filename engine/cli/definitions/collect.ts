import type { Command } from '../command.js';
import { checkOptions, printOptions, queueOption } from './shared-options.js';

/** `banbiao collect <FOLDER>… --into <form> -o OUT.xlsx [--docx] [--pdf]` */
export const collectCommand: Command = {
  name: 'collect',
  summary: {
    zh: '把文件夹里各机构的工作簿汇总成一张表（表6、表7、年检统计表等）',
    en: 'fill one form from the workbooks of many institutions',
  },
  usage: [
    'collect <FOLDER>… --into FORM [--into FORM] -o OUT.xlsx [--entry NAME=VALUE] [--roster LIST.xlsx] [--documents] [--docx] [--pdf] [--newest]',
  ],
  operands: { least: 1, most: Infinity, name: '<FOLDER>' },
  options: [
    {
      name: 'into',
      value: 'FORM',
      repeatable: true,
      description: {
        zh: '汇总成哪张表（可重复，或写套表）',
        en: 'the form, or the kit, to fill in (may be repeated)',
      },
      known: async () => (await import('../../../templates/index.js')).collections.map(({ into }) => into),
    },
    { name: 'output', short: 'o', value: 'OUT.xlsx', description: { zh: '保存为', en: 'save as' } },
    {
      name: 'entry',
      value: 'NAME=VALUE',
      repeatable: true,
      description: {
        zh: '直接填入一栏，如 city_name=青禾市（可重复）',
        en: 'fill in an entry, city_name=… (may be repeated)',
      },
    },
    {
      name: 'newest',
      description: {
        zh: '同一机构报了几份的，以最后修改的为准（默认不取舍，列出来核对）',
        en: 'of several workbooks of one institution the one changed last holds',
      },
    },
    {
      name: 'roster',
      value: 'LIST.xlsx',
      description: {
        zh: '机构名单（名称、曾用名、区县、联系人、电话、评估份数、专家）：按它排序、对名称、列出谁没有交',
        en: 'the list of institutions: order, names, and who has not handed in',
      },
    },
    {
      name: 'documents',
      description: {
        zh: '同时生成催报表、退回通知、专家对照、领导简报（Word）和可以粘贴的短信',
        en: 'make reminders, return notices, a comparison of experts and a briefing too',
      },
    },
    {
      name: 'last',
      value: 'SUMMARY.xlsx',
      description: {
        zh: '上次复查的汇总表，工作表“与上次复查比较”和领导简报与它比较',
        en: 'the summary of the last review, for comparison',
      },
    },
    { name: 'docx', description: { zh: '同时生成 Word 文件', en: 'make Word documents too' } },
    { name: 'pdf', description: { zh: '同时生成 PDF 文件', en: 'make PDF documents too' } },
    ...printOptions,
    ...checkOptions,
    queueOption,
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
  ],
  example:
    'banbiao collect 复查材料 --into zj-table-6 --into zj-table-7 --entry city_name=青禾市 -o 复查汇总.xlsx --docx --pdf',
  load: async () => (await import('../commands/collect.js')).collect,
};
