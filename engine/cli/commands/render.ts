import { join } from 'node:path';
import type { Diagnostic } from '../../core/diagnostic.js';
import { documentFileName } from '../../wording/index.js';
import { makeFolder } from '../../node/disk.js';
import type { FontSubstitution } from '../../pdf/index.js';
import { registry } from '../../../templates/index.js';
import { checkWorkbook, institutionOf } from '../../index.js';
import { checkOptions, contextOf, modeOf } from '../check-options.js';
import type { Call, Command } from '../command.js';
import { disk } from '../disk-of-command.js';
import { product } from '../product.js';
import { needed } from '../read-call.js';
import { printerOf, printOptions } from '../printer-of.js';
import { sayDiagnostic } from '../say-diagnostic.js';
import { workbookFile } from '../workbook-file.js';

interface MadeDocument {
  readonly form: string;
  readonly docx?: string;
  readonly pdf?: string;
  readonly pages?: number;
  readonly fonts?: readonly FontSubstitution[];
}

/** `banbiao render <FILE>… -o OUT [--docx] [--pdf] [--fonts bundled|system|DIR] [--template FORM=FILE.docx] [--json]` */
export const renderCommand: Command = {
  name: 'render',
  summary: {
    zh: '生成可打印盖章的 Word 和 PDF 文件',
    en: 'make Word and PDF documents to print and stamp',
  },
  usage: [
    'render <FILE.xlsx>… -o FOLDER [--docx] [--pdf] [--form FORM] [--fonts bundled|system|FOLDER] [--json]',
  ],
  operands: { least: 1, most: Infinity, name: '<FILE.xlsx>' },
  options: [
    {
      name: 'output',
      short: 'o',
      value: 'FOLDER',
      description: { zh: '保存到文件夹', en: 'folder to save in' },
    },
    { name: 'docx', description: { zh: '只要 Word 文件', en: 'Word only' } },
    { name: 'pdf', description: { zh: '只要 PDF 文件', en: 'PDF only' } },
    {
      name: 'form',
      value: 'FORM',
      repeatable: true,
      description: { zh: '只生成这个表格（可重复）', en: 'only this form (may be repeated)' },
    },
    ...printOptions,
    ...checkOptions,
    { name: 'json', description: { zh: '以 JSON 输出', en: 'answer in JSON' } },
  ],
  example: 'banbiao render 混合项目申报.xlsx -o 打印 --fonts system',
  async run(call) {
    const folder = needed(call, 'render', 'output');
    const setting = { mode: modeOf(call), language: call.language, context: await contextOf(call) };
    const printer = await printerOf(call);
    const wanted = call.values('form');
    await makeFolder(folder);
    const documents: MadeDocument[] = [];
    const diagnostics: Diagnostic[] = [];
    const findings: Record<string, unknown> = {};
    for (const file of call.operands) {
      const checked = checkWorkbook(product, file, await workbookFile(file), setting);
      findings[file] = countsOf(checked.result.findings.map((one) => one.level));
      const institution = institutionOf(checked.dossier, registry);
      for (const id of registry.kits.get(checked.kit)?.forms ?? []) {
        const form = registry.forms.get(id);
        if (!form || (wanted.length > 0 && !wanted.includes(id))) continue;
        if (wanted.length === 0 && checked.dossier.forms[id] === undefined) continue;
        call.terminal.progress(form.title);
        const name = documentFileName({ institution, title: titleOf(form.number, form.title) });
        const printed = await printer.print(form, checked.dossier);
        diagnostics.push(...printed.diagnostics.map((one) => ({ ...one, place: { file, ...one.place } })));
        documents.push({
          form: id,
          ...(await saved(folder, name, printed, call)),
          ...(printed.pdf === undefined ? {} : { pages: printed.pdf.pages, fonts: printed.pdf.fonts }),
        });
      }
    }
    for (const one of diagnostics) call.terminal.message(sayDiagnostic(one, call.language));
    if (call.has('json')) call.terminal.line(JSON.stringify({ documents, findings }, null, 2));
    else
      for (const one of documents) for (const path of [one.docx, one.pdf]) if (path) call.terminal.line(path);
    return 0;
  },
};

const titleOf = (number: string | null, title: string): string => [number ?? '', title].join(' ').trim();

function countsOf(levels: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = { error: 0, violation: 0, warning: 0, info: 0 };
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

async function saved(
  folder: string,
  name: string,
  printed: { readonly docx: Uint8Array; readonly pdf?: { readonly pdf: Uint8Array } },
  call: Call,
): Promise<{ docx?: string; pdf?: string }> {
  const paths: { docx?: string; pdf?: string } = {};
  if (!call.has('pdf') || call.has('docx')) {
    paths.docx = join(folder, `${name}.docx`);
    await disk.write(paths.docx, printed.docx);
  }
  if (printed.pdf !== undefined) {
    paths.pdf = join(folder, `${name}.pdf`);
    await disk.write(paths.pdf, printed.pdf.pdf);
  }
  return paths;
}
