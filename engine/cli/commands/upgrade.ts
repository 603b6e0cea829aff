import type { Command } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook, rowsFor } from '../kit-workbook.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { diagnosticText } from '../diagnostic-text.js';
import { workbookFile } from '../workbook-file.js';

/** `banbiao upgrade OLD.xlsx -o NEW.xlsx` */
export const upgradeCommand: Command = {
  name: 'upgrade',
  summary: {
    zh: '把旧版工作簿换成现在的版式，内容不变',
    en: 'rebuild a workbook of an older layout in the current one',
  },
  usage: ['upgrade <OLD.xlsx> -o NEW.xlsx'],
  operands: { least: 1, most: 1, name: '<OLD.xlsx>' },
  options: [{ name: 'output', short: 'o', value: 'NEW.xlsx', description: { zh: '保存为', en: 'save as' } }],
  example: 'banbiao upgrade 去年.xlsx -o 今年.xlsx',
  async run(call) {
    const output = await outputFile(call, 'upgrade');
    const read = await workbookFile(call.operands[0] ?? '');
    const kit = kitById(read.dossier.kit);
    const extras = { answers: read.checklistAnswers, unplaced: read.unplaced };
    const rows = rowsFor(read.dossier);
    await disk.write(output, await kitWorkbook(kit, read.dossier, { rows, extras }));
    for (const one of read.diagnostics) call.terminal.message(diagnosticText(one, call.language));
    const left = read.unplaced.length;
    const leftWords =
      call.language === 'zh' ? `未迁移 ${String(left)}` : `${String(left)} entries without a place`;
    call.terminal.line(`${output}${left > 0 ? `  ${leftWords}` : ''}`);
    return 0;
  },
};
