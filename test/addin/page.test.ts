import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openpyxl, openssl, poppler, PYTHON } from '../set-up/tools.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const folder = mkdtempSync(join(tmpdir(), 'banbiao-page-'));

describeWith([chromium, openssl, openpyxl, poppler], 'the page in an ordinary browser', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;
  const requested: string[] = [];
  const problems: string[] = [];
  const workbook = join(folder, '登记.xlsx');

  beforeAll(async () => {
    const sample = samples().find((one) => one.id === 'zj-projects-unlawful');
    const kit = registry.kits.get('zj-projects');
    if (!sample || !kit) throw new RangeError('no sample');
    writeFileSync(workbook, await buildWorkbookFile(kit, registry, sample.dossier, { rows: 40 }));
    execFileSync(PYTHON, [
      '-c',
      'import openpyxl,sys; book=openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[1])',
      workbook,
    ]);
    server = await paneServer();
    browser = await startBrowsing();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 900 } });
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${server.origin}/page.html?panel=check`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('asks for a workbook', async () => {
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('请选择'));
  });

  it('shows the findings of a workbook that openpyxl saved', async () => {
    await page.setInputFiles('#file', workbook);
    await page.waitForSelector('[data-code="zj-2021-157.s3.1.cap-general"]');
    expect(await page.textContent('.verdict')).toMatch(/暂不能报送.*不符合 [1-9]/);
  });

  it('shows what is to be done first without scrolling at 320 × 640, above the bar for saving', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForFunction(() => {
      const first = document.querySelector('.finding h3')?.getBoundingClientRect();
      const bar = document.querySelector('footer')?.getBoundingClientRect();
      return first && bar && first.top > 0 && first.bottom <= bar.top;
    });
    await page.setViewportSize({ width: 320, height: 900 });
  });

  it('makes DOCX and PDF without leaving its origin', async () => {
    await page.click('#tab-produce');
    await page.click('[data-key="produce"]');
    await page.waitForSelector('[data-file$=".pdf"]', { timeout: 60_000 });
    const save = await page.waitForSelector('[data-file$=".pdf"]');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const text = execFileSync('pdftotext', ['-layout', await download.path(), '-'], { encoding: 'utf8' });
    expect(text).toContain('培训项目登记表');
    expect(text).toContain('云溪学院');
  });

  it.each(['zh', 'en'])('has no serious fault of accessibility in any panel (%s)', async (language) => {
    if (language === 'en') await page.click('[data-key="language"]');
    for (const panel of ['fill', 'check', 'produce', 'help']) {
      await page.click(`#tab-${panel}`);
      expect([panel, await seriousFaults(page)]).toEqual([panel, []]);
    }
  });

  it('fits 320 pixels', async () => {
    for (const panel of ['fill', 'check', 'produce', 'help']) {
      await page.click(`#tab-${panel}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([panel, wide]).toEqual([panel, 320]);
    }
  });

  it('loads no office.js, asks nothing outside its origin, and runs nothing made from text', () => {
    // The browser's own viewer shows the preview of the PDF.
    const outside = requested.filter(
      (url) => !url.startsWith(server.origin) && !/^(blob|chrome-extension|chrome):/.test(url),
    );
    expect(outside).toEqual([]);
    expect(requested.filter((url) => url.includes('/office/'))).toEqual([]);
    expect(problems).toEqual([]);
  });
});
