import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { samples } from '../../samples/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';
import { takeAnew } from './take-anew.js';

const PANELS = ['fill', 'check', 'produce', 'help'];
const CAP = 'zj-2021-157.s3.1.cap-general';

describeWith([chromium], 'the controls of the page', () => {
  const workbook = join(mkdtempSync(join(tmpdir(), 'banbiao-controls-')), '登记.xlsx');
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;

  beforeAll(async () => {
    const sample = samples().find(({ id }) => id === 'zj-projects-unlawful');
    if (!sample) throw new RangeError('no sample');
    writeFileSync(workbook, await kitBytes(sample.dossier));
    server = await paneServer();
    browser = await startBrowsing();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(`${server.origin}/page.html?panel=check`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  describe('of a file', () => {
    beforeEach(async () => {
      await takeAnew(page, workbook);
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
      // From the tabs to the other language, the file, the stepper: the order in which they are read.
      const order: (string | undefined)[] = [];
      for (let presses = 0; presses < 5; presses += 1) {
        await page.keyboard.press('Tab');
        order.push(await focused());
      }
      expect(order).toEqual(['language', 'file again', 'file close', 'step previous', 'step next']);
      const counter = () => page.textContent('.stepper output');
      expect(await counter()).toMatch(/^1 /);
      await page.keyboard.press('Enter');
      await expect.poll(counter).toMatch(/^2 /);
      expect(await focused()).toBe('step next');
      await page.keyboard.press('Alt+ArrowUp');
      await expect.poll(counter).toMatch(/^1 /);
      const outline = await page.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      );
      expect(outline).toBe('solid');
    });

    const damaged = {
      name: '通知.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('%PDF-1.7 not a workbook'),
    };

    it('say of a file that is no workbook what it is, and nothing of the file before it', async () => {
      await page.click('[data-key="copy"]');
      await page.waitForFunction(() => document.querySelector('.status')?.textContent === '已复制');
      await page.setInputFiles('[data-key="file again"]', damaged);
      const alert = await page.waitForSelector('[data-alert="failed"][role="alert"]');
      expect(await alert.textContent()).toMatch(/检查未完成.*PDF/);
      expect(await page.locator('.finding').count()).toBe(0);
      expect(await page.locator('.verdict').count()).toBe(0);
      expect(await page.textContent('.follow')).toContain('通知.xlsx');
      expect(await page.textContent('.status')).not.toContain('已复制');
    });

    it('name the file that was checked, though its contents are those of the one before', async () => {
      await page.setInputFiles('[data-key="file again"]', {
        name: '乙.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(workbook),
      });
      await page.waitForSelector('.verdict');
      await expect.poll(() => page.textContent('.follow')).toContain('乙.xlsx');
      expect(await page.textContent('.follow')).not.toContain('登记.xlsx');
    });

    it('keep no documents of another workbook', async () => {
      await page.click('#tab-produce');
      await page.uncheck('[data-key="kind pdf"]');
      await page.click('[data-key="produce"]');
      await page.waitForSelector('[data-file$=".docx"]');
      await page.setInputFiles('[data-key="file again"]', damaged);
      await page.waitForSelector('[data-alert="failed"]');
      await page.setInputFiles('[data-key="file again"]', workbook);
      await page.waitForSelector('.verdict');
      expect(await page.locator('[data-file]').count()).toBe(0);
    });

    it('show what is wrong before what is blank, and the blanks folded', async () => {
      const first = await page.locator('.finding, .blanks').first().getAttribute('class');
      expect(first).toMatch(/finding bad/);
      for (const blanks of await page.locator('.blanks').all()) {
        expect(await blanks.getAttribute('open')).toBeNull();
      }
    });

    it('make an overview of several files, the worst first, and come back to it', async () => {
      await page.click('[data-key="file close"]');
      await page.setInputFiles('#file', [
        { ...damaged, name: '坏的.xlsx' },
        { ...damaged, name: '登记.xlsx', buffer: readFileSync(workbook) },
      ]);
      await page.waitForSelector('[data-key="open 登记.xlsx"]');
      const names = await page.$$eval('[data-file]', (all) =>
        all.map((one) => one.getAttribute('data-file')),
      );
      expect(names).toEqual(['坏的.xlsx', '登记.xlsx']);
      expect(await seriousFaults(page)).toEqual([]);
      await page.click('[data-key="open 登记.xlsx"]');
      await page.waitForSelector('.finding');
      await page.click('[data-key="many back"]');
      await page.waitForSelector('[data-key="open 登记.xlsx"]');
    });

    it('take more files beside several, and say what they say against each other', async () => {
      await page.click('[data-key="file close"]');
      const file = (name: string) => ({ ...damaged, name, buffer: readFileSync(workbook) });
      await page.setInputFiles('#file', [file('登记.xlsx'), { ...damaged, name: '坏的.xlsx' }]);
      await page.waitForSelector('[data-key="open 登记.xlsx"]');
      expect(await page.textContent('h2')).toBe('2 个工作簿，0 个可以报送');
      expect(await page.locator('[data-alert="across"]').count()).toBe(0);
      await page.setInputFiles('[data-key="many add"]', [
        // Of the same name, from another folder: neither takes the other's place.
        file('登记.xlsx'),
        { ...damaged, name: '公章.png', buffer: Buffer.from('x') },
      ]);
      const across = await page.waitForSelector('[data-alert="across"]');
      expect(await across.textContent()).toContain('2 个文件的内容完全相同');
      const names = await page.$$eval('[data-file]', (all) =>
        all.map((one) => one.getAttribute('data-file')),
      );
      expect(names).toEqual(['坏的.xlsx', '登记.xlsx', '登记.xlsx(2)']);
      expect(await page.textContent('[data-key="many others"]')).toMatch(/1 个文件.*公章\.png.*图片/);
      expect(await seriousFaults(page)).toEqual([]);
    });

    it('show of one that was mended what it holds now', async () => {
      await page.click('[data-key="file close"]');
      await page.setInputFiles('#file', [
        { ...damaged, name: '登记.xlsx', buffer: readFileSync(workbook) },
        { ...damaged, name: '坏的.xlsx' },
      ]);
      const blanks = () => page.textContent('[data-file="登记.xlsx"] td[data-label="未填"]');
      await page.waitForSelector('[data-key="open 登记.xlsx"]');
      expect(await blanks()).toBe('0');
      const clearOneName = async (): Promise<void> => {
        await page.click('[data-key="open 登记.xlsx"]');
        await page.waitForSelector('.finding');
        await page.click('#tab-fill');
        await page.click('[data-key="part zj-project-register projects"]');
        // Until the whole part is shown the rows round the first finding are.
        const name = page.locator('[data-entry="zj-project-register/projects[1].project_name"]');
        await name.fill('');
        await name.blur();
        await page.waitForSelector('[data-changes="1"]');
      };
      // What is thrown away is in no file, so the overview stays as it was.
      page.once('dialog', (dialog) => void dialog.accept());
      await clearOneName();
      await page.click('[data-key="many back"]');
      await page.waitForSelector('[data-key="open 登记.xlsx"]');
      expect(await blanks()).toBe('0');
      await clearOneName();
      await Promise.all([page.waitForEvent('download'), page.click('[data-key="download"]')]);
      await page.click('[data-key="many back"]');
      await expect.poll(blanks).toBe('1');
    });

    it('take rows that were copied in Excel or WPS: what can be read is written as one change, the rest stays', async () => {
      await page.click('#tab-fill');
      await page.click('[data-key="part zj-project-register projects"]');
      const entry = (row: number, column: string) =>
        `[data-entry="zj-project-register/projects[${String(row)}].${column}"]`;
      // The first row: until the whole part is shown the rows round the first finding are.
      const row = 1;
      await page.evaluate(() => navigator.clipboard.writeText('41\r\n约四十\r\n43\r\n'));
      await page.focus(entry(row, 'class_size'));
      await page.keyboard.press('Control+V');
      await page.waitForSelector('[data-changes="2"]');
      await expect.poll(() => page.inputValue(entry(row, 'class_size'))).toBe('41');
      expect(await page.inputValue(entry(row + 2, 'class_size'))).toBe('43');
      const refused = page.locator(entry(row + 1, 'class_size'));
      await expect.poll(() => refused.inputValue()).toBe('约四十');
      expect(await refused.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => page.textContent('.status')).toContain('已粘贴 2 格。有 1 格没有写入');
      await page.click('[data-key="undo"]');
      await page.waitForSelector('[data-changes="0"]', { state: 'attached' });
    });

    it('copy the findings, and a record in which nothing personal stands', async () => {
      await page.click('[data-key="copy"]');
      await page.waitForFunction(() => document.querySelector('.status')?.textContent === '已复制');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/^【不符合】 项目登记表/);
      expect(text).toContain('云溪学院');
      await page.click('[data-key="record"]');
      await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('{'));
      const record = JSON.parse(await page.evaluate(() => navigator.clipboard.readText())) as object;
      expect(record).toMatchObject({ kit: 'zj-projects', status: 'checked', codes: { [CAP]: 1 } });
      expect(JSON.stringify(record)).not.toMatch(/云溪|高临渊|登记\.xlsx/);
    });

    it('save the report', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('[data-key="report"]'),
      ]);
      const html = readFileSync(await download.path(), 'utf8');
      expect(html).toContain('面向全省申报27项');
      expect(html).not.toContain('<script');
      expect(download.suggestedFilename()).toBe('登记 检查报告.html');
    });

    it('keep what was made through a change of panel', async () => {
      await page.click('#tab-produce');
      await page.uncheck('[data-key="kind pdf"]');
      await page.click('[data-key="produce"]');
      await page.waitForSelector('[data-file$=".docx"]');
      await page.click('#tab-check');
      await page.click('#tab-produce');
      // While a button is held nothing is drawn anew, so the panel may come a moment after the click.
      await page.waitForFunction(() => document.querySelectorAll('[data-file$=".docx"]').length === 1);
      expect(await page.isChecked('[data-key="kind pdf"]')).toBe(false);
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
    // Beside the zone, where a browser would open the file and leave the page.
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    await page.waitForSelector(`[data-code="${CAP}"]`);
    expect(await page.textContent('.follow')).toContain('拖来的.xlsx');
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
});
