import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toA1 } from '../../engine/core/cell-address.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { openZip } from '../../engine/ooxml/index.js';
import { openWorkbook } from '../../engine/workbook/spreadsheet/open-workbook.js';
import { shownText } from '../../engine/workbook/spreadsheet/opened-workbook.js';
import { sampleOf, samples } from '../../samples/index.js';
import { banbiao } from '../cli/command-line.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openpyxl, PYTHON } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const folder = mkdtempSync(join(tmpdir(), 'banbiao-mend-'));
const APPLICATION = 'hz-hybrid-application';

describeWith([chromium, openpyxl], 'mending on the page', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;
  const file = join(folder, '申报.xlsx');

  beforeAll(async () => {
    const sample = samples().find(({ id }) => id === 'hz-hybrid-unlawful');
    if (!sample) throw new RangeError('no sample');
    writeFileSync(file, await kitBytes(sample.dossier));
    execFileSync(PYTHON, [
      '-c',
      'import openpyxl,sys; book=openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[1])',
      file,
    ]);
    server = await paneServer();
    browser = await startBrowsing();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(`${server.origin}/page.html?panel=check`);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const entry = (name: string): string => `[data-entry="${APPLICATION}/${name}"]`;
  const settled = (changes: number) => page.waitForSelector(`[data-changes="${String(changes)}"]`);
  const downloaded = async (): Promise<Download> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-key="download"]'),
    ]);
    return download;
  };

  it('shows the first finding without scrolling, and the entry beside it', async () => {
    await page.setInputFiles('#file', file);
    await page.waitForSelector('.finding');
    const box = await page.locator('.finding').first().boundingBox();
    expect(box && box.y + box.height).toBeLessThan(800);
    await page.waitForSelector(entry('online_courses[7].online_course_credits'));
  });

  it('takes each entry in the control of its kind, until nothing is wrong; a change can be taken back', async () => {
    await page.fill(entry('online_courses[7].online_course_credits'), '１.５学分');
    await page.keyboard.press('Tab');
    await settled(1);
    await page.click('[data-key="undo"]');
    await settled(0);
    await page.waitForFunction(() =>
      document.querySelector('[data-code="hz-2019-5.s2.2.online-cap"], .finding'),
    );
    await page.fill(entry('online_courses[7].online_course_credits'), '1.5');
    await page.keyboard.press('Tab');
    await settled(1);
    // What is taken off online is added offline, so that the total stays.
    await page.click('#tab-fill');
    await page.click(`[data-key="part ${APPLICATION} offline_courses"]`);
    const first = entry('offline_courses[1].offline_course_credits');
    await page.waitForSelector(first);
    const before = Number(await page.inputValue(first));
    await page.fill(first, String(before + 0.5));
    await page.keyboard.press('Tab');
    await settled(2);
    await page.click('#tab-check');
    await page.waitForFunction(() => document.querySelectorAll('.finding.bad').length === 1);
    await page.waitForSelector(entry('leader_is_formal_staff'));
    await page.selectOption(entry('leader_is_formal_staff'), '是');
    await settled(3);
    await page.waitForSelector('[data-verdict="good"]');
  });

  it('gives a workbook in which the check before submission finds nothing wrong, and only those cells differ', async () => {
    const download = await downloaded();
    expect(download.suggestedFilename()).toBe('申报（已改）.xlsx');
    const mended = join(folder, '申报（已改）.xlsx');
    writeFileSync(mended, readFileSync(await download.path()));
    const { code, results } = await banbiao('check', mended, '--final', '--json');
    expect({ code, wrong: JSON.parse(results) as object }).toMatchObject({ code: 0 });
    const [before, after] = [file, mended].map((path) => new Uint8Array(readFileSync(path)));
    if (!before || !after) throw new RangeError('no files');
    const [one, other] = [openZip(before, compression), openZip(after, compression)];
    expect(other.names).toEqual(one.names);
    const parts = one.names.filter((name) => Buffer.compare(one.read(name), other.read(name)) !== 0);
    expect(parts.filter((name) => !/^xl\/(workbook|worksheets\/sheet\d+)\.xml$/.test(name))).toEqual([]);
    const [old, now] = [openWorkbook(before, compression), openWorkbook(after, compression)];
    const differing = now.sheets.flatMap((sheet, index) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, cell]) => {
          const known = old.sheets[index]?.rows.get(row)?.get(column);
          return cell.hasFormula || shownText(known) === shownText(cell)
            ? []
            : [`${sheet.name} ${toA1({ row, column })} ${shownText(known)} → ${shownText(cell)}`];
        }),
      ),
    );
    expect(differing.map((words) => words.replace(/^.* (?=[A-Z]+\d+ )/, '').replace(/^\S+ /, ''))).toEqual([
      '否 → 是',
      '2 → 1.5',
      expect.stringMatching(/→ [\d.]+$/),
    ]);
  });

  it('refuses what cannot be read, says why, and changes nothing', async () => {
    await page.click('#tab-fill');
    await page.click(`[data-key="part ${APPLICATION} offline_courses"]`);
    await page.fill(entry('offline_courses[1].offline_course_credits'), '大约三分');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent?.startsWith('没有改'));
    await settled(3);
  });

  it('asks before it throws away what was changed and is in no file', async () => {
    await page.click('[data-key="undo"]');
    await settled(2);
    const [asked] = await Promise.all([
      page.waitForEvent('dialog').then(async (dialog) => {
        await dialog.dismiss();
        return dialog.message();
      }),
      page.click('[data-key="file close"]'),
    ]);
    // Two that are written, and the one that was typed and refused.
    expect(asked).toContain('申报.xlsx 在页面上改了 3 格');
    await settled(2);
  });

  it('keeps the column that is to be mended in sight, and the place to which somebody scrolled', async () => {
    await page.click('#tab-check');
    await page.click('[data-key="undo"]');
    await settled(1);
    await page.click('[data-key="undo"]');
    await settled(0);
    await page.waitForSelector('.finding.bad');
    await page.click('.finding.bad .place:has-text("线上课程配置")');
    const table = page.locator(`[data-key="table ${APPLICATION} online_courses"]`);
    await table.waitFor();
    const inSight = () =>
      table.evaluate((one) => {
        const cell = one.querySelector('td.wrong')?.getBoundingClientRect();
        const frame = one.getBoundingClientRect();
        return cell !== undefined && cell.left >= frame.left && cell.right <= frame.right + 1;
      });
    await expect.poll(inSight).toBe(true);
    await table.evaluate((one) => one.scrollTo({ left: 40 }));
    await page.fill(entry('online_courses[7].online_course_credits'), '1.5');
    // The focus stays in its column.
    await page.keyboard.press('Enter');
    await settled(1);
    await expect.poll(() => page.textContent('.save-bar')).toContain('改了 1 格');
    expect(await table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
  });

  it('leaves the entries to whoever is at one of them, and goes on to those of the next finding once it is left', async () => {
    const mended = entry('online_courses[7].online_course_credits');
    await page.waitForFunction(() => document.querySelectorAll('.finding.bad').length === 1);
    await settled(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entry'))).toBe(
      `${APPLICATION}/online_courses[7].online_course_credits`,
    );
    await page.locator(mended).blur();
    await page.waitForSelector(entry('leader_is_formal_staff'));
    expect(await page.locator(mended).count()).toBe(0);
    // Whichever of the findings comes back, its entries stand beside it.
    await page.click('[data-key="undo"]');
    await page.waitForSelector(mended);
  });

  it('counts no warning among what is to be mended, and goes on from one to the first or back to the last', async () => {
    const [counter, opened] = ['.stepper output', '.finding[aria-current] h3'];
    const [first, second] = await page.$$eval('.finding.bad h3', (all) => all.map((one) => one.textContent));
    for (const [key, there] of [
      ['step next', first],
      ['step previous', second],
    ]) {
      await page.click('.finding.warn h3 button');
      await expect.poll(() => page.textContent(counter)).toBe('共 2 处');
      await page.click(`[data-key="${String(key)}"]`);
      await expect.poll(() => page.textContent(opened)).toBe(there);
    }
    expect(await page.textContent(counter)).toBe('2 / 2 处');
  });
});

