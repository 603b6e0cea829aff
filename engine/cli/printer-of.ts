import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { FormPrinter } from '../library/index.js';
import type { Call, Option } from './command.js';
import { disk } from './disk-of-command.js';
import { formById } from './by-id.js';
import { printerFrom, type PrinterSettingData } from './printer-setting.js';

/** Options of every command that prints. */
export const printOptions: readonly Option[] = [
  {
    name: 'fonts',
    value: 'bundled|system|FOLDER',
    description: {
      zh: '字体：bundled 自带（默认），system 本机，或字体文件夹',
      en: 'fonts: bundled (default), system, or a folder',
    },
  },
  {
    name: 'pdf-engine',
    value: 'typst|libreoffice',
    choices: ['typst', 'libreoffice'],
    description: { zh: '生成 PDF 的程序', en: 'program that makes the PDF' },
  },
  { name: 'archive', description: { zh: '存档用 PDF/A-2b', en: 'PDF/A-2b for archives' } },
  {
    name: 'template',
    value: 'FORM=FILE.docx',
    repeatable: true,
    description: { zh: '用自己的 Word 模板', en: 'use a Word template of your own' },
  },
];

/** @throws DiagnosticError when an option names no form or no readable template. */
export async function printerSettingOf(call: Call): Promise<PrinterSettingData> {
  const own = new Map<string, Uint8Array>();
  for (const given of call.values('template')) {
    const [id = '', ...path] = given.split('=');
    if (path.length === 0) {
      throw new DiagnosticError([
        diagnostic(
          'command.option-value',
          'error',
          {},
          { name: '--template', found: given, allowed: 'FORM=FILE.docx' },
        ),
      ]);
    }
    own.set(formById(id).id, await disk.read(path.join('=')));
  }
  const wordOnly = call.has('docx') && !call.has('pdf');
  const engine = call.value('pdf-engine') === 'libreoffice' ? 'libreoffice' : 'typst';
  return {
    own,
    fonts: call.value('fonts') ?? 'bundled',
    archive: call.has('archive'),
    engine: wordOnly ? 'none' : engine,
  };
}

/** @throws DiagnosticError when an option names no form or no readable template. */
export const printerOf = async (call: Call): Promise<FormPrinter> =>
  printerFrom(await printerSettingOf(call));
