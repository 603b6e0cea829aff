import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { FormPrinter } from '../printing/index.js';
import { pdfProcess } from '../node/pdf-process.js';
import type { Call } from './command.js';
import { disk } from './disk-of-command.js';
import { formById } from './by-id.js';
import { printerFrom, type PrinterSettingData } from '../node/printer-setting.js';

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
    compact: call.has('compact'),
    engine: wordOnly ? 'none' : engine,
  };
}

/**
 * Prints in a process of its own, so that the end of the typesetter is a message and not the end of the command.
 * @throws DiagnosticError when an option names no form or no readable template.
 */
export const printerOf = async (call: Call): Promise<FormPrinter> =>
  printerFrom(await printerSettingOf(call), pdfProcess);
