import { diagnostic } from '../../core/diagnostic.js';
import { writeDocuments } from '../batch/bureau-documents.js';
import { whenInterrupted } from '../batch/when-interrupted.js';
import { sayCollected } from '../collect/collected-answer.js';
import { documentsOf, printedForms } from '../collect/collected-documents.js';
import { writeCollected } from '../collect/collected-workbook.js';
import { targetOf } from '../collect/collection-target.js';
import type { Call, ExitCode } from '../command.js';
import { outputFile } from '../output-file.js';
import { needed } from '../read-call.js';

/** What `collect` does. @throws DiagnosticError */
export async function collect(call: Call): Promise<ExitCode> {
  needed(call, 'collect', 'into');
  const output = await outputFile(call, 'collect');
  const target = targetOf(call.values('into'));
  const before = diagnostic('collect.interrupted', 'warning', { file: output });
  const made = await whenInterrupted(call, before, () => writeCollected(target, output, call));
  const after = diagnostic('collect.interrupted-after', 'warning', { file: output });
  const documents = await whenInterrupted(call, after, async () => [
    ...(call.has('documents') ? await writeDocuments(output, documentsOf(made, target)) : []),
    ...(await printedForms(made, target.forms, output, call)),
  ]);
  sayCollected({ ...made, output, documents }, call);
  return made.doubts.some(({ diagnostic: { level } }) => level !== 'info') ? 1 : 0;
}
