import { assembleSubmission, DOUBTS_SHEET, writeSubmissionZip, type Submission } from '../../bureau/index.js';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { isFolder } from '../../node/disk.js';
import { evidenceFolder } from '../../node/evidence-folder.js';
import { zipLimits } from '../../ooxml/index.js';
import { sheetsFile } from '../../node/exceljs-workbook.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { readSheets } from '../../workbook/index.js';
import { registry, submissionFacts } from '../../../templates/index.js';
import {
  checkWorkbook,
  draftMessage,
  draftOf,
  institutionOf,
  namedBeforePrinting,
  printedWith,
} from '../../library/index.js';
import { contextOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { kitById } from '../by-id.js';
import { printerOf } from '../printer-of.js';
import { programName } from '../program-name.js';
import { outputFile } from '../output-file.js';
import { requiredDocuments } from '../required-documents.js';
import { product } from '../product.js';
import { inWords } from '../diagnostic-text.js';
import { sayFilesAreChinese } from '../files-in-chinese.js';
import { findingText } from '../finding-text.js';
import { packageText } from '../package-text.js';
import { workbookFile } from '../workbook-file.js';

const MEBIBYTE = 2 ** 20;

/** What `package` does. @throws DiagnosticError */
export async function packageSubmission(call: Call): Promise<ExitCode> {
  const [file = ''] = call.operands;
  const output = await outputFile(call, 'package');
  const maximumSize = sizeAsked(call.value('max-size'));
  const workbook = await workbookFile(file);
  const { dossier } = workbook;
  const kit = kitById(dossier.kit);
  const context = await contextOf(call);
  const { result } = checkWorkbook(product, file, workbook, {
    mode: 'final',
    language: call.language,
    context,
  });
  const named = namedBeforePrinting(result);
  for (const one of named) call.terminal.message(findingText(one, call.language));
  const open = openDoubts(await disk.read(file), file);
  if (open > 0) {
    const said = diagnostic('submission.open-doubts', 'warning', { file }, { count: open });
    call.terminal.message(inWords(call, said));
  }
  const draft = draftOf(result);
  if (draft) {
    const refuses = call.has('final') && !call.has('anyway');
    const said = draftMessage(refuses ? 'print.refused' : 'print.draft', draft, call.language, file);
    call.terminal.message(inWords(call, said));
    if (refuses) return 1;
  }
  const using = printedWith(registry, workbook, draft);
  const printer = await printerOf(call);
  const submission = await assembleSubmission({
    kit,
    dossier,
    registry,
    institution: institutionOf(dossier, registry),
    evidence: await evidenceAsked(call.value('evidence'), call),
    documents: requiredDocuments(dossier),
    print: (form, filled) => {
      call.terminal.progress(form.title);
      return printer.print(form, filled, {
        ...using,
        locate: (path) => ({ file, ...workbook.locate(path) }),
      });
    },
    factsOf: submissionFacts,
    ...(draft ? { draft: { words: draft.counts.zh, findings: named } } : {}),
    context,
    workbookOf: sheetsFile,
    ...(maximumSize === undefined ? {} : { maximumSize }),
    program: programName,
  });
  for (const one of submission.diagnostics) call.terminal.message(inWords(call, one));
  const names = await written(submission, output, maximumSize, call);
  packageText(submission.index, call);
  for (const name of names) call.terminal.line(name);
  sayFilesAreChinese(call);
  return 0;
}

/** How many things stand on 需核对 of a collected workbook. */
function openDoubts(bytes: Uint8Array, file: string): number {
  const [title] =
    readSheets(bytes, { compression: zlibCompression, file }).find(({ name }) => name === DOUBTS_SHEET)
      ?.rows ?? [];
  const [first] = title ?? [];
  return first?.type === 'text' ? Number(/\d+/.exec(first.text)?.[0] ?? 0) : 0;
}

/** @throws DiagnosticError when the folder does not exist. */
async function evidenceAsked(folder: string | undefined, call: Call) {
  if (folder === undefined) return [];
  if (await isFolder(folder)) {
    const { files, passedOver } = await evidenceFolder(folder);
    for (const file of passedOver) {
      call.terminal.message(inWords(call, diagnostic('submission.passed-over', 'warning', { file })));
    }
    return files;
  }
  throw new DiagnosticError([diagnostic('submission.no-folder', 'error', { file: folder })]);
}

/** The number after `--max-size` in bytes. @throws DiagnosticError */
function sizeAsked(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const size = /^\d{1,5}(\.\d+)?$/.test(value) ? Number(value) : 0;
  if (size > 0) return Math.floor(size * MEBIBYTE);
  const values = { name: '--max-size', found: value, allowed: '1–99999' };
  throw new DiagnosticError([diagnostic('command.option-value', 'error', {}, values)]);
}

/** Said before anything is written. @throws DiagnosticError */
function refuseTooLarge(parts: Submission['parts'], output: string): void {
  const size = Math.max(...parts.map((part) => part.size));
  const count = Math.max(...parts.map(({ entries }) => entries.length));
  if (size <= zipLimits.size && count <= zipLimits.entries) return;
  const values = { size: Math.ceil(size / MEBIBYTE), count };
  throw new DiagnosticError([diagnostic('submission.over-zip-limit', 'error', { file: output }, values)]);
}

/** Writes the parts: OUT.zip, or OUT-1.zip, OUT-2.zip … */
async function written(
  { parts }: Submission,
  output: string,
  maximumSize: number | undefined,
  call: Call,
): Promise<string[]> {
  refuseTooLarge(parts, output);
  const names: string[] = [];
  for (const [index, part] of parts.entries()) {
    const name = parts.length === 1 ? output : output.replace(/(\.zip)?$/i, `-${String(index + 1)}.zip`);
    call.terminal.progress(name);
    const size = await disk.compose(name, (sink) => writeSubmissionZip(part.entries, sink));
    names.push(name);
    if (maximumSize !== undefined && size > maximumSize) {
      const values = { size: Math.ceil(size / MEBIBYTE), limit: Math.floor(maximumSize / MEBIBYTE) };
      const found = diagnostic('submission.part-too-large', 'warning', { file: name }, values);
      call.terminal.message(inWords(call, found));
    }
  }
  return names;
}
