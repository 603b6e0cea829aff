import type { Command } from '../command.js';

/** `banbiao forms [show <form>] [--json]` */
export const formsCommand: Command = {
  name: 'forms',
  summary: {
    zh: '列出全部套表和表格；show 显示一个表格的栏目，schema 输出数据格式',
    en: 'list kits and forms; show the entries of a form, schema prints its JSON Schema',
  },
  usage: ['forms [--json]', 'forms show <FORM> [--json]', 'forms schema <FORM>'],
  operands: { least: 0, most: 2, name: 'show|schema <FORM>' },
  options: [{ name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } }],
  example: 'banbiao forms show zj-table-2',
  load: async () => (await import('../commands/forms.js')).showForms,
};
