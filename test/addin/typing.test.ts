import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { openZip } from '../../engine/ooxml/index.js';
import { samples } from '../../samples/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { answerIsHeld, holdAnswers, letAnswersBeHeld, releaseAnswers } from './held-answers.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { takeAnew } from './take-anew.js';

const FORM = 'hz-hybrid-application';
const entry = (name: string): string => `[data-entry="${FORM}/${name}"]`;
const CREDITS = entry('online_courses[7].online_course_credits');
const STAFF = entry('leader_is_formal_staff');
const PROJECT = entry('cover_project_name');
const file = { name: '申报.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.alloc(0) };

/** Whatever comes meanwhile from the worker, nothing typed is lost. */
describeWith([chromium], 'typing on the page', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;

  beforeAll(async () => {
    const sample = samples().find(({ id }) => id === 'hz-hybrid-unlawful');
    if (!sample) throw new RangeError('no sample');
    file.buffer = Buffer.from(await kitBytes(sample.dossier));
    server = await paneServer();
    browser = await startBrowsing();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    await letAnswersBeHeld(page);
    await page.goto(`${server.origin}/page.html?panel=check`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    await takeAnew(page, file);
    await page.waitForSelector('.beside');
  });

  const changes = (count: number) => page.waitForSelector(`[data-changes="${String(count)}"]`);
  const verdictSays = (count: number) =>
    page.waitForSelector(`.verdict .counts span:first-child:has-text("${String(count)}")`);
  const wrong = (): Promise<number> => page.locator('.finding.bad').count();
  const openStaff = async (): Promise<void> => {
    await page.click('[data-key^="card "]:has-text("正式员工")');
    await page.waitForSelector(STAFF);
  };
  const openCover = async (): Promise<void> => {
    await page.click('#tab-fill');
    await page.click(`[data-key="part ${FORM} cover"]`);
    await page.waitForSelector(PROJECT);
  };
  /** Mends an entry and keeps the check of it back. */
  const mendStaff = async (): Promise<void> => {
    await openStaff();
    await holdAnswers(page, 'check');
    await page.selectOption(STAFF, '是');
    await changes(1);
    await answerIsHeld(page);
  };

  it('keeps text and caret while the verdict changes, and the text becomes a change when it is left', async () => {
    await mendStaff();
    const before = await wrong();
    await openCover();
    await page.click(PROJECT);
    await page.keyboard.press('Home');
    await page.keyboard.type('新的');
    await releaseAnswers(page);
    await verdictSays(before - 1);
    expect(
      await page.$eval(PROJECT, (one) => {
        const { value, selectionStart } = one as HTMLInputElement;
        return { value: value.slice(0, 2), selectionStart, focused: document.activeElement === one };
      }),
    ).toEqual({ value: '新的', selectionStart: 2, focused: true });
    await page.keyboard.press('Tab');
    await changes(2);
  });

  it('keeps an entry in which somebody types though its card is gone', async () => {
    await mendStaff();
    const before = await wrong();
    // The other card's entry is typed in while that of the first is being checked.
    await page.focus(STAFF);
    const reason = '[data-entry^="hz-hybrid-application/"]:not(select):visible';
    expect(await page.locator(reason).count()).toBeGreaterThan(0);
    const control = page.locator(reason).first();
    const key = (await control.getAttribute('data-entry')) ?? '';
    await control.click();
    await page.keyboard.press('End');
    await page.keyboard.type('一');
    await releaseAnswers(page);
    await verdictSays(before - 1);
    const typed = page.locator(`[data-entry="${key}"]`);
    expect(await typed.inputValue()).toMatch(/一$/);
    await page.keyboard.press('Tab');
    await changes(2);
  });

  it('loses no click though an answer comes between pressing and letting go', async () => {
    await mendStaff();
    const tab = await page.locator('#tab-fill').boundingBox();
    if (!tab) throw new RangeError('no tab');
    await page.mouse.move(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await page.mouse.down();
    await releaseAnswers(page);
    await page.mouse.up();
    await page.waitForSelector('#tab-fill[aria-selected="true"]');
  });

  it('loses no press of the space bar though an answer comes before it is let go', async () => {
    await mendStaff();
    const language = page.locator('[data-key="language"]');
    await language.focus();
    await page.keyboard.down('Space');
    await releaseAnswers(page);
    await page.keyboard.up('Space');
    await page.waitForSelector('html[lang="en"]', { state: 'attached' });
    await language.focus();
    await page.keyboard.press('Space');
    await page.waitForSelector('html[lang="zh-CN"]', { state: 'attached' });
  });

  it('moves the focus to the next entry, which is not drawn anew under it', async () => {
    await openCover();
    await page.fill(PROJECT, '另一个名称');
    await page.keyboard.press('Tab');
    await changes(1);
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.entry);
    expect(focused).toMatch(/^hz-hybrid-application\//);
    expect(focused).not.toBe(`${FORM}/cover_project_name`);
  });

  it('shows what was typed, also where the check finds the same as before', async () => {
    await openCover();
    await holdAnswers(page, 'section');
    await page.fill(PROJECT, '另一个名称');
    await page.keyboard.press('Tab');
    await changes(1);
    // The part of the form is asked for again after the check.
    await answerIsHeld(page);
    expect(await page.inputValue(PROJECT)).toBe('另一个名称');
    await releaseAnswers(page);
    await page.waitForSelector(`.changed ${PROJECT}`);
    expect(await page.inputValue(PROJECT)).toBe('另一个名称');
  });

  it('shows at once what is taken back, and takes the same text a second time', async () => {
    await page.waitForSelector(CREDITS);
    const before = await page.inputValue(CREDITS);
    await page.fill(CREDITS, '1.5');
    await page.keyboard.press('Tab');
    await changes(1);
    // What is read after taking back is slow to come.
    await holdAnswers(page, 'check');
    await page.click('[data-key="undo"]');
    await changes(0);
    await expect.poll(() => page.inputValue(CREDITS)).toBe(before);
    await page.fill(CREDITS, '1.5');
    await page.keyboard.press('Tab');
    await changes(1);
    await releaseAnswers(page);
  });

  it('leaves a text that is refused where it was typed, with the reason, until something else is typed', async () => {
    await page.waitForSelector(CREDITS);
    await page.fill(CREDITS, '大约三分');
    await page.keyboard.press('Tab');
    await page.waitForSelector(`${CREDITS}[aria-invalid="true"]`);
    // A check of another entry comes.
    await openStaff();
    await page.selectOption(STAFF, '是');
    await changes(1);
    await page.click('[data-key^="card "]:has-text("线上")');
    await page.waitForSelector(`${CREDITS}[aria-invalid="true"]`);
    expect(await page.inputValue(CREDITS)).toBe('大约三分');
    await page.fill(CREDITS, '1.5');
    await page.keyboard.press('Tab');
    await changes(2);
    await page.waitForSelector(`${CREDITS}:not([aria-invalid])`);
    expect(await page.inputValue(CREDITS)).toBe('1.5');
  });

  it('makes documents of what was typed a moment before, not of the check before', async () => {
    await openCover();
    await holdAnswers(page, 'check');
    await page.fill(PROJECT, '刚才改的名称');
    await page.keyboard.press('Tab');
    await page.click('#tab-produce');
    await page.uncheck('[data-key="kind pdf"]');
    await page.click('[data-key="produce"]');
    await answerIsHeld(page);
    // Nothing is made before the check has come.
    expect(await page.locator('[data-file$=".docx"]').count()).toBe(0);
    await releaseAnswers(page);
    const save = page.locator('[data-file$=".docx"]').first();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const zip = openZip(new Uint8Array(readFileSync(await download.path())), compression);
    expect(Buffer.from(zip.read('word/document.xml')).toString()).toContain('刚才改的名称');
  });

  it('mends and saves by the keyboard alone: Alt+↓, Tab, words, Ctrl+S', async () => {
    const opened = () => page.getAttribute('[aria-expanded="true"]', 'data-key');
    const first = await opened();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(opened).not.toBe(first);
    await page.waitForSelector(STAFF);
    const focused = () =>
      page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.entry ?? '');
    for (let turn = 0; turn < 60 && (await focused()) !== `${FORM}/leader_is_formal_staff`; turn += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe(`${FORM}/leader_is_formal_staff`);
    await page.keyboard.press('ArrowUp');
    await changes(1);
    // What is still being typed belongs to what is saved.
    for (let turn = 0; turn < 60 && (await focused()) === `${FORM}/leader_is_formal_staff`; turn += 1) {
      await page.keyboard.press('Tab');
    }
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('申报（已改）.xlsx');
  });
});
