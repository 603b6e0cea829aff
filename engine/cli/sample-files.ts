import type { CheckResult } from '../check/index.js';
import { zlibCompression } from '../node/zlib-compression.js';
import { readWorkbook } from '../workbook/index.js';
import { registry } from '../../templates/index.js';
import type { Sample } from '../../samples/index.js';
import { checkWorkbook, draftOf, institutionOf, printedWith, reportHtml } from '../library/index.js';
import type { FormPrinter } from '../printing/index.js';
import { documentNameOf } from './document-name.js';
import { kitWorkbook } from './kit-workbook.js';
import { kitById } from './by-id.js';
import { product } from './product.js';

export interface SampleFile {
  /** As its user sees it. */
  readonly name: string;
  /** In samples/<id>/: by what it is. */
  readonly keptAs: string;
  readonly bytes: Uint8Array;
}

/** Everything that a sample gives, as a user would get it from its workbook. */
export interface SampleFiles {
  /** The workbook, the check report, each form as Word document and PDF. */
  readonly files: readonly SampleFile[];
  readonly workbook: string;
  readonly report: string;
  readonly result: CheckResult;
  readonly documents: number;
  /** Of all PDFs together. */
  readonly pages: number;
}

const REPORT = '检查报告.html';

/** @throws DiagnosticError when a form cannot be printed. */
export async function sampleFiles({ kit: id, dossier }: Sample, printer: FormPrinter): Promise<SampleFiles> {
  const kit = kitById(id);
  const workbook = `${kit.title}.xlsx`;
  const bytes = await kitWorkbook(kit, dossier);
  const files: SampleFile[] = [{ name: workbook, keptAs: 'workbook.xlsx', bytes }];
  const read = readWorkbook(bytes, registry, { compression: zlibCompression, file: workbook });
  const checked = checkWorkbook(product, workbook, read, { mode: 'final', language: 'zh', context: {} });
  const report = new TextEncoder().encode(reportHtml(product, checked, 'final', read));
  files.push({ name: REPORT, keptAs: 'report.html', bytes: report });
  const institution = institutionOf(checked.dossier, registry);
  const using = printedWith(registry, read, draftOf(checked.result));
  let [documents, pages] = [0, 0];
  for (const formId of kit.forms) {
    const form = registry.forms.get(formId);
    if (!form || checked.dossier.forms[formId] === undefined) continue;
    const { docx, pdf } = await printer.print(form, checked.dossier, using);
    const name = documentNameOf(form, institution);
    files.push({ name: `${name}.docx`, keptAs: `${formId}.docx`, bytes: docx });
    if (pdf) files.push({ name: `${name}.pdf`, keptAs: `${formId}.pdf`, bytes: pdf.pdf });
    documents += 1;
    pages += pdf?.pages ?? 0;
  }
  return { files, workbook, report: REPORT, result: checked.result, documents, pages };
}
