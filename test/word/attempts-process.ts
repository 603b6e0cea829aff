import { DiagnosticError } from '../../engine/core/diagnostic.js';
import { renderCompatibly } from '../../engine/node/docx-templates-renderer.js';
import { compileTemplate, renderDocument } from '../../engine/word/index.js';
import type { AttemptMessage, AttemptOutcome } from './attempts.js';
import { attempts, data, SENTINEL, type Attempt } from './malicious-templates.js';
import { shown } from './template-file.js';

/** The process that renders malicious templates one after the other and says before each that it begins. */

async function render({ template, fenced }: Attempt): Promise<Uint8Array> {
  const docx = template();
  if (fenced) return (await renderCompatibly(docx, data)).docx;
  const compiled = compileTemplate(docx);
  const compatible = compiled.uncompiled.length > 0;
  return (compatible ? await renderCompatibly(docx, data) : renderDocument(compiled, data)).docx;
}

async function outcomeOf(attempt: Attempt): Promise<AttemptOutcome> {
  const result = await render(attempt).then(
    (docx) => ({ words: shown(docx) }),
    (error: unknown) =>
      error instanceof DiagnosticError ? { refusal: error.message } : { failure: String(error) },
  );
  const ran =
    Reflect.get(globalThis, SENTINEL) !== undefined ||
    Object.getOwnPropertyNames(Object.prototype).includes('0') ||
    Reflect.get({}, 'name') !== undefined;
  return { ...result, ran };
}

const say = (message: AttemptMessage): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });

process.on('message', (first: number | 'hang') => {
  void (async () => {
    if (first === 'hang') {
      await say({ begun: 0 });
      for (;;);
    }
    for (const [index, attempt] of attempts.entries()) {
      if (index < first) continue;
      await say({ begun: index });
      await say({ ended: index, outcome: await outcomeOf(attempt) });
    }
    process.disconnect();
  })();
});
