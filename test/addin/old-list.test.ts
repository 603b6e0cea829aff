import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromA1, toA1 } from '../../engine/core/cell-address.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { registry } from '../../templates/index.js';
import { sampleOf } from '../../samples/index.js';
import { OFFICE_ERROR } from '../excel-host/host-error.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openpyxl, openssl } from '../set-up/tools.js';
import { longList, oldList } from './old-list.js';
import { kitBytes, openKit, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const FORM = 'zj-project-register';
const ID = '工号或手机';
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

let server: PaneServer;
let list: string;
beforeAll(async () => {
  server = await paneServer();
  list = oldList('旧一览表.xlsx');
});
afterAll(() => server.close());

/** The projects of a lawful sample. */
function sample() {
  const found = sampleOf('zj-projects');
  if (!found) throw new RangeError('no sample');
  return found.dossier;
}

const openView = async (pane: Page | Frame, file: string): Promise<void> => {
  await pane.click('#tab-fill');
  await pane.click('[data-key="list open"]');
  await pane.setInputFiles('#list', file);
  await pane.waitForSelector('[data-rows]');
};

/** By header the roster's column that is chosen for it, in words. */
const mapping = (pane: Page | Frame): Promise<Record<string, string>> =>
  pane.$$eval('.list-column', (all) =>
    Object.fromEntries(
      all.map((one) => [
        one.getAttribute('data-header') ?? '',
        one.querySelector('select')?.selectedOptions[0]?.textContent ?? '',
      ]),
    ),
  );

const refused = (pane: Page | Frame): Promise<string[]> =>
  pane.$$eval('.refused li', (all) =>
    all.map((one) => `${one.getAttribute('data-row')} ${one.getAttribute('data-kind')} ${one.textContent}`),
  );

const PROPOSED = {
  序号: '序号',
  培训项目: '项目名称',
  面向范围: '面向范围',
  总学分: '学分和学时·总学分',
  项目主持人姓名: '项目负责人·姓名',
  身份证号: '不导入',
  项目主持人单位: '项目负责人·单位',
  开班时间: '开班日期',
  每班人数: '每班人数',
};

describeWith([chromium, openssl, openpyxl], 'an old list in the pane in Excel', () => {
  let opened: OpenedKit;
  let sheet: string;
  /** Blank, half filled, and the row after it: rows of the sheet. */
  let gap: number;
  let half: number;
  const columns: Record<string, number> = {};
  const everything = (): Record<string, unknown> =>
    Object.fromEntries(
      opened.simulator.sheets.flatMap((one) =>
        [...one.cells].map(([key, { value, formula }]) => [`${one.name} ${key}`, formula ?? value]),
      ),
    );

  beforeAll(async () => {
    const dossier = sample();
    opened = await openKit(server.origin, dossier);
    const { simulator, read } = opened;
    const rows = dossier.forms[FORM]?.projects as readonly object[];
    const place = (row: number, column: string) => {
      const found = read.locate({ form: FORM, roster: 'projects', row, column });
      const at = fromA1(found?.cell ?? '');
      if (!found || !at) throw new RangeError(column);
      return { sheet: found.sheet, ...at };
    };
    const fields = ['number', 'project_name', 'project_scope', 'total_credits', 'leader_name', 'leader_id'];
    for (const field of [...fields, 'start_date', 'class_size', 'meal_fee', 'total_fee']) {
      columns[field] = place(0, field).column;
    }
    ({ sheet, row: gap } = place(4, 'number'));
    half = place(rows.length - 1, 'number').row + 1;
    const blank = toA1({ row: gap, column: columns.number ?? 0 });
    simulator.userEdit(sheet, `${blank}:${toA1({ row: gap, column: columns.meal_fee ?? 0 })}`, '');
    simulator.userEdit(sheet, toA1({ row: half, column: columns.leader_name ?? 0 }), '待定');
  });
  afterAll(() => opened.office.stop());

  it('is read: columns proposed, rows that fit counted, every other named with its reason', async () => {
    const { pane } = opened.office;
    await openView(pane, list);
    expect(await mapping(pane)).toEqual(PROPOSED);
    expect(await pane.getAttribute('[data-rows]', 'data-rows')).toBe('3');
    const [unreadable = '', ...others] = await refused(pane);
    expect(unreadable).toMatch(/^6 unreadable 名单第 6 行D6 .*总学分.*二十来个.*H6 .*开班日期.*四月中旬/);
    expect(others).toEqual([
      '8 total 名单第 8 行 是合计（合计 88 175）',
      '9 note 名单第 9 行 像是说明文字，不是一条数据（制表人：周静姝）',
    ]);
  });

  it('writes nothing before its button is pressed, whatever is chosen', async () => {
    const { simulator, office } = opened;
    const before = everything();
    await office.pane.selectOption('[data-key="list 身份证号"]', { label: `项目负责人·${ID}` });
    await expect.poll(() => mapping(office.pane)).toMatchObject({ 身份证号: `项目负责人·${ID}` });
    expect(everything()).toEqual(before);
    const writes = simulator.requests
      .flatMap(({ body }) => body.Actions)
      .filter((one) => one.ActionType === 4);
    expect(writes).toEqual([]);
  });

  it('goes into blank rows only, to the letter, and is reported and checked afterwards', async () => {
    const { simulator, office } = opened;
    const { pane } = office;
    const before = everything();
    await pane.waitForSelector('[data-key="list write"]:not([disabled])');
    expect(await pane.textContent('[data-key="list write"]')).toBe('写入名册（会清空撤销记录）');
    await pane.click('[data-key="list write"]');
    await pane.waitForSelector('[data-key="list written"]');
    const row = (number: number, field: string): unknown =>
      simulator.sheet(sheet).value(number - 1, (columns[field] ?? 0) - 1);
    const written = (number: number): unknown[] =>
      [
        'number',
        'project_name',
        'project_scope',
        'total_credits',
        'leader_id',
        'start_date',
        'class_size',
      ].map((field) => row(number, field));
    expect(written(gap)).toEqual([
      41,
      '=1+1组合教学',
      '市',
      24,
      '000000197901010012',
      serial('2027-04-15'),
      40,
    ]);
    expect(written(half + 1)).toEqual([
      42,
      "'27春季班主任研修",
      '全省',
      24,
      '00000019790101001X',
      serial('2027-05-06'),
      50,
    ]);
    expect(written(half + 2)).toEqual([
      44,
      '乡土课程开发',
      '全省',
      16,
      '000000198203040018',
      serial('2027-09-20'),
      45,
    ]);
    const after = everything();
    const changed = Object.keys({ ...before, ...after }).filter((key) => before[key] !== after[key]);
    const rows = new Set(changed.map((key) => Number(key.slice(sheet.length + 1).split(',')[0]) + 1));
    expect([...rows].sort((one, other) => one - other)).toEqual([gap, half + 1, half + 2]);
    // Nine columns are mapped; a formula among the rows or a filled cell would be a tenth.
    expect(changed).toHaveLength(27);
    const words = await pane.textContent('[data-key="list written"]');
    expect(words).toContain('已写入 3 行');
    expect(words).toMatch(new RegExp(`${sheet} A${gap}:U${gap}、A${half + 1}:U${half + 2}$`));
    expect(await pane.isDisabled('[data-key="list write"]')).toBe(true);
    await pane.click('#tab-check');
    // Two more projects for the whole province: whether they count is open until their kind is filled in.
    await pane.waitForFunction(() =>
      document.querySelector('[data-key="open"]')?.textContent?.includes('面向全省的自主选课项目申报数'),
    );
    expect([office.problems, simulator.defects, office.host.unknownMethods]).toEqual([[], [], []]);
  });
});

describeWith([chromium, openssl, openpyxl], 'a long list in the pane in Excel', () => {
  const long = async (file: string): Promise<OpenedKit> => {
    const opened = await openKit(server.origin, { kit: 'zj-projects', forms: {} });
    const { pane } = opened.office;
    await openView(pane, file);
    await pane.selectOption('[data-key="list 工号或手机"]', { label: `项目负责人·${ID}` });
    await pane.waitForSelector('[data-rows="600"]');
    await pane.waitForSelector('[data-key="list write"]:not([disabled])');
    return opened;
  };
  const ids = ({ simulator, read }: OpenedKit): unknown[] => {
    const place = read.locate({ form: FORM, roster: 'projects', row: 0, column: 'leader_id' });
    const at = fromA1(place?.cell ?? '');
    if (!place || !at) throw new RangeError('leader_id');
    const cells = Array.from({ length: 601 }, (_, index) =>
      simulator.sheet(place.sheet).value(at.row - 1 + index, at.column - 1),
    );
    return cells.filter((value) => value !== '');
  };

  it('is written in parts, beyond the rows made ready too, its ids kept as text', async () => {
    const opened = await long(longList('长名单.xlsx'));
    const { office } = opened;
    try {
      await office.pane.click('[data-key="list write"]');
      await office.pane.waitForSelector('[data-key="list written"]');
      expect(await office.pane.textContent('[data-key="list written"]')).toContain('已写入 600 行');
      expect(ids(opened)).toEqual(
        Array.from({ length: 600 }, (_, index) => String(index + 1).padStart(18, '0')),
      );
    } finally {
      await office.stop();
    }
  });

  it('waits for the end of an edit, and says how far it came where Excel refuses a part', async () => {
    // With the second apostrophe that keeps the first, the text is a sign longer than a cell holds.
    const opened = await long(longList('超长.xlsx', { row: 300, text: `'${'长'.repeat(32_766)}` }));
    const { office, simulator } = opened;
    try {
      simulator.failNext(OFFICE_ERROR.cellEditMode);
      await office.pane.click('[data-key="list write"]');
      await office.pane.waitForFunction(() =>
        document.querySelector('.status')?.textContent?.startsWith('正在编辑单元格：请按回车'),
      );
      expect(ids(opened)).toEqual([]);
      await office.pane.click('[data-key="list write"]');
      await office.pane.waitForSelector('[data-key="list written"]');
      expect(await office.pane.textContent('[data-key="list written"]')).toContain('已写入 250 行');
      expect(await office.pane.isDisabled('[data-key="list write"]')).toBe(true);
      expect(ids(opened)).toHaveLength(250);
    } finally {
      await office.stop();
    }
  });
});

describeWith([chromium, openpyxl], 'an old list on the page', () => {
  let browser: Browsing;
  let page: Page;

  beforeAll(async () => {
    const workbook = join(mkdtempSync(join(tmpdir(), 'banbiao-list-')), '登记.xlsx');
    writeFileSync(workbook, await kitBytes(sample()));
    browser = await startBrowsing();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 320, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(`${server.origin}/page.html?panel=check`);
    await page.setInputFiles('#file', workbook);
    await page.waitForSelector('.verdict');
  });
  afterAll(() => browser.close());

  it('is mapped by the keyboard alone', async () => {
    await openView(page, list);
    expect(await mapping(page)).toEqual(PROPOSED);
    await page.focus('[data-key="list 身份证号"]');
    const options = await page.$$eval('[data-key="list 身份证号"] option', (all) =>
      all.map((one) => one.textContent),
    );
    // Each press passes over a column that others have; none of them loses it.
    for (let at = 0; at < options.indexOf(`项目负责人·${ID}`); at += 1)
      await page.keyboard.press('ArrowDown');
    await expect.poll(() => mapping(page)).toEqual({ ...PROPOSED, 身份证号: `项目负责人·${ID}` });
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key)).toBe(
      'list 身份证号',
    );
  });

  it('does not go on while two of its columns go to one of the roster', async () => {
    await page.selectOption('[data-key="list 每班人数"]', { label: '开班日期' });
    await page.waitForSelector('[data-twice="开班日期"]');
    expect(await page.locator('[data-key="list copy 0"]').count()).toBe(0);
    await page.selectOption('[data-key="list 每班人数"]', { label: '每班人数' });
    await page.waitForSelector('[data-twice]', { state: 'detached' });
    await page.waitForSelector('[data-key="list copy 0"]:not([disabled])');
    expect(await mapping(page)).toEqual({ ...PROPOSED, 身份证号: `项目负责人·${ID}` });
  });

  it('is copied as it goes into the sheet, which is said beside the button', async () => {
    const rows = sample().forms[FORM]?.projects as readonly object[];
    await page.click('[data-key="list copy 0"]');
    await page.waitForFunction(() => document.querySelector('.status')?.textContent === '已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split(/\r?\n/).map((line) => line.split('\t'));
    expect(lines.map((cells) => cells.length)).toEqual([21, 21, 21]);
    expect(lines.map((cells) => cells.filter((cell) => cell !== ''))).toEqual([
      ['41', '=1+1组合教学', '市', '24', '何见山', '000000197901010012', '云溪学院', '40', '2027-04-15'],
      [
        '42',
        "'27春季班主任研修",
        '全省',
        '24',
        '何见山',
        '00000019790101001X',
        '云溪学院',
        '50',
        '2027-05-06',
      ],
      ['44', '乡土课程开发', '全省', '16', '宋听泉', '000000198203040018', '云溪学院', '45', '2027-09-20'],
    ]);
    const first = await page.textContent('[data-key="list copy 0"] + span');
    expect(first).toMatch(/^粘贴到：.* 的 A\d+$/);
    expect(Number(/\d+$/.exec(first ?? '')?.[0])).toBeGreaterThan(rows.length);
  });

  it('leaves its mapping for the next list: headers, and nothing of the entries', async () => {
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain('身份证号');
    expect(kept).not.toMatch(/何见山|宋听泉|0000001|云溪|一览表|周静姝/);
    await page.click('[data-key="list close"]');
    await openView(page, oldList('另一份.xlsx'));
    expect(await mapping(page)).toEqual({ ...PROPOSED, 身份证号: `项目负责人·${ID}` });
    expect(await page.textContent('main')).toContain('已按上次确认的对照填好');
  });

  it('says of a list without known headers what to do', async () => {
    const other = join(mkdtempSync(join(tmpdir(), 'banbiao-list-')), '通知.xlsx');
    writeFileSync(other, 'not a workbook');
    await page.setInputFiles('#list', other);
    await page.waitForSelector('.note.bad');
    expect(await page.locator('[data-rows]').count()).toBe(0);
    await page.setInputFiles('#list', list);
    await page.waitForSelector('[data-rows]');
  });

  it.each(['zh', 'en'])('fits 320 pixels without a serious fault of accessibility (%s)', async (language) => {
    if (language === 'en') {
      await page.click('[data-key="language"]');
      await page.waitForFunction(() =>
        /rows fit/.test(document.querySelector('[data-rows]')?.textContent ?? ''),
      );
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('is added to the roster of the workbook itself, to the letter, and taken back as one change', async () => {
    const rows = sample().forms[FORM]?.projects as readonly object[];
    await page.click('[data-key="list add"]');
    // Nine columns of three rows.
    await page.waitForSelector('[data-changes="27"]');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-key="download"]').click(),
    ]);
    const { dossier } = readWorkbook(new Uint8Array(readFileSync(await download.path())), registry, {
      compression: zlibCompression,
    });
    const added = (dossier.forms[FORM]?.projects as readonly object[]).slice(rows.length);
    expect(added).toMatchObject([
      { project_name: '=1+1组合教学', leader_id: '000000197901010012', start_date: '2027-04-15' },
      { project_name: "'27春季班主任研修", leader_id: '00000019790101001X' },
      { project_name: '乡土课程开发', leader_id: '000000198203040018' },
    ]);
    await page.click('[data-key="undo"]');
    await page.waitForSelector('[data-changes="0"]', { state: 'attached' });
  });
});
