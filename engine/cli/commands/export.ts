import { withComputed } from '../../form/index.js';
import { registry } from '../../../templates/index.js';
import type { Command } from '../command.js';
import { disk } from '../disk-of-command.js';
import { diagnosticText } from '../diagnostic-text.js';
import { workbookFile } from '../workbook-file.js';

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
  async run(call) {
    const read = await workbookFile(call.operands[0] ?? '');
    const dossier = call.has('computed') ? withComputed(read.dossier, registry) : read.dossier;
    for (const one of read.diagnostics) {
      if (one.level === 'error') call.terminal.message(diagnosticText(one, call.language));
    }
    const text = `${JSON.stringify(dossier, null, 2)}\n`;
    const output = call.value('output');
    if (output === undefined) call.terminal.line(text.trimEnd());
    else {
      await disk.write(output, new TextEncoder().encode(text));
      call.terminal.line(output);
    }
    return 0;
  },
};
