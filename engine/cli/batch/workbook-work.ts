import {
  brokenRecord,
  checkedRecord,
  findingsOfError,
  readRecord,
  recordBytes,
  recordFinding,
  reportName,
  type PrintedDocument,
  type WorkbookRecord,
} from '../../bureau/index.js';
import type { Finding } from '../../check/index.js';
import { diagnostic } from '../../core/diagnostic.js';
import {
  draftMessage,
  draftOf,
  institutionOf,
  judgeWorkbook,
  printedWith,
  reportHtml,
  type CheckedWorkbook,
} from '../../library/index.js';
import type { FormPrinter } from '../../printing/index.js';
import { outputFolder, type OutputFolder } from '../../node/batch-output.js';
import { HandedInReader } from '../../node/handed-in-file.js';
import { sha256 } from '../../node/sha256.js';
import { zlibCompression } from '../../node/zlib-compression.js';
import { readParameterFile, type RuleContext } from '../../regulations/index.js';
import { documentFileName } from '../../reports/index.js';
import { readWorkbook, type ReadWorkbook } from '../../workbook/index.js';
import { disk } from '../disk-of-command.js';
import { printerFrom, typstForMany } from '../../node/printer-setting.js';
import { product } from '../product.js';
import { documentFolder, recordName, type BatchSetting, type BatchTask } from './batch-setting.js';

export interface WorkbookSurroundings {
  readonly output: OutputFolder;
  readonly reader: Pick<HandedInReader, 'read'>;
}

/**
 * Reads, checks and prints workbooks one after the other; templates are compiled once. Everything that is wrong
 * with a workbook stands in its record, which is written last: where it stands, all it names stands too.
 */
export class WorkbookWork {
  readonly #output: OutputFolder;
  readonly #context: RuleContext;
  readonly #reader: Pick<HandedInReader, 'read'>;
  readonly #printer: FormPrinter | undefined;

  /**
   * @param surroundings where workbooks come from and results go: the disk and the folder of results unless said.
   * @throws DiagnosticError when the parameter file is wrong.
   */
  constructor(
    private readonly setting: BatchSetting,
    { output, reader }: Partial<WorkbookSurroundings> = {},
  ) {
    this.#output = output ?? outputFolder(setting.output, setting.scratch);
    this.#reader = reader ?? new HandedInReader(disk);
    this.#context =
      setting.parameters === undefined ? {} : { overrides: readParameterFile(setting.parameters) };
    this.#printer = setting.print && printerFrom(setting.print.printer, typstForMany);
  }

  /** @throws DiagnosticError when the results cannot be written. */
  async perform(task: BatchTask): Promise<void> {
    const written = new Map<string, string>();
    const put = async (name: string, contents: Uint8Array): Promise<string> => {
      await this.#output.write(name, contents);
      written.set(name, sha256(contents));
      return name;
    };
    const record = await this.#recordOf(task, put);
    const outputs = [...written].map(([name, digest]) => ({ name, digest }));
    await removeStale(this.#output, task.stem, new Set(written.keys()));
    await this.#output.write(recordName(task.stem), recordBytes({ ...record, outputs }));
  }

  async #recordOf(task: BatchTask, put: Put): Promise<WorkbookRecord> {
    const { mode, language } = this.setting;
    let contents = '';
    let read: ReadWorkbook;
    try {
      const { bytes } = await this.#reader.read({ ...task, name: task.file });
      contents = sha256(bytes);
      read = readWorkbook(bytes, product.registry, { compression: zlibCompression, file: task.file });
    } catch (error) {
      return brokenRecord(task.file, 'unreadable', contents, findingsOfError(error, language));
    }
    try {
      const judged = judgeWorkbook(product, task.file, read, {
        language,
        context: this.#context,
        examiner: 'bureau',
      });
      const checked = judged.checkedIn(mode);
      await put(reportName(task.stem), new TextEncoder().encode(reportHtml(product, checked, mode)));
      const printed = await this.#print(
        mode === 'final' ? checked : judged.checkedIn('final'),
        read,
        task,
        put,
      );
      const record = checkedRecord({
        file: task.file,
        contents,
        read,
        checked,
        institution: institutionOf(checked.dossier, product.registry),
        facts: product.factsOf(checked.dossier),
        registry: product.registry,
      });
      return {
        ...record,
        state: printed.failed ? 'failed' : 'done',
        findings: [...printed.findings, ...record.findings],
        documents: printed.documents,
      };
    } catch (error) {
      return brokenRecord(task.file, 'failed', contents, findingsOfError(error, language));
    }
  }

  /**
   * Prints the forms that are filled in, of a workbook as it is checked before submission: what is missing makes a
   * draft, too. One that cannot be printed does not keep the others from it.
   */
  async #print(
    { kit, dossier, result }: CheckedWorkbook,
    read: ReadWorkbook,
    { stem }: BatchTask,
    put: Put,
  ): Promise<Printed> {
    const { print, language } = this.setting;
    const printed: Printed = { documents: [], findings: [], failed: false };
    if (!print || !this.#printer) return printed;
    const draft = draftOf(result);
    if (draft && print.refusing) {
      printed.findings.push(recordFinding(draftMessage('print.refused', draft, language), language));
      return printed;
    }
    const using = printedWith(product.registry, read, draft);
    const institution = institutionOf(dossier, product.registry);
    const { forms = [], references = [] } = product.registry.kits.get(kit) ?? {};
    for (const id of [...forms, ...references]) {
      const form = product.registry.forms.get(id);
      const wanted = print.forms.length === 0 ? dossier.forms[id] !== undefined : print.forms.includes(id);
      if (!form || !wanted) continue;
      const title = [form.number ?? '', form.title].join(' ').trim();
      const name = `${documentFolder(stem)}/${documentFileName({ institution, title })}`;
      try {
        const { docx, pdf, diagnostics } = await this.#printer.print(form, dossier, using);
        printed.findings.push(...diagnostics.map((one) => recordFinding(one, language)));
        printed.documents.push({
          form: id,
          title,
          ...(print.docx ? { docx: await put(`${name}.docx`, docx) } : {}),
          ...(pdf ? { pdf: await put(`${name}.pdf`, pdf.pdf), pages: pdf.pages, fonts: pdf.fonts } : {}),
        });
      } catch (error) {
        printed.failed = true;
        printed.findings.push(...findingsOfError(error, language).map((one) => ({ ...one, label: title })));
      }
    }
    if (draft && printed.documents.length > 0) {
      printed.findings.push(recordFinding(draftMessage('print.draft', draft, language), language));
    }
    if (!printed.failed && printed.documents.length === 0) {
      printed.findings.push(recordFinding(diagnostic('command.nothing-filled', 'warning'), language));
    }
    return printed;
  }
}

type Put = (name: string, contents: Uint8Array) => Promise<string>;

interface Printed {
  readonly documents: PrintedDocument[];
  readonly findings: Finding[];
  failed: boolean;
}

/** What an earlier record names and this one does not: a form that is no longer filled in. */
export async function removeStale(
  output: OutputFolder,
  stem: string,
  now: ReadonlySet<string>,
): Promise<void> {
  const bytes = await output.read(recordName(stem));
  if (bytes === undefined) return;
  for (const { name, digest } of outputsOf(bytes)) {
    if (!now.has(name)) await output.removeIfUnchanged(name, digest);
  }
}

/** A record that somebody edited names nothing that may be removed. */
function outputsOf(record: Uint8Array): WorkbookRecord['outputs'] {
  try {
    return readRecord(record).outputs;
  } catch {
    return [];
  }
}
