import { DiagnosticError } from '../core/diagnostic.js';
import { renderRequest, type RenderAnswer } from './pdf-process-message.js';
import { serveTasks } from './serve-tasks.js';
import { typstPdfEngine } from './typst-pdf-engine.js';

/** The worker process of `pdfProcess`: a Word document in, a PDF or what is wrong with it out. */
serveTasks(() => {
  const engine = typstPdfEngine();
  return Promise.resolve(async (task): Promise<RenderAnswer> => {
    const { docx, options } = renderRequest.parse(task);
    try {
      return { outcome: 'rendered', document: await engine.render(docx, options) };
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      return { outcome: 'refused', diagnostics: [...error.diagnostics] };
    }
  });
});
