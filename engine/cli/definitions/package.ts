import type { Command } from '../command.js';
import { printOptions, submissionOptions } from './shared-options.js';

/** `banbiao package <FILE> [--evidence FOLDER] [--max-size MB] -o OUT.zip` */
export const packageCommand: Command = {
  name: 'package',
  summary: {
    zh: '按规定的文件夹打包报送材料，列出缺少和多余的文件、盖章的地方',
    en: 'put a submission together as a zip, with an index and a stamping list',
  },
  usage: ['package <FILE.xlsx> [--evidence FOLDER] [--max-size MB] [--final [--anyway]] -o OUT.zip'],
  operands: { least: 1, most: 1, name: '<FILE.xlsx>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'OUT.zip',
      description: { zh: '保存为', en: 'save as' },
    },
    {
      name: 'evidence',
      value: 'FOLDER',
      description: { zh: '佐证材料所在的文件夹', en: 'folder of the evidence' },
    },
    {
      name: 'max-size',
      value: 'MB',
      description: {
        zh: '一个压缩包最大多少 MB，超过的按文件夹分成几个',
        en: 'largest size of one zip; a larger package is split by its folders',
      },
    },
    ...printOptions,
    ...submissionOptions,
  ],
  example: 'banbiao package 资质复查.xlsx --evidence 佐证材料 --max-size 200 -o 报送材料.zip',
  load: async () => (await import('../commands/package.js')).packageSubmission,
};
