import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical, with the first element that it is about. */
export async function seriousFaults(pane: Page | Frame): Promise<string[]> {
  // Set through the debugger, which the content security policy does not bind.
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const run = Reflect.get(window, 'axe') as { run: () => Promise<{ violations: unknown[] }> };
    const { violations } = await run.run();
    return (violations as { id: string; impact: string; nodes: { html: string }[] }[])
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
