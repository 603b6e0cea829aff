import type { Command } from '../command.js';
import { batchOptions, printOptions, submissionOptions } from './shared-options.js';

/** `banbiao render <FILE>… -o OUT [--docx] [--pdf] [--fonts bundled|system|DIR] [--template FORM=FILE.docx] [--json]` */
export const renderCommand: Command = {
  name: 'render',
  summary: {
    zh: '生成可打印盖章的 Word 和 PDF 文件',
    en: 'make Word and PDF documents to print and stamp',
  },
  usage: [
    'render <FILE.xlsx>… -o FOLDER [--final [--anyway]] [--docx] [--pdf] [--form FORM] [--fonts bundled|system|FOLDER] [--json]',
    'render <FOLDER>… -o RESULTS [--jobs N] [--resume] …',
  ],
  operands: { least: 1, most: Infinity, name: '<FILE|FOLDER>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FOLDER',
      description: { zh: '保存到文件夹', en: 'folder to save in' },
    },
    { name: 'docx', description: { zh: '只要 Word 文件', en: 'Word only' } },
    { name: 'pdf', description: { zh: '只要 PDF 文件', en: 'PDF only' } },
    {
      name: 'form',
      value: 'FORM',
      repeatable: true,
      description: { zh: '只生成这个表格（可重复）', en: 'only this form (may be repeated)' },
    },
    ...printOptions,
    ...submissionOptions,
    ...batchOptions,
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
  ],
  example: 'banbiao render 混合项目申报.xlsx -o 打印 --fonts system',
  load: async () => (await import('../commands/render.js')).render,
};
