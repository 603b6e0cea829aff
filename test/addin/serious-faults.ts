import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core asks of colours; all else is alike in every look. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe-core finds serious or critical, with the first element that it is about.
 * @param asked `colours` for the same page in another look, `structure` for it in other words or at another width:
 * looking for the colour behind each word is most of the work
 */
export async function seriousFaults(
  pane: Page | Frame,
  asked: 'everything' | 'colours' | 'structure' = 'everything',
): Promise<string[]> {
  // Set through the debugger, which the content security policy does not bind.
  if (!(await pane.evaluate(() => Reflect.has(window, 'axe')))) await pane.evaluate(axe);
  return pane.evaluate(
    async ([wanted, ofColours]) => {
      // No rule that is asked looks into style sheets, which axe would load all anew.
      const options = {
        resultTypes: ['violations'],
        preload: false,
        ...(wanted === 'colours' && { runOnly: ofColours }),
        ...(wanted === 'structure' && {
          rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
        }),
      };
      const run = Reflect.get(window, 'axe') as {
        run: (options: unknown) => Promise<{ violations: unknown[] }>;
      };
      const { violations } = await run.run(options);
      return (violations as { id: string; impact: string; nodes: { html: string }[] }[])
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    [asked, OF_COLOURS] as const,
  );
}
