import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startBrowser } from '../set-up/browsing.js';

/**
 * `npm run bench:design`: what 设计测算 takes in Chromium for the samples that have one, proposals and limits
 * together, as the pane asks for it after a check; the median of many runs.
 */
const [WARMING, RUNS] = [5, 25];
const root = join(import.meta.dirname, '../..');

const { outputFiles } = await build({
  entryPoints: [join(import.meta.dirname, 'design-in-browser.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  minify: true,
  external: ['node:*'],
});
const browser = await startBrowser();
const page = await browser.newPage();
await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
for (const sample of [
  'hz-hybrid-lawful',
  'hz-hybrid-unlawful',
  'zj-projects-lawful',
  'zj-projects-unlawful',
]) {
  const bytes = readFileSync(join(root, 'samples', sample, 'workbook.xlsx')).toString('base64');
  const times = await page.evaluate(
    ([workbook = '', warming, runs]) => globalThis.designTimes(workbook, Number(warming), Number(runs)),
    [bytes, String(WARMING), String(RUNS)] as const,
  );
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`${sample}: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms (${RUNS} runs)`);
}
await browser.close();
