import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleOf } from '../../samples/index.js';
import { startBrowsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';

describeWith([chromium], 'the page without its server', () => {
  it('works again after the first visit: it checks and makes documents, PDFs once one was made', async () => {
    const sample = sampleOf('zj-order');
    if (!sample) throw new RangeError('no sample');
    // Browsers keep pages of localhost without a certificate, too.
    const server = await paneServer({ certificate: undefined });
    const browser = await startBrowsing();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const file = {
        name: '订单.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await kitBytes(sample.dossier)),
      };
      const made = async (): Promise<Buffer> => {
        await page.setInputFiles('#file', file);
        await page.waitForSelector('[data-verdict]');
        await page.click('#tab-produce');
        await page.click('[data-key="produce"]');
        await page.waitForSelector('[data-key="produce"]:not([disabled])', { timeout: 60_000 });
        const save = page.locator('[data-file$=".pdf"]').first();
        const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
        return readFileSync(await download.path());
      };
      await page.goto(`${server.origin}/page.html`);
      await page.waitForFunction(() => document.documentElement.dataset.offline === 'true');
      await page.reload();
      const before = await made();
      await server.close();
      await page.reload();
      await page.waitForSelector('#file', { state: 'attached' });
      expect((await made()).equals(before)).toBe(true);
    } finally {
      await browser.close();
      await server.close().catch(() => undefined);
    }
  });
});
