import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { startBrowser } from '../excel-host/simulated-office.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { limits, unlawfulSample } from '../design/hybrid-designs.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const workbook = join(import.meta.dirname, '../../samples/hz-hybrid-unlawful/workbook.xlsx');
const MINUTE = 60_000;

describeWith([chromium, openssl], '设计测算 in an ordinary browser', () => {
  let server: PaneServer;
  let browser: Browser;
  let page: Page;
  const wordsOfFirst = () => page.textContent('.proposal h4');

  beforeAll(async () => {
    server = await paneServer();
    browser = await startBrowser();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.origin}/page.html?panel=check`);
    await page.setInputFiles('#file', workbook);
    await page.waitForSelector('.proposal');
  }, 2 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('names the numbers of the engine, each with its article', async () => {
    for (const { id, sentence, state, basis } of limits(unlawfulSample)) {
      if (state === 'elsewhere') continue;
      const shown = await page.textContent(`[data-limit="${id}"]`);
      expect(shown).toContain(sentence);
      expect(shown).toContain(basis[0]?.article);
    }
    expect(await page.textContent('[data-limit="online-credits"]')).toContain('现23学分，超出0.5学分');
  });

  it('has no serious fault of accessibility', async () => {
    expect(await seriousFaults(page)).toEqual([]);
  });

  it(
    'makes the unlawful sample lawful without a number being typed',
    async () => {
      expect(await wordsOfFirst()).toBe('转0.5学分到线下课程（总学分不变）');
      await page.click('.proposal .btn.primary');
      await page.waitForFunction(() => document.querySelector('.proposal h4')?.textContent?.startsWith('由'));
      // A fact is confirmed before the button can be pressed.
      expect(await page.isDisabled('.proposal .btn.primary')).toBe(true);
      await page.check('.proposal input[type="checkbox"]');
      await page.click('.proposal .btn.primary');
      await page.waitForFunction(() =>
        document.querySelector('.proposal h4')?.textContent?.startsWith('分2个班'),
      );
      await page.click('.proposal .btn.primary');
      await page.waitForFunction(() => document.querySelector('.proposal') === null);
      expect(await page.textContent('.verdict')).toMatch(/不符合 0/);
      expect(await page.textContent('[data-limit="online-credits"]')).toContain('现22.5学分');
    },
    2 * MINUTE,
  );
});
