import { figuresGiven } from '../../regulations/index.js';
import { contextOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { rowsFor } from '../../library/index.js';
import { kitWorkbook } from '../kit-workbook.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { diagnosticText } from '../diagnostic-text.js';
import { workbookFile } from '../workbook-file.js';

/** What `upgrade` does. @throws DiagnosticError */
export async function upgrade(call: Call): Promise<ExitCode> {
  const output = await outputFile(call, 'upgrade');
  const read = await workbookFile(call.operands[0] ?? '');
  const kit = kitById(read.dossier.kit);
  const extras = { answers: read.checklistAnswers, unplaced: read.unplaced };
  const rows = rowsFor(read.dossier);
  const figures = [...read.parameters, ...figuresGiven((await contextOf(call)).overrides ?? {})];
  await disk.write(output, await kitWorkbook(kit, read.dossier, { rows, extras, figures }));
  for (const one of read.diagnostics) call.terminal.message(diagnosticText(one, call.language));
  const left = read.unplaced.length;
  const leftWords =
    call.language === 'zh' ? `未迁移 ${String(left)}` : `${String(left)} entries without a place`;
  call.terminal.line(`${output}${left > 0 ? `  ${leftWords}` : ''}`);
  return 0;
}
