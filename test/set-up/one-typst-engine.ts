import type { PdfEngine } from '../../engine/pdf/index.js';
import { typstPdfEngine as another, type TypstForm } from '../../engine/node/typst-pdf-engine.js';

const engines = new Map<TypstForm, PdfEngine>();

/**
 * Stands in tests for engine/node/typst-pdf-engine: one engine of each form serves all suites of a process. That a
 * document is printed as by an engine of its own is tested (test/pdf/printing-memory).
 */
export function typstPdfEngine(form: TypstForm = 'native'): PdfEngine {
  const engine = engines.get(form) ?? another(form, 'many');
  engines.set(form, engine);
  return engine;
}

export type { TypstForm };
