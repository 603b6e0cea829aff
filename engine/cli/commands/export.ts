import { visibleJson } from '../../core/visible-text.js';
import { withComputed } from '../../form/index.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { inWords } from '../diagnostic-text.js';
import { workbookFile } from '../workbook-file.js';

/** What `export` does. @throws DiagnosticError */
export async function exportEntries(call: Call): Promise<ExitCode> {
  const read = await workbookFile(call.operands[0] ?? '');
  const dossier = call.has('computed') ? withComputed(read.dossier, registry) : read.dossier;
  for (const one of read.diagnostics) {
    if (one.level === 'error') call.terminal.message(inWords(call, one));
  }
  const text = `${visibleJson(dossier)}\n`;
  const output = call.value('output');
  if (output === undefined) call.terminal.line(text.trimEnd());
  else {
    await disk.write(output, new TextEncoder().encode(text));
    call.terminal.line(output);
  }
  return 0;
}
