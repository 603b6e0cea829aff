import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { withText } from '../native/with-text.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const MINUTE = 60_000;
/** More than stand on any of these screens. */
const MOST_TABS = 120;
const FORM = 'zj-project-register';
const ENTRY = { form: FORM, roster: 'projects', row: 0 } as const;

/** Nothing in this suite clicks. */
describeWith([chromium], 'each job of the page by keyboard alone', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;
  beforeAll(async () => {
    server = await paneServer();
    browser = await startBrowsing();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(MINUTE);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.key ?? '');
  /** Goes on by Tab until something is reached, as somebody without a mouse does. */
  const reach = async (key: RegExp, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      if (key.test(await focused())) return;
      await page.keyboard.press(by);
    }
    throw new Error(`Not reached by Tab: ${String(key)}`);
  };
  const tab = async (name: string): Promise<void> => {
    await reach(/^tab /, 'Shift+Tab');
    await page.keyboard.press('Home');
    for (let presses = 0; presses < 4 && (await focused()) !== `tab ${name}`; presses += 1)
      await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(`tab ${name}`);
  };

  it('a file is chosen', async () => {
    const sample = sampleOf('zj-projects');
    if (!sample) throw new RangeError('no sample');
    const wrong = withText(sample.dossier, { ...ENTRY, column: 'class_size' }, '共50人');
    const dossier = withText(wrong, { ...ENTRY, column: 'training_days' }, '大约五');
    const buffer = Buffer.from(await kitBytes(dossier));
    await page.goto(`${server.origin}/page.html?panel=check`);
    await page.waitForSelector('#file', { state: 'attached' });
    await reach(/^file$/);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles({ name: '登记.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.waitForSelector('[data-verdict="bad"]');
  });

  it('the next place to mend is reached, and the one before', async () => {
    const counter = () => page.textContent('.stepper output');
    await expect.poll(counter).toMatch(/^1 /);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(counter).toMatch(/^2 /);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(counter).toMatch(/^1 /);
  });

  it('an entry is typed beside its finding, a certain remedy pressed', async () => {
    await reach(/^sure /);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-changes="1"]');
    await reach(/^entry .*projects\[1\]\.training_days$/);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('5');
    await page.keyboard.press('Tab');
    await page.waitForSelector('[data-changes="2"]');
    await page.waitForSelector('[data-verdict="good"]');
  });

  it('the mended workbook is downloaded', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const { dossier } = readWorkbook(bytes, registry, { compression });
    expect(dossier.forms[FORM]?.projects).toMatchObject({ 0: { class_size: 50, training_days: 5 } });
  });

  it('documents are made and saved', async () => {
    await tab('produce');
    await reach(/^kind pdf$/);
    await page.keyboard.press('Space');
    await reach(/^produce$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-file$=".docx"]');
    await reach(/^save .*\.docx$/);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });
});
