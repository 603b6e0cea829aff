import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { PaneServer } from '../../engine/node/pane-server.js';
import type { Dossier, EntryPath } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { withText } from '../native/with-text.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { kitBytes, openKit, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const MINUTE = 60_000;
/** What was written, and what it means, row by row. */
const SLIPS = [
  ['共50人', '50'],
  ['共60人', '60'],
  ['共45人', '45'],
] as const;

const pathOf = (row: number): EntryPath => ({
  form: 'zj-project-register',
  roster: 'projects',
  row,
  column: 'class_size',
});

function withSlips(): Dossier {
  const sample = sampleOf('zj-projects');
  if (!sample) throw new RangeError('no sample');
  return SLIPS.reduce((dossier, [written], row) => withText(dossier, pathOf(row), written), sample.dossier);
}

describeWith([chromium], 'a certain remedy on the page', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;
  beforeAll(async () => {
    server = await paneServer();
    browser = await startBrowsing();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(MINUTE);
    await page.goto(`${server.origin}/page.html?panel=check`);
    const buffer = Buffer.from(await kitBytes(withSlips()));
    await page.setInputFiles('#file', { name: '登记.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.waitForSelector('[data-verdict="bad"]');
  }, 3 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('stands beside a table whose entries are below the heads of their columns', async () => {
    const displays = await page.$$eval('.grid td', (cells) => [
      ...new Set(cells.map((cell) => getComputedStyle(cell).display)),
    ]);
    expect(displays).toEqual(['table-cell']);
  });

  it('is one button on each card, which says what the entry becomes', async () => {
    expect(await page.locator('.finding [data-key^="sure "]').allTextContents()).toEqual(
      SLIPS.map(([, meant]) => `改成 ${meant}`),
    );
  });

  it('is in the list of changes with the others, and can be taken back', async () => {
    const buttons = page.locator('.finding [data-key^="sure "]');
    for (const [at] of SLIPS.entries()) {
      await buttons.first().click();
      await page.waitForSelector(`[data-changes="${String(at + 1)}"]`);
      await expect.poll(() => buttons.count()).toBe(SLIPS.length - at - 1);
    }
    await page.waitForSelector('[data-verdict="good"]');
    expect(await page.locator('.changes li').allTextContents()).toEqual(
      SLIPS.map(([written, meant]) => expect.stringContaining(`${written} → ${meant}`)),
    );
    for (const [at] of SLIPS.entries()) {
      await page.click('[data-key="undo"]');
      await expect.poll(() => buttons.count()).toBe(at + 1);
    }
    expect(await page.locator('.changes li').count()).toBe(0);
  });
});

describeWith([chromium, openssl], 'a certain remedy in Excel', () => {
  let server: PaneServer;
  let opened: OpenedKit;
  beforeAll(async () => {
    server = await paneServer();
    opened = await openKit(server.origin, withSlips());
  }, 3 * MINUTE);
  afterAll(async () => {
    await opened.office.stop();
    await server.close();
  });

  it('is written on a button that says what Excel forgets, and nothing else is', async () => {
    const { pane } = opened.office;
    const buttons = pane.locator('.finding [data-key^="sure "]');
    await buttons.first().waitFor({ timeout: MINUTE });
    expect(await buttons.allTextContents()).toEqual(
      SLIPS.map(([, meant]) => `改成 ${meant}（会清空撤销记录）`),
    );
    await buttons.first().click();
    // What stands in the other cells is offered still.
    await expect.poll(() => buttons.count(), { timeout: MINUTE }).toBe(SLIPS.length - 1);
    const place = opened.read.locate(pathOf(0));
    if (!place) throw new RangeError('no cell');
    expect(await pane.textContent('body')).toContain(`${place.sheet} ${place.cell}`);
    for (let left = SLIPS.length - 1; left > 0; left -= 1) {
      await buttons.first().click();
      await expect.poll(() => buttons.count(), { timeout: MINUTE }).toBe(left - 1);
    }
    await pane.waitForSelector('[data-verdict="good"]', { timeout: MINUTE });
  });
});
