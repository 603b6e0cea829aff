import { mergeAnswers, mergeDossiers, onlyInSecond, ownSheetsOf } from '../../bureau/index.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../../core/diagnostic.js';
import { pathText, valueAt, type Dossier } from '../../form/index.js';
import { registry } from '../../../templates/index.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { checklistOf } from '../../library/index.js';
import { withUnplaced } from '../../node/with-unplaced.js';
import { zlibCompression as compression } from '../../node/zlib-compression.js';
import { product } from '../product.js';
import { kitById } from '../by-id.js';
import { outputFile } from '../output-file.js';
import { patchedWorkbook } from '../patched-workbook.js';
import { inWords } from '../diagnostic-text.js';
import {
  checklistWords,
  editsBetween,
  keptTexts,
  readComments,
  readSheets,
  sheetNames,
  transplantSheets,
  type ChecklistAnswer,
  type EntryChange,
  type HomelessEntry,
  type PlainSheet,
  type ReadWorkbook,
} from '../../workbook/index.js';
import { workbookFiles } from '../workbook-file.js';

/** Answers of the checklist by their words, numbers and lists as data files write them. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? (answerWords.get(value) ?? value) : JSON.stringify(value);

const answerWords: ReadonlyMap<string, string> = new Map(Object.entries(checklistWords));

/** What `merge` does: the first workbook as it is, with what only the second has. @throws DiagnosticError */
export async function merge(call: Call): Promise<ExitCode> {
  const output = await outputFile(call, 'merge');
  const [first, second] = await copies(call.operands);
  const kit = kitById(first.read.dossier.kit);
  if (second.read.dossier.kit !== kit.id) {
    const found = registry.kits.get(second.read.dossier.kit)?.title ?? second.read.dossier.kit;
    throw new DiagnosticError([
      diagnostic('command.other-kit', 'error', { file: second.file }, { found, expected: kit.title }),
    ]);
  }
  const { dossier, conflicts } = mergeDossiers(first.read.dossier, second.read.dossier, registry);
  const { answers, conflicts: answered } = mergeAnswers(
    first.read.checklistAnswers,
    second.read.checklistAnswers,
  );
  const questions = new Map(checklistOf(product, kit.id, answers).map(({ id, question }) => [id, question]));
  const differing: Differing[] = [
    ...conflicts.map(({ secondPath: path, label, first: one, second: other }) => ({
      place: { file: second.file, ...second.read.locate(path), form: path.form },
      values: { label, first: shown(one), second: shown(other) },
    })),
    ...answered.map(({ id, first: one, second: other }) => ({
      place: { file: second.file, sheet: sheetNames.checklist, cell: '' },
      values: { label: questions.get(id) ?? id, first: shown(one), second: shown(other) },
    })),
  ];
  const edits = editsBetween(first.read.dossier, dossier, registry);
  const patched = patchedWorkbook(first.bytes, kit, edits, { file: first.file, answers });
  const own = ownSheetsOf(second.sheets, second.read.foreignSheets, first.sheets);
  const place = { file: second.file };
  const moved = transplantSheets(patched.bytes, second.bytes, own, { compression, place });
  const unplaced = [
    ...overwritten(patched.changes, first.read.dossier),
    ...onlyInSecond(textsOf(first), textsOf(second)),
    ...unasked(answers, patched.read, questions),
    ...secondValues(differing),
  ];
  const present = first.sheets.some(({ name }) => name === sheetNames.unplaced);
  await disk.write(output, await withUnplaced(moved.bytes, unplaced, present));
  const said: Diagnostic[] = differing.map(({ place: at, values }) =>
    diagnostic('merge.conflict', 'warning', at, values),
  );
  for (const one of said) call.terminal.line(inWords(call, one));
  for (const one of moved.diagnostics) call.terminal.message(inWords(call, one));
  call.terminal.line(output);
  return differing.length === 0 ? 0 : 1;
}

interface Copy {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly read: ReadWorkbook;
  readonly sheets: readonly PlainSheet[];
}

interface Differing {
  readonly place: { readonly file: string; readonly sheet?: string; readonly cell?: string };
  readonly values: { readonly label: string; readonly first: string; readonly second: string };
}

async function copies(files: readonly string[]): Promise<[Copy, Copy]> {
  const { read, failures } = await workbookFiles(files);
  const copyOf = async (file = ''): Promise<Copy> => {
    const own = read.get(file);
    if (!own) throw new DiagnosticError(failures);
    const bytes = await disk.read(file);
    return { file, bytes, read: own, sheets: readSheets(bytes, { compression, file }) };
  };
  return [await copyOf(files[0]), await copyOf(files[1])];
}

/** What stands in a copy without being an entry: texts that cannot be read, kept ones, comments beside entries. */
const textsOf = ({ bytes, read, sheets, file }: Copy): HomelessEntry[] => [
  ...keptTexts(sheets),
  ...read.unplaced,
  ...read.parameters.map(({ id, value, cell }) => ({
    sheet: sheetNames.parameters,
    cell,
    label: id,
    text: String(value),
  })),
  ...readComments(bytes, (name) => !read.foreignSheets.includes(name), { compression, place: { file } }),
];

/** What stood unread in cells of the first that have an entry of the second now. */
const overwritten = (changes: readonly EntryChange[], dossier: Dossier): HomelessEntry[] =>
  changes.flatMap(({ path, sheet, cell, before }) =>
    before === '' || valueAt(dossier, path) !== undefined
      ? []
      : [{ sheet, cell, label: pathText(path), text: before }],
  );

/** Answers to questions that the first workbook does not ask. */
const unasked = (
  answers: readonly ChecklistAnswer[],
  { checklistAnswers }: ReadWorkbook,
  questions: ReadonlyMap<string, string>,
): HomelessEntry[] => {
  const asked = new Set(checklistAnswers.map(({ id }) => id));
  return answers.flatMap(({ id, answer, evidence }) =>
    asked.has(id)
      ? []
      : [
          {
            sheet: sheetNames.checklist,
            cell: '',
            label: questions.get(id) ?? id,
            text: [answer && shown(answer), evidence].filter((one) => one !== undefined).join(' '),
          },
        ],
  );
};

/** Of two values for one entry the first stands; the second is kept. */
const secondValues = (differing: readonly Differing[]): HomelessEntry[] =>
  differing.map(({ place: { sheet = '', cell = '' }, values }) => ({
    sheet,
    cell,
    label: values.label,
    text: values.second,
  }));
