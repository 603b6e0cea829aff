import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { buildTemplate, checkTemplate } from '../../word/index.js';
import type { Call, Command, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { formById } from '../by-id.js';
import { needed } from '../read-call.js';
import { diagnosticText } from '../diagnostic-text.js';

async function exported(call: Call): Promise<ExitCode> {
  const form = formById(call.operands[1] ?? '');
  const output = call.value('output') ?? `${form.id}.docx`;
  await disk.write(output, buildTemplate(form));
  call.terminal.line(output);
  return 0;
}

async function checked(call: Call): Promise<ExitCode> {
  const file = call.operands[1] ?? '';
  const form = formById(needed(call, 'template', 'form'));
  const diagnostics = checkTemplate(await disk.read(file), form, {
    compression: zlibCompression,
    place: { file },
  });
  for (const one of diagnostics) call.terminal.line(diagnosticText(one, call.language));
  if (diagnostics.length === 0) {
    call.terminal.line(call.language === 'zh' ? '模板与表格相符。' : 'The template fits the form.');
  }
  return diagnostics.some((one) => one.level === 'error') ? 1 : 0;
}

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
  run(call) {
    const [verb] = call.operands;
    if (verb === 'export') return exported(call);
    if (verb === 'check') return checked(call);
    throw new DiagnosticError([
      diagnostic(
        'command.verb-unknown',
        'error',
        {},
        { found: verb ?? '', command: 'template', allowed: 'export, check' },
      ),
    ]);
  },
};
