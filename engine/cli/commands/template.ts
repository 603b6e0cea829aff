import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { buildTemplate, checkTemplate } from '../../word/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { formById } from '../by-id.js';
import { needed } from '../read-call.js';
import { inWords } from '../diagnostic-text.js';

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
  for (const one of diagnostics) call.terminal.line(inWords(call, one));
  if (diagnostics.length === 0) {
    call.terminal.line(call.language === 'zh' ? '模板与表格相符。' : 'The template fits the form.');
  }
  return diagnostics.some((one) => one.level === 'error') ? 1 : 0;
}

/** What `template` does. @throws DiagnosticError */
export function workOnTemplate(call: Call): Promise<ExitCode> {
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
}
