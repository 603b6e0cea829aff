import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { samples } from '../../samples/index.js';
import { startBrowser } from '../excel-host/simulated-office.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const PANELS = ['fill', 'check', 'produce', 'help'];
const CAP = 'zj-2021-157.s3.1.cap-general';

describeWith([chromium], 'the controls of the page', () => {
  const workbook = join(mkdtempSync(join(tmpdir(), 'banbiao-controls-')), '登记.xlsx');
  let server: PaneServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const sample = samples().find(({ id }) => id === 'zj-projects-unlawful');
    if (!sample) throw new RangeError('no sample');
    writeFileSync(workbook, await kitBytes(sample.dossier));
    server = await paneServer();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(`${server.origin}/page.html?panel=check`);
    await page.setInputFiles('#file', workbook);
    await page.waitForSelector(`[data-code="${CAP}"]`);
  });

  it('are worked by the keyboard alone', async () => {
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key);
    await page.focus('#tab-check');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab produce');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('tab fill');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab fill');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('mode filling');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('[data-key="mode final"]:checked'));
    expect(await focused()).toBe('mode final');
    const outline = await page.evaluate(() => {
      const label = document.activeElement?.closest('label');
      return label && getComputedStyle(label).outlineStyle;
    });
    expect(outline).toBe('solid');
  });

  it('take a file that is dropped', async () => {
    const bytes = readFileSync(workbook).toString('base64');
    await page.reload();
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      const contents = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([contents], '拖来的.xlsx'));
      return transfer;
    }, bytes);
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
    await page.waitForSelector(`[data-code="${CAP}"]`);
    expect(await page.textContent('.drop')).toContain('拖来的.xlsx');
  });

  it('say of a file that is no workbook what it is', async () => {
    await page.setInputFiles('#file', {
      name: '通知.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('%PDF-1.7 not a workbook'),
    });
    await page.waitForFunction(() =>
      document.querySelector('.status')?.textContent?.includes('没有检查成功'),
    );
    expect(await page.locator('.finding').count()).toBe(0);
  });

  it('narrow the findings to a level and back', async () => {
    const all = await page.locator('.finding').count();
    await page.click('[data-key="level warning"]');
    expect(await page.locator('.finding').count()).toBe(await page.locator('.finding.warning').count());
    await page.click('[data-key="level all"]');
    expect(await page.locator('.finding').count()).toBe(all);
  });

  it('copy the findings, and a record in which nothing personal stands', async () => {
    await page.click('[data-key="copy"]');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent === '已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^【违规】 项目登记表/);
    expect(text).toContain('云溪学院');
    await page.click('[data-key="record"]');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('{'));
    const record = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as object;
    expect(record).toMatchObject({ kit: 'zj-projects', status: 'checked', codes: { [CAP]: 1 } });
    expect(JSON.stringify(record)).not.toMatch(/云溪|高临渊|登记\.xlsx/);
  });

  it('save the report', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-key="report"]')]);
    const html = readFileSync(await download.path(), 'utf8');
    expect(html).toContain('面向全省申报27项');
    expect(html).not.toContain('<script');
  });

  it('fit 320 pixels with text of twice the size, in both languages', async () => {
    for (const language of ['zh', 'en']) {
      if (language === 'en') await page.click('[data-key="language"]');
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      for (const panel of PANELS) {
        await page.click(`#tab-${panel}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([language, panel, wide]).toEqual([language, panel, 320]);
      }
    }
  });

  it('stand in for the pane where that is opened outside Excel', async () => {
    await page.goto(`${server.origin}/pane.html?panel=produce`);
    await page.waitForURL(/\/page\.html\?panel=produce$/);
    expect(await page.getAttribute('#tab-produce', 'aria-selected')).toBe('true');
  });

  it('are explained on a start page without serious faults of accessibility', async () => {
    await page.goto(`${server.origin}/`);
    expect(await seriousFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.click('a[href="page.html"]');
    await page.waitForSelector('#file');
  });

  it('keep what was made through a change of panel', async () => {
    await page.click('#tab-produce');
    await page.uncheck('[data-key="kind pdf"]');
    await page.click('[data-key="produce"]');
    await page.waitForSelector('[data-file$=".docx"]');
    await page.click('#tab-check');
    await page.click('#tab-produce');
    expect(await page.locator('[data-file$=".docx"]').count()).toBe(1);
    expect(await page.isChecked('[data-key="kind pdf"]')).toBe(false);
  });
});
