import type { Command } from '../command.js';
import { fontsOption, parametersOption } from './shared-options.js';

/** `banbiao design FILE [--variant B.xlsx] [--adopt N… -o NEW.xlsx] [--folder FOLDER] [--json]` */
export const designCommand: Command = {
  name: 'design',
  summary: {
    zh: '设计测算：还允许多少、怎样改合规、请几位教师',
    en: 'what a project design is permitted, and what would make it lawful',
  },
  usage: [
    'design <FILE> [--adopt N]… [-o NEW.xlsx] [--json]',
    'design <FILE> [--variant B.xlsx]… [--take B.xlsx -o NEW.xlsx] [--delivered HELD.xlsx] [--json]',
    'design <FILE> --folder FOLDER [--json]',
    'design <FILE> --page PAGE.docx|PAGE.pdf [--fonts bundled|system|FOLDER]',
  ],
  operands: { least: 1, most: 1, name: '<FILE>' },
  options: [
    {
      name: 'variant',
      value: 'B.xlsx',
      repeatable: true,
      description: {
        zh: '与另一个方案并列比较（可写多次）',
        en: 'beside another variant (may be repeated)',
      },
    },
    {
      name: 'take',
      value: 'B.xlsx',
      description: {
        zh: '采用这个方案：把它与 FILE 不同的填写写进 -o 的文件',
        en: 'take this variant: what it has otherwise than FILE goes into the file of -o',
      },
    },
    {
      name: 'delivered',
      value: 'HELD.xlsx',
      description: {
        zh: '与同一项目实施情况的工作簿对照：一致性、调换专家、须报批的变动',
        en: 'beside the workbook of the same project as it was carried out',
      },
    },
    {
      name: 'folder',
      value: 'FOLDER',
      description: {
        zh: '按收件夹里的全部申报，项目负责人还可负责几个面向全省的项目',
        en: 'how many more province-wide projects the leaders may have, by all that a folder holds',
      },
    },
    {
      name: 'adopt',
      value: 'N',
      repeatable: true,
      description: {
        zh: '采用第 N 条建议（可写多次，每次采用后重新测算），保存到 -o 的文件',
        en: 'adopt proposal N (may be repeated; reckoned anew each time) into the file of -o',
      },
    },
    {
      name: 'confirm',
      description: {
        zh: '所采用的建议需要核实的事实已经核实',
        en: 'the facts that adopted proposals rest on were confirmed',
      },
    },
    {
      name: 'output',
      short: 'o',
      value: 'NEW.xlsx',
      description: { zh: '采用建议后的工作簿保存为', en: 'save the workbook with what was adopted as' },
    },
    {
      name: 'page',
      value: 'PAGE.docx|PAGE.pdf',
      repeatable: true,
      description: {
        zh: '把测算存成一页（Word 或 PDF），供双方商议',
        en: 'save it as a page to discuss, Word or PDF',
      },
    },
    fontsOption,
    parametersOption,
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
  ],
  example: 'banbiao design 混合项目申报.xlsx --adopt 1 -o 修改后.xlsx',
  load: async () => (await import('../commands/design.js')).design,
};
