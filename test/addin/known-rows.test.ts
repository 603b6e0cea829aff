import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromA1 } from '../../engine/core/cell-address.js';
import { rowsOf } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { sampleOf } from '../../samples/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openpyxl, openssl } from '../set-up/tools.js';
import { listOf } from './old-list.js';
import { kitBytes, openKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const FORM = 'zj-project-register';

let server: PaneServer;
let list: string;
beforeAll(async () => {
  server = await paneServer();
  const [first, second] = projects();
  list = listOf('旧名单.xlsx', [
    ['项目名称', '每班人数'],
    [first?.project_name, 37],
    [second?.project_name, second?.class_size],
    ['新开的项目', 40],
  ] as (string | number)[][]);
});
afterAll(() => server.close());

function sample(kit = 'zj-projects') {
  const found = sampleOf(kit);
  if (!found) throw new RangeError(`no sample of ${kit}`);
  return found.dossier;
}
const projects = () => rowsOf(sample().forms[FORM], 'projects');
const read = (bytes: Uint8Array) => readWorkbook(bytes, registry, { compression: zlibCompression });

async function openView(pane: Page | Frame): Promise<void> {
  await pane.click('#tab-fill');
  await pane.click('[data-key="list open"]');
  await pane.setInputFiles('#list', list);
  await pane.waitForSelector('[data-known="1"]');
}

describeWith([chromium, openssl, openpyxl], 'projects that are there already, on the page', () => {
  let browser: Browsing;
  let page: Page;
  beforeAll(async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'banbiao-known-')), '登记.xlsx');
    writeFileSync(file, await kitBytes(sample()));
    browser = await startBrowsing();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 900 },
    });
    page = await context.newPage();
    await page.goto(`${server.origin}/page.html?panel=check`);
    await page.setInputFiles('#file', file);
    await page.waitForSelector('.verdict');
  });
  afterAll(() => browser.close());

  it('are told, and left as they are unless somebody says otherwise', async () => {
    await openView(page);
    expect(await page.getAttribute('[data-same]', 'data-same')).toBe('1');
    expect(await page.textContent('[data-known] + ul')).toBe(
      `${String(projects()[0]?.project_name)} 每班人数 ${String(projects()[0]?.class_size)} → 37`,
    );
    expect(await page.getAttribute('[data-rows]', 'data-rows')).toBe('1');
    expect(await page.inputValue('[data-key="list known"]')).toBe('skip');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await seriousFaults(page)).toEqual([]);
    if (process.env.SHOT) {
      await page.locator('[data-known]').scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${process.env.SHOT}/known.png`, fullPage: true });
    }
  });

  it('are added again, or brought up to the list, as one change', async () => {
    await page.selectOption('[data-key="list known"]', 'add');
    await page.waitForSelector('[data-rows="2"]');
    await page.selectOption('[data-key="list known"]', 'update');
    await page.waitForSelector('[data-rows="1"]');
    await expect.poll(() => page.textContent('[data-key="list add"]')).toBe('加 1 行，更新 1 行');
    await page.click('[data-key="list add"]');
    await page.waitForSelector('[data-changes="3"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-key="download"]').click(),
    ]);
    const { dossier } = read(new Uint8Array(readFileSync(await download.path())));
    const [first, ...others] = projects();
    expect(rowsOf(dossier.forms[FORM], 'projects')).toEqual([
      { ...first, class_size: 37 },
      ...others,
      { project_name: '新开的项目', class_size: 40 },
    ]);
  });
});

describeWith([chromium, openssl, openpyxl], 'projects that are there already, in Excel', () => {
  it('are brought up to the list when the button is pressed, new ones written below', async () => {
    const opened = await openKit(server.origin, sample());
    const { office, simulator, read: workbook } = opened;
    try {
      await openView(office.pane);
      const size = workbook.locate({ form: FORM, roster: 'projects', row: 0, column: 'class_size' });
      const at = fromA1(size?.cell ?? '');
      if (!size || !at) throw new RangeError('class_size');
      const shown = (down = 0): unknown =>
        simulator.sheet(size.sheet).value(at.row - 1 + down, at.column - 1);
      await office.pane.selectOption('[data-key="list known"]', 'update');
      await office.pane.waitForSelector('[data-key="list write"]:not([disabled])');
      expect(shown()).toBe(projects()[0]?.class_size);
      await office.pane.click('[data-key="list write"]');
      await office.pane.waitForSelector('[data-key="list written"]');
      expect(await office.pane.textContent('[data-key="list written"]')).toMatch(
        /^✓ 已更新 1 行。 已写入 1 行：/,
      );
      expect([shown(), shown(projects().length)]).toEqual([37, 40]);
    } finally {
      await office.stop();
    }
  });
});

describeWith([chromium, openssl], 'a kit begun from last year’s workbook, on the page', () => {
  it('has the people of last year, a year older, and says what was carried', async () => {
    const last = sample('zj-review');
    const file = join(mkdtempSync(join(tmpdir(), 'banbiao-last-')), '去年.xlsx');
    writeFileSync(file, await kitBytes(last));
    const browser = await startBrowsing();
    try {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 320, height: 900 },
      });
      const page = await context.newPage();
      await page.goto(`${server.origin}/page.html`);
      await page.selectOption('#kit', 'zj-review');
      await page.fill('#begin-day', '2027-11-01');
      await page.setInputFiles('[data-key="begin"]', file);
      await page.waitForSelector('.verdict', { timeout: 60_000 });
      const notice = await page.textContent('.status');
      expect(notice).toMatch(/年龄/);
      if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}/begun.png`, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      // It is in no file yet: it can be had before anything is changed.
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click('[data-key="download"]'),
      ]);
      expect(download.suggestedFilename()).toBe('浙江教师培训机构资质复查（机构）.xlsx');
    } finally {
      await browser.close();
    }
  });
});