describeWith([chromium], 'a kit filled in on the page alone', () => {
  it('gives the Word document that its sample gives, byte for byte', async () => {
    const sample = sampleOf('zj-order');
    if (!sample) throw new RangeError('no sample');
    const server = await paneServer();
    const browser = await startBrowsing();
    try {
      const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(60_000);
      const form = 'zj-order-form';
      const docxOf = async (): Promise<Buffer> => {
        await page.click('#tab-produce');
        await page.uncheck('[data-key="kind pdf"]');
        await page.click('[data-key="produce"]');
        await page.waitForSelector('[data-key="produce"]:not([disabled])', { timeout: 60_000 });
        expect(await page.textContent('.stamping')).toContain('盖章：“申报单位（盖章）：”处');
        const save = page.locator('[data-file$=".docx"]').first();
        const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
        return readFileSync(await download.path());
      };
      await page.goto(`${server.origin}/page.html`);
      await page.setInputFiles('#file', {
        name: '样例.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await kitBytes(sample.dossier)),
      });
      await page.waitForSelector('[data-verdict]');
      const wanted = await docxOf();
      await page.click('[data-key="file close"]');
      await page.selectOption('#kit', 'zj-order');
      await page.click('[data-key="fill here"]');
      await page.waitForSelector('[data-section]');
      let changes = 0;
      const parts = await page.$$eval('.parts [data-key]', (all) =>
        all.map((one) => (one as HTMLElement).dataset.key ?? ''),
      );
      for (const part of parts) {
        await page.click(`[data-key="${part}"]`);
        await page.waitForSelector(`[data-section="${part.split(' ').at(-1) ?? ''}"]`);
        for (const [name, value] of Object.entries(sample.dossier.forms[form] ?? {})) {
          const control = page.locator(`[data-entry="${form}/${name}"]`);
          if ((await control.count()) === 0) continue;
          const tag = await control.evaluate((one) => one.tagName);
          if (tag === 'SPAN') continue;
          const text = Array.isArray(value) ? value.join('、') : value === true ? '是' : String(value);
          if (tag === 'SELECT') await control.selectOption(text);
          else {
            await control.fill(text);
            await control.blur();
          }
          changes += 1;
          await page.waitForSelector(`[data-changes="${String(changes)}"]`);
        }
      }
      expect(changes).toBeGreaterThan(10);
      expect((await docxOf()).equals(wanted)).toBe(true);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
