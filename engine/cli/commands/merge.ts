import { mergeAnswers, mergeDossiers } from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { checklistOf } from '../../library/index.js';
import { kitWorkbook } from '../kit-workbook.js';
import { product } from '../product.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { diagnosticText } from '../diagnostic-text.js';
import { checklistWords, sheetNames } from '../../workbook/index.js';
import { workbookFiles } from '../workbook-file.js';

/** Answers of the checklist by their words, numbers and lists as data files write them. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? (answerWords.get(value) ?? value) : JSON.stringify(value);

const answerWords: ReadonlyMap<string, string> = new Map(Object.entries(checklistWords));

/** What `merge` does. @throws DiagnosticError */
export async function merge(call: Call): Promise<ExitCode> {
  const [firstPath = '', secondPath = ''] = call.operands;
  const output = await outputFile(call, 'merge');
  const { read, failures } = await workbookFiles(call.operands);
  const [first, second] = [read.get(firstPath), read.get(secondPath)];
  if (!first || !second) throw new DiagnosticError(failures);
  const kit = kitById(first.dossier.kit);
  if (second.dossier.kit !== kit.id) {
    const found = registry.kits.get(second.dossier.kit)?.title ?? second.dossier.kit;
    throw new DiagnosticError([
      diagnostic('command.other-kit', 'error', { file: secondPath }, { found, expected: kit.title }),
    ]);
  }
  const { dossier, conflicts } = mergeDossiers(first.dossier, second.dossier, registry);
  const { answers, conflicts: answered } = mergeAnswers(first.checklistAnswers, second.checklistAnswers);
  const questions = new Map(checklistOf(product, kit.id, answers).map(({ id, question }) => [id, question]));
  const differing = [
    ...conflicts.map(({ secondPath: path, label, first: one, second: other }) => ({
      place: { file: secondPath, ...second.locate(path), form: path.form },
      values: { label, first: shown(one), second: shown(other) },
    })),
    ...answered.map(({ id, first: one, second: other }) => ({
      place: { file: secondPath, sheet: sheetNames.checklist, cell: '' },
      values: { label: questions.get(id) ?? id, first: shown(one), second: shown(other) },
    })),
  ];
  // What has no place in the merged workbook, the second of two values for one, is kept on a sheet of its own.
  const unplaced = [
    ...first.unplaced,
    ...second.unplaced,
    ...differing.map(({ place: { sheet = '', cell = '' }, values }) => ({
      sheet,
      cell,
      label: values.label,
      text: values.second,
    })),
  ];
  await disk.write(output, await kitWorkbook(kit, dossier, { extras: { answers, unplaced } }));
  for (const { place, values } of differing) {
    call.terminal.line(diagnosticText(diagnostic('merge.conflict', 'warning', place, values), call.language));
  }
  call.terminal.line(output);
  return differing.length === 0 ? 0 : 1;
}
