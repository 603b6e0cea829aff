import { expect, it } from 'vitest';
import { sampleOf } from '../../samples/index.js';
import { startBrowsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const LIMIT = 15_000_000;
/** With `npm run test:long` the kit of the longest application, too. */
const KITS = import.meta.env.MODE === 'long' ? ['zj-review', 'zj-certification'] : ['zj-review'];

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
        page.context().on('requestfinished', (request) => {
          const size = request
            .sizes()
            .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize);
          sizes.set(request.url(), size);
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
        expect(bytes).toBeLessThan(LIMIT);
      } finally {
        await browser.close();
        await server.close();
      }
    },
    300_000,
  );
});
