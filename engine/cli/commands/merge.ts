import { mergeDossiers } from '../../batch/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { registry } from '../../../templates/index.js';
import type { Command } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitWorkbook } from '../kit-workbook.js';
import { kitCalled } from '../named.js';
import { needed } from '../read-call.js';
import { sayDiagnostic } from '../say-diagnostic.js';
import { workbookFiles } from '../workbook-file.js';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** `banbiao merge A.xlsx B.xlsx -o C.xlsx` */
export const mergeCommand: Command = {
  name: 'merge',
  summary: {
    zh: '把两个人各填一部分的同一套表合成一个',
    en: 'put two half-filled copies of one kit together',
  },
  usage: ['merge <A.xlsx> <B.xlsx> -o C.xlsx'],
  operands: { least: 2, most: 2, name: '<A.xlsx> <B.xlsx>' },
  options: [{ name: 'output', short: 'o', value: 'C.xlsx', description: { zh: '保存为', en: 'save as' } }],
  example: 'banbiao merge 甲填.xlsx 乙填.xlsx -o 合并.xlsx',
  async run(call) {
    const [firstPath = '', secondPath = ''] = call.operands;
    const output = needed(call, 'merge', 'output');
    const { read, failures } = await workbookFiles(call.operands);
    const [first, second] = [read.get(firstPath), read.get(secondPath)];
    if (!first || !second) throw new DiagnosticError(failures);
    const kit = kitCalled(first.dossier.kit);
    if (second.dossier.kit !== kit.id) {
      const found = registry.kits.get(second.dossier.kit)?.title ?? second.dossier.kit;
      throw new DiagnosticError([
        diagnostic('command.other-kit', 'error', { file: secondPath }, { found, expected: kit.title }),
      ]);
    }
    const { dossier, conflicts } = mergeDossiers(first.dossier, second.dossier, registry);
    const answers = new Map(
      [...second.checklistAnswers, ...first.checklistAnswers].map((answer) => [answer.id, answer]),
    );
    await disk.write(output, await kitWorkbook(kit, dossier, { extras: { answers: [...answers.values()] } }));
    for (const { path, label, first: one, second: other } of conflicts) {
      const place = { file: secondPath, ...second.locate(path), form: path.form };
      call.terminal.line(
        sayDiagnostic(
          diagnostic('merge.conflict', 'warning', place, { label, first: shown(one), second: shown(other) }),
          call.language,
        ),
      );
    }
    call.terminal.line(output);
    return conflicts.length === 0 ? 0 : 1;
  },
};
