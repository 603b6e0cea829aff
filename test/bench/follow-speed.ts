import { cpus } from 'node:os';
import { sampleOf, samples } from '../../samples/index.js';
import { paneServer } from '../addin/pane-server.js';
import { kitBytes } from '../addin/opened-kit.js';
import { startBrowser } from '../set-up/browsing.js';
import { registerOf } from './enlarged-sample.js';

/**
 * `npm run bench:follow` (after `npm run build`): from the moment at which another program has saved the file that the
 * page follows until its findings stand there: of the hybrid application, and of a register of 1,000 projects.
 */
const RUNS = 9;
const hybrid = (id: string) => samples().find((one) => one.id === id)?.dossier;
const register = registerOf(1000);
const [unlawful, lawful] = [hybrid('hz-hybrid-unlawful'), hybrid('hz-hybrid-lawful')];
const small = sampleOf('zj-projects')?.dossier;
if (!unlawful || !lawful || !small) throw new Error('no sample');

const server = await paneServer();
const browser = await startBrowser();
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? ''}; median and most of ${RUNS} saves`,
);
for (const [title, versions] of Object.entries({
  'the hybrid application': [unlawful, lawful],
  'a register of 1,000 projects': [small, register],
})) {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  await page.goto(`${server.origin}/page.html?panel=check`);
  const texts = await Promise.all(
    versions.map(async (one) => Buffer.from(await kitBytes(one)).toString('base64')),
  );
  /** @returns milliseconds since the page was opened, when the file is saved */
  const save = (text: string): Promise<number> =>
    page.evaluate(async (contents) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('申报.xlsx', { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.from(atob(contents), (sign) => sign.charCodeAt(0)));
      await writable.close();
      return performance.now();
    }, text);
  await save(texts[0] ?? '');
  await page.evaluate(() => {
    Reflect.set(window, 'showOpenFilePicker', async () => [
      await (await navigator.storage.getDirectory()).getFileHandle('申报.xlsx'),
    ]);
  });
  await page.click('[data-key="follow"]');
  await page.waitForSelector('.verdict');
  const verdict = () => page.textContent('.verdict');
  const times: number[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const before = await verdict();
    const saved = await save(texts[run % 2] ?? '');
    const shown = await page.waitForFunction(
      (words) => {
        const now = document.querySelector('.verdict')?.textContent;
        return now === undefined || now === words ? 0 : performance.now();
      },
      before,
      { polling: 'raf' },
    );
    times.push((await shown.jsonValue()) - saved);
    await page.waitForTimeout(137 * run);
  }
  times.sort((one, other) => one - other);
  console.log(
    `${title}: ${times[RUNS >> 1]?.toFixed(0) ?? ''} ms, most ${times.at(-1)?.toFixed(0) ?? ''} ms`,
  );
  await page.close();
}
await browser.close();
await server.close();
