import { diagnostic, DiagnosticError } from '../core/diagnostic.js';
import type { PdfEngine, PdfOptions } from '../pdf/index.js';
import { processPool } from './process-pool.js';
import { renderAnswer, type RenderRequest } from './pdf-process-message.js';

/** The PDF engine in a process of its own. */
export interface PdfProcess extends PdfEngine {
  /** Ends the process; one at rest also ends with this one. */
  close(): void;
}

/** Starting a process takes as long as some twenty documents. */
const DOCUMENTS_PER_PROCESS = 150;
/** The last resort, as in a folder run: what a document may take is counted in work. */
const SECONDS_PER_DOCUMENT = 600;
const BYTES_PER_PROCESS = 3 * 2 ** 30;

/**
 * Typst in a process of its own, which is renewed now and then: its death is a message, and it gives back all the memory
 * that it ever took.
 * @example
 * const engine = pdfProcess();
 * const { pdf } = await engine.render(docx, { fonts: 'bundled' });
 * engine.close();
 */
export function pdfProcess(): PdfProcess {
  const pool = processPool({
    module: new URL(`./pdf-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
    setting: undefined,
    processes: 1,
    tasksPerProcess: DOCUMENTS_PER_PROCESS,
    secondsPerTask: SECONDS_PER_DOCUMENT,
    bytesPerProcess: BYTES_PER_PROCESS,
  });
  return {
    name: 'typst-process',
    async render(docx, { fonts, archive, title }) {
      const options: PdfOptions = { fonts, archive, title };
      const answer = await pool
        .perform({ docx, options } satisfies RenderRequest)
        .catch((error: unknown) => Promise.reject(ofThisDocument(error)));
      const read = renderAnswer.parse(answer);
      if (read.outcome === 'refused') throw new DiagnosticError(read.diagnostics);
      return read.document;
    },
    close() {
      pool.close();
    },
  };
}

/** The end of the process, said of a document and not of a workbook. */
function ofThisDocument(error: unknown): unknown {
  const [only] = error instanceof DiagnosticError ? error.diagnostics : [];
  if (only?.code !== 'batch.process-ended') return error;
  return new DiagnosticError([diagnostic('pdf.worker-failed', 'error', {}, only.values)]);
}
