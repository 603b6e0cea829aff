import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import type { PaneServer } from '../../engine/node/pane-server.js';
import type { Dossier } from '../../engine/form/index.js';
import { sampleOf } from '../../samples/index.js';
import { startBrowser } from '../excel-host/simulated-office.js';
import { withText } from '../native/with-text.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { kitBytes, openKit, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const MINUTE = 60_000;
const WRITTEN = '共50人';
const MEANT = '50';

const path = { form: 'zj-project-register', roster: 'projects', row: 0, column: 'class_size' } as const;

function withSlip(): Dossier {
  const sample = sampleOf('zj-projects');
  if (!sample) throw new RangeError('no sample');
  return withText(sample.dossier, path, WRITTEN);
}

describeWith([chromium], 'a certain remedy on the page', () => {
  let server: PaneServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    server = await paneServer();
    browser = await startBrowser();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(MINUTE);
    await page.goto(`${server.origin}/page.html?panel=check`);
    const buffer = Buffer.from(await kitBytes(withSlip()));
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

  it('is one button on the card, which says what the entry becomes', async () => {
    expect(await page.locator('.finding [data-key^="sure "]').allTextContents()).toEqual([`改成 ${MEANT}`]);
  });

  it('is in the list of changes, and can be taken back', async () => {
    await page.click('.finding [data-key^="sure "]');
    await page.waitForSelector('[data-verdict="good"]');
    expect(await page.locator('.changes li').allTextContents()).toEqual([
      expect.stringContaining(`${WRITTEN} → ${MEANT}`),
    ]);
    await page.click('[data-key="undo"]');
    await page.waitForSelector('.finding [data-key^="sure "]');
    expect(await page.locator('.changes li').count()).toBe(0);
  });
});

describeWith([chromium, openssl], 'a certain remedy in Excel', () => {
  let server: PaneServer;
  let opened: OpenedKit;
  beforeAll(async () => {
    server = await paneServer();
    opened = await openKit(server.origin, withSlip());
  }, 3 * MINUTE);
  afterAll(async () => {
    await opened.office.stop();
    await server.close();
  });

  it('is written on a button that says what Excel forgets, and nothing else is', async () => {
    const { pane } = opened.office;
    const button = '.finding [data-key^="sure "]';
    await pane.waitForSelector(button, { timeout: MINUTE });
    expect(await pane.textContent(button)).toBe(`改成 ${MEANT}（会清空撤销记录）`);
    await pane.click(button);
    await pane.waitForSelector('[data-verdict="good"]', { timeout: MINUTE });
    const place = opened.read.locate(path);
    if (!place) throw new RangeError('no cell');
    expect(await pane.textContent('body')).toContain(`${place.sheet} ${place.cell}`);
  });
});
