import type { Response } from 'playwright-core';
import { expect, it } from 'vitest';
import { sampleOf } from '../../samples/index.js';
import { startBrowsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const LIMIT = 15_000_000;
/** Of the typesetter alone. */
const SMALLEST = 8_000_000;
/** The kit that takes most; with `npm run test:long` another, too. */
const KITS = import.meta.env.MODE === 'long' ? ['zj-certification', 'zj-review'] : ['zj-certification'];

/** What workers ask for has no size in the browser's own account; the server says it but of what it makes as it goes. */
async function sizeOf(response: Response): Promise<number> {
  return Number((await response.headerValue('content-length')) ?? (await response.body()).length);
}

describeWith([chromium], 'the first PDF of a browser that has nothing yet', () => {
  it.each(KITS)(
    'takes less than 15 MB, typesetter and fonts included (%s)',
    async (kit) => {
      const sample = sampleOf(kit);
      if (!sample) throw new RangeError('no sample');
      const server = await paneServer({ certificate: undefined });
      const browser = await startBrowsing();
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        page.setDefaultTimeout(120_000);
        const sizes = new Map<string, Promise<number>>();
        page.context().on('response', (response) => {
          if (response.url().startsWith(server.origin)) sizes.set(response.url(), sizeOf(response));
        });
        await page.goto(`${server.origin}/page.html`);
        await page.setInputFiles('#file', {
          name: '工作簿.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(await kitBytes(sample.dossier)),
        });
        await page.waitForSelector('[data-verdict]');
        await page.click('#tab-produce');
        await page.click('[data-key="produce"]');
        await page.waitForSelector('[data-file$=".pdf"]');
        const fetched = [...sizes.keys()].filter((url) => /\.(wasm|woff2)$/.test(url));
        expect(fetched.length).toBeGreaterThan(8);
        const bytes = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
        expect(bytes).toBeGreaterThan(SMALLEST);
        expect(bytes).toBeLessThan(LIMIT);
      } finally {
        await browser.close();
        await server.close();
      }
    },
    300_000,
  );
});
