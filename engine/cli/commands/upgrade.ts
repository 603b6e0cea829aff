import { figuresGiven } from '../../regulations/index.js';
import { zlibCompression as compression } from '../../node/zlib-compression.js';
import {
  keptTexts,
  movedFormulas,
  readComments,
  readSheets,
  readWorkbook,
  transplantSheets,
} from '../../workbook/index.js';
import { rowsFor } from '../../library/index.js';
import { registry } from '../../../templates/index.js';
import { contextOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { inWords } from '../diagnostic-text.js';

/** What `upgrade` does. @throws DiagnosticError */
export async function upgrade(call: Call): Promise<ExitCode> {
  const [file = ''] = call.operands;
  const output = await outputFile(call, 'upgrade');
  const old = await disk.read(file);
  const place = { file };
  const read = readWorkbook(old, registry, { compression, file });
  const kit = kitById(read.dossier.kit);
  const foreign = new Set(read.foreignSheets);
  // Comments beside entries have no place in the new layout, where their cells may be others.
  const comments = readComments(old, (name) => !foreign.has(name), { compression, place });
  const unplaced = [...keptTexts(readSheets(old, { compression, file })), ...read.unplaced, ...comments];
  const rows = rowsFor(read.dossier);
  const figures = [...read.parameters, ...figuresGiven((await contextOf(call)).overrides ?? {})];
  const extras = { answers: read.checklistAnswers, unplaced };
  const built = await kitWorkbook(kit, read.dossier, { rows, extras, figures });
  const moved = transplantSheets(built, old, read.foreignSheets, { compression, place });
  await disk.write(output, moved.bytes);
  const formulas = movedFormulas(old, moved.bytes, moved.sheets, { compression, place });
  for (const one of [...read.diagnostics, ...moved.diagnostics, ...formulas]) {
    call.terminal.message(inWords(call, one));
  }
  const left = unplaced.length;
  const leftWords =
    call.language === 'zh' ? `未迁移 ${String(left)}` : `${String(left)} entries without a place`;
  call.terminal.line(`${output}${left > 0 ? `  ${leftWords}` : ''}`);
  return 0;
}
