import { DiagnosticError } from '../core/diagnostic.js';
import { renderRequest, type RenderAnswer } from './pdf-worker-message.js';
import { typstPdfEngine } from './typst-pdf-engine.js';

/** The worker process of `pdfPool`: one request, one answer, until the pool closes the channel. */
const engine = typstPdfEngine();

process.on('message', (message) => {
  void answer(message).then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());

async function answer(message: unknown): Promise<RenderAnswer> {
  try {
    const { docx, options } = renderRequest.parse(message);
    return { outcome: 'rendered', document: await engine.render(docx, options) };
  } catch (error) {
    if (error instanceof DiagnosticError) return { outcome: 'refused', diagnostics: [...error.diagnostics] };
    return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
