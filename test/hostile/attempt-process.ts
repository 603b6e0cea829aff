import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { describe } from '../../engine/core/messages/describe.js';
import { checkWorkbook, reportHtml } from '../../engine/library/index.js';
import { product } from '../../engine/cli/product.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import type { Ending, Task } from './attempt.js';

/** The process that tries one hostile file after the other, as the program itself would; it loads what it needs. */
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

async function attempt({ kind, file }: Task): Promise<void> {
  if (kind === 'workbook') {
    const read = readWorkbook(file, product.registry, { compression: zlibCompression, file: 'x.xlsx' });
    const setting = { mode: 'final', language: 'zh', context: {} } as const;
    const page = reportHtml(product, checkWorkbook(product, 'x.xlsx', read, setting), 'final');
    if (UNSAFE.test(page)) throw new Error('The report holds characters that steer');
    return;
  }
  const { compileTemplate, renderDocument } = await import('../../engine/word/index.js');
  const { typstPdfEngine } = await import('../../engine/node/typst-pdf-engine.js');
  const compiled = compileTemplate(file, { compression: zlibCompression });
  if (compiled.uncompiled.length > 0) return;
  const { docx } = renderDocument(compiled, {}, { compression: zlibCompression });
  await typstPdfEngine().render(docx, { fonts: 'bundled' });
}

async function endingOf(task: Task): Promise<Ending> {
  try {
    await attempt(task);
    return { ended: 'done' };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) {
      return {
        ended: 'failed',
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
    const speechless = error.diagnostics.find((one) => describe(one, 'zh').remedy === '');
    if (speechless) return { ended: 'failed', reason: `${speechless.code} does not say what to do` };
    const typesetters = error.diagnostics.find(({ code }) => code === 'pdf.typesetting-failed');
    if (typesetters)
      return { ended: 'failed', reason: `the typesetter's words: ${String(typesetters.values.reason)}` };
    return { ended: 'refused', codes: error.diagnostics.map(({ code }) => code) };
  }
}

process.on('message', (task: Task) => {
  void endingOf(task).then((ending) => process.send?.(ending));
});
process.on('disconnect', () => process.exit());
