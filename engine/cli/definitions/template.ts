import type { Command } from '../command.js';

/** `banbiao template export <form> -o FILE.docx` · `banbiao template check <FILE.docx> --form <form>` */
export const templateCommand: Command = {
  name: 'template',
  summary: {
    zh: '导出 Word 模板，检查改过的模板',
    en: 'export a Word template, check an edited one',
  },
  usage: ['template export <FORM> [-o FILE.docx]', 'template check <FILE.docx> --form <FORM>'],
  operands: { least: 2, most: 2, name: 'export <FORM> | check <FILE.docx>' },
  options: [
    { name: 'output', short: 'o', value: 'FILE.docx', description: { zh: '保存为', en: 'save as' } },
    { name: 'form', value: 'FORM', description: { zh: '模板属于哪个表格', en: 'the form it belongs to' } },
  ],
  example: 'banbiao template export zj-table-2 -o 表2.docx',
  load: async () => (await import('../commands/template.js')).workOnTemplate,
};
