import type { Command } from '../command.js';
import { RESULTS_SUFFIX } from '../results-suffix.js';
import { batchOptions, checkOptions } from './shared-options.js';

/** `banbiao check <FILE|FOLDER>… [--final] [--strict] [--json|--html OUT]` */
export const checkCommand: Command = {
  name: 'check',
  summary: { zh: '对照规定检查工作簿', en: 'check workbooks against the regulations' },
  usage: [
    'check <FILE>… [--final] [--strict] [--all] [--json | --html REPORT.html] [--return RETURNED.xlsx]',
    'check <FOLDER>… [-o RESULTS] [--final] [--strict] [--jobs N] [--resume] [--json]',
  ],
  operands: { least: 1, most: Infinity, name: '<FILE|FOLDER>' },
  options: [
    ...checkOptions,
    {
      name: 'all',
      description: { zh: '列出全部问题和说明（默认 20 条）', en: 'all findings and notes (20 unless asked)' },
    },
    { name: 'strict', description: { zh: '有提醒也算不通过', en: 'warnings fail too' } },
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
    {
      name: 'html',
      value: 'REPORT.html',
      description: {
        zh: '保存可打印的检查报告（多个工作簿时是存放报告的文件夹）',
        en: 'save a report to print (of several workbooks: the folder for the reports)',
      },
    },
    {
      name: 'return',
      value: 'RETURNED.xlsx',
      description: {
        zh: '退回用：在工作簿后面加一张“退回意见”表，另存为（多个工作簿时是文件夹）',
        en: 'to return: the workbook with a sheet of what has to be mended added (of several: a folder)',
      },
    },
    {
      name: 'output',
      short: 'o',
      value: 'RESULTS',
      description: {
        zh: `文件夹：检查报告和汇总放在这里（默认：文件夹旁边的“…-${RESULTS_SUFFIX}”）`,
        en: 'folders: where reports and summary go (beside the folder unless said)',
      },
    },
    ...batchOptions,
  ],
  example: 'banbiao check 混合项目申报.xlsx --final --html 检查报告.html',
  load: async () => (await import('../commands/check.js')).check,
};
