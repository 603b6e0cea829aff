import { visibleJson } from '../../core/visible-text.js';
import { join } from 'node:path';
import type { Finding } from '../../check/index.js';
import { diagnostic, DiagnosticError, type Diagnostic } from '../../core/diagnostic.js';
import { makeFolder } from '../../node/disk.js';
import type { FontSubstitution } from '../../pdf/index.js';
import { registry } from '../../../templates/index.js';
import {
  checkWorkbook,
  draftMessage,
  draftOf,
  institutionOf,
  namedBeforePrinting,
  printedWith,
  type CheckedWorkbook,
} from '../../library/index.js';
import type { FormPrinter, PrintedForm, PrintedWith } from '../../printing/index.js';
import { contextOf } from '../check-options.js';
import type { Call, ExitCode } from '../command.js';
import { disk } from '../disk-of-command.js';
import { documentNameOf } from '../document-name.js';
import { formById, kitById } from '../by-id.js';
import { namesOfFiles } from '../names-of-files.js';
import { product } from '../product.js';
import { needed } from '../read-call.js';
import { namesFolder } from '../batch/batch-options.js';
import { printerOf, printerSettingOf } from '../printer-of.js';
import { inWords } from '../diagnostic-text.js';
import { findingText } from '../finding-text.js';
import { workbookFiles } from '../workbook-file.js';

interface MadeDocument {
  readonly form: string;
  readonly docx?: string;
  readonly pdf?: string;
  readonly pages?: number;
  readonly fonts?: readonly FontSubstitution[];
}

interface Printed {
  readonly form: string;
  /** Of its files, without ending. */
  readonly name: string;
  readonly printed: PrintedForm;
}

/** What `render` does. @throws DiagnosticError */
export async function render(call: Call): Promise<ExitCode> {
  const folder = needed(call, 'render', 'output');
  if (await namesFolder(call)) {
    const { runFolder } = await import('../batch/folder-run.js');
    return runFolder(call, {
      title: '生成汇总',
      output: folder,
      print: {
        printer: await printerSettingOf(call),
        docx: !call.has('pdf') || call.has('docx'),
        forms: call.values('form').map((id) => formById(id).id),
        refusing: call.has('final') && !call.has('anyway'),
      },
    });
  }
  const setting = { mode: 'final' as const, language: call.language, context: await contextOf(call) };
  const printer = await printerOf(call);
  const { read, failures } = await workbookFiles(call.operands);
  const names = namesOfFiles(call.operands);
  const documents: MadeDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const findings: Record<string, unknown> = {};
  let code: ExitCode = 0;
  for (const [file, workbook] of read) {
    const checked = checkWorkbook(product, file, workbook, setting);
    findings[file] = countsOf(checked.result.findings.map((one) => one.level));
    for (const one of namedBeforePrinting(checked.result)) {
      call.terminal.message(findingText(inFile(one, file), call.language));
    }
    const draft = draftOf(checked.result);
    if (draft && call.has('final') && !call.has('anyway')) {
      call.terminal.message(inWords(call, draftMessage('print.refused', draft, call.language, file)));
      code = 1;
      continue;
    }
    const printed = await printedForms(checked, printer, call, {
      ...printedWith(registry, workbook, draft),
      locate: (path) => ({ file, ...workbook.locate(path) }),
    });
    if (draft && printed.length > 0)
      diagnostics.push(draftMessage('print.draft', draft, call.language, file));
    diagnostics.push(
      ...printed.flatMap((one) =>
        one.printed.diagnostics.map((said) => ({ ...said, place: { file, ...said.place } })),
      ),
    );
    const own = call.operands.length === 1 ? folder : join(folder, names.get(file) ?? '');
    if (printed.length === 0) diagnostics.push(diagnostic('command.nothing-filled', 'warning', { file }));
    else await makeFolder(own);
    for (const one of printed) documents.push(await saved(own, one, call));
  }
  const sentences = [...diagnostics, ...substitutionsIn(documents, call)].map((one) => inWords(call, one));
  for (const sentence of new Set(sentences)) call.terminal.message(sentence);
  if (call.has('json')) call.terminal.line(visibleJson({ documents, findings }));
  else
    for (const one of documents) for (const path of [one.docx, one.pdf]) if (path) call.terminal.line(path);
  if (failures.length > 0) throw new DiagnosticError(failures);
  return code;
}

/** A finding with the file that it is in, which comes first. */
const inFile = (one: Finding, file: string): Finding => ({
  ...one,
  places: one.places.map((place) => ({ ...place, file })),
});

/** Which face stood in for which, in one message for all documents; `--json` lists them with each document instead. */
function substitutionsIn(documents: readonly MadeDocument[], call: Call): readonly Diagnostic[] {
  if (call.has('json') || call.has('quiet')) return [];
  const used = new Map(
    documents.flatMap(({ fonts = [] }) => fonts.map((one) => [one.requested, one] as const)),
  );
  // Whoever prints with the machine's fonts already is not told to.
  const code = ['system', 'auto'].includes(call.value('fonts') ?? '')
    ? 'pdf.font-not-installed'
    : 'pdf.font-substituted';
  const fonts = [...used.values()].map((one) => `${one.requested} → ${one.used}`).join('、');
  return fonts === '' ? [] : [diagnostic(code, 'info', {}, { fonts })];
}

function countsOf(levels: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = { error: 0, violation: 0, warning: 0, info: 0 };
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** The forms asked for, or those that are filled in; all are printed before any is saved. */
async function printedForms(
  checked: CheckedWorkbook,
  printer: FormPrinter,
  call: Call,
  using: PrintedWith,
): Promise<Printed[]> {
  const kit = kitById(checked.kit);
  const asked = call.values('form').map((id) => formById(id).id);
  const printable = [...kit.forms, ...(kit.references ?? [])];
  const foreign = asked.filter((id) => !printable.includes(id));
  if (foreign.length > 0) {
    throw new DiagnosticError(
      foreign.map((found) =>
        diagnostic(
          'command.form-of-other-kit',
          'error',
          { file: checked.file },
          { found, kit: kit.title, allowed: printable.join(', ') },
        ),
      ),
    );
  }
  const institution = institutionOf(checked.dossier, registry);
  const printed: Printed[] = [];
  for (const id of printable) {
    const form = registry.forms.get(id);
    const wanted = asked.length > 0 ? asked.includes(id) : checked.dossier.forms[id] !== undefined;
    if (!form || !wanted) continue;
    call.terminal.progress(form.title);
    const name = documentNameOf(form, institution);
    printed.push({ form: id, name, printed: await printer.print(form, checked.dossier, using) });
  }
  return printed;
}

async function saved(folder: string, { form, name, printed }: Printed, call: Call): Promise<MadeDocument> {
  const { docx, pdf } = printed;
  const paths: { docx?: string; pdf?: string } = {};
  if (!call.has('pdf') || call.has('docx')) {
    paths.docx = join(folder, `${name}.docx`);
    await disk.write(paths.docx, docx);
  }
  if (pdf !== undefined) {
    paths.pdf = join(folder, `${name}.pdf`);
    await disk.write(paths.pdf, pdf.pdf);
  }
  return { form, ...paths, ...(pdf === undefined ? {} : { pages: pdf.pages, fonts: pdf.fonts }) };
}
