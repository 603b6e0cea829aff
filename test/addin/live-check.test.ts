import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { sampleOf } from '../../samples/index.js';
import { ExcelSimulator } from '../excel-host/excel-simulator.js';
import { startSimulatedOffice } from '../excel-host/simulated-office.js';
import { readXlsx } from '../excel-host/xlsx-exchange.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { openKit, violations, waitForFinding } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const RULE = 'hz-2019-5.s2.2.online-quarter';
const MEGABYTE = 1024 * 1024;
const METHOD = 3;

const hybrid = () => {
  const sample = sampleOf('hz-hybrid');
  if (!sample) throw new RangeError('no sample');
  return sample.dossier;
};

describeWith([chromium, openssl], 'the live check in a workbook that people handle', () => {
  let server: PaneServer;
  beforeAll(async () => {
    server = await paneServer();
  });
  afterAll(() => server.close());

  const online = (read: Awaited<ReturnType<typeof openKit>>['read']) => {
    const form = 'hz-hybrid-application';
    const place = read.locate({ form, roster: 'online_courses', row: 6, column: 'online_course_credits' });
    if (!place) throw new RangeError('no entry');
    return place;
  };

  it('follows sheets that are renamed, and is not confused by copies', async () => {
    const { simulator, office, read } = await openKit(server.origin, hybrid());
    try {
      const { sheet, cell } = online(read);
      simulator.userRename(sheet, '我的 线上课');
      simulator.userEdit('我的 线上课', cell, 9);
      await waitForFinding(office, RULE, true);
      await office.pane.click(`[data-code="${RULE}"] .place:has-text("我的 线上课")`);
      await expect.poll(() => simulator.selected).toMatch(/^我的 线上课!/);
      const before = await violations(office);
      const copy = simulator.userCopySheet('我的 线上课');
      simulator.userEdit(copy, cell, 70);
      await office.pane.click('[data-key="now"]');
      await office.pane.waitForTimeout(1_000);
      expect(await violations(office)).toEqual(before);
      simulator.userDeleteSheet(copy);
      simulator.userEdit('我的 线上课', cell, 1.5);
      await waitForFinding(office, RULE, false);
      expect([office.problems, simulator.defects]).toEqual([[], []]);
    } finally {
      await office.stop();
    }
  });

  it('keeps two kits in two windows apart', async () => {
    const [one, other] = [await openKit(server.origin, hybrid()), await openKit(server.origin, hybrid())];
    try {
      const { sheet, cell } = online(one.read);
      one.simulator.userEdit(sheet, cell, 9);
      await waitForFinding(one.office, RULE, true);
      await other.office.pane.click('[data-key="now"]');
      await other.office.pane.waitForTimeout(1_000);
      expect(await violations(other.office)).toEqual([]);
    } finally {
      await one.office.stop();
      await other.office.stop();
    }
  });

  it('finds by itself what Excel does not tell', async () => {
    const { simulator, office, read } = await openKit(server.origin, hybrid());
    try {
      const { sheet, cell } = online(read);
      simulator.silentEdit(sheet, cell, 9);
      await waitForFinding(office, RULE, true);
    } finally {
      await office.stop();
    }
  });

  it('keeps an unfolded reason unfolded through a check', async () => {
    const { simulator, office, read } = await openKit(server.origin, hybrid());
    try {
      const { sheet, cell } = online(read);
      simulator.userEdit(sheet, cell, 9);
      await waitForFinding(office, RULE, true);
      await office.pane.click(`[data-code="${RULE}"] summary`);
      expect(await office.pane.textContent(`[data-code="${RULE}"] blockquote`)).toMatch(/四分之一|1\/4/);
      simulator.userEdit(sheet, cell, 8);
      await office.pane.waitForFunction(
        (rule) => document.querySelector(`[data-code="${rule}"] .calc`)?.textContent?.includes('29'),
        RULE,
      );
      expect(await office.pane.locator(`[data-code="${RULE}"] details[open]`).count()).toBe(1);
    } finally {
      await office.stop();
    }
  });

  it('asks for a large workbook in parts that Excel on the web can answer', async () => {
    const { simulator, office } = await openKit(server.origin, hybrid());
    try {
      const large = simulator.addSheet('大量数据');
      const row = (index: number) => `${'长'.repeat(1_500)}${index}`;
      for (let index = 0; index < 900; index += 1) large.enter(index, 0, row(index));
      await office.pane.click('[data-key="now"]');
      const cleanups = () => simulator.requests.filter(({ kind }) => kind === 'cleanup').length;
      const earlier = cleanups();
      await expect.poll(cleanups, { timeout: 30_000 }).toBeGreaterThan(earlier);
      const before = simulator.requests.length;
      await office.pane.click('[data-key="now"]');
      await expect
        .poll(() => simulator.requests.slice(before).at(-1)?.kind, { timeout: 30_000 })
        .toBe('cleanup');
      const syncs = simulator.requests.slice(before).filter(({ kind }) => kind === 'sync');
      expect(syncs.filter(({ fault }) => fault !== undefined)).toEqual([]);
      const sizes = syncs.map(({ response }) => Buffer.byteLength(JSON.stringify(response)));
      expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
      expect(sizes.length).toBeGreaterThan(1);
      const all = sizes.reduce((sum, size) => sum + size, 0);
      expect(sizes.length).toBeLessThanOrEqual(1 + Math.ceil(all / (4 * MEGABYTE)));
      expect(await violations(office)).toEqual([]);
      expect([office.problems, simulator.defects]).toEqual([[], []]);
    } finally {
      await office.stop();
    }
  });

  describe('a workbook that is no kit', () => {
    const simulator = new ExcelSimulator('账本.xlsx', readXlsx);
    let office: Awaited<ReturnType<typeof startSimulatedOffice>>;
    beforeAll(async () => {
      simulator.sheet('Sheet1').enter(0, 0, '内部资料');
      office = await startSimulatedOffice(simulator, {
        addin: { origin: server.origin },
        page: '/pane.html?panel=new',
      });
      await office.pane.waitForFunction(() =>
        document.querySelector('.status')?.textContent?.includes('不是办表的套表'),
      );
    });
    afterAll(() => office.stop());

    it('is left unread, whatever is typed', async () => {
      simulator.userEdit('Sheet1', 'B2', 5);
      await office.pane.waitForTimeout(1_000);
      const called = simulator.requests.flatMap(({ body }) =>
        Object.values(body.ObjectPaths)
          .filter((path) => path.ObjectPathType === METHOD)
          .map(({ Name }) => Name),
      );
      expect(called.filter((name) => /Range/.test(name))).toEqual([]);
      expect(JSON.stringify(simulator.requests.map(({ response }) => response))).not.toContain('内部资料');
    });

    it('stays as it is when a new kit is asked for: that opens beside it', async () => {
      await office.pane.selectOption('#kit', 'zj-order');
      await office.pane.click('[data-key="new"]');
      await office.pane.waitForFunction(() =>
        document.querySelector('.status')?.textContent?.includes('已在新窗口中打开'),
      );
      expect(simulator.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
      const [created] = simulator.created;
      const names = created ? (await readXlsx(created)).map(({ name }) => name) : [];
      expect(names).toContain('填表说明');
    });
  });

  it('puts a new kit into an empty workbook and checks it', async () => {
    const simulator = new ExcelSimulator('工作簿1.xlsx', readXlsx);
    const office = await startSimulatedOffice(simulator, {
      addin: { origin: server.origin },
      page: '/pane.html?panel=new',
    });
    try {
      await office.pane.waitForSelector('#kit');
      await office.pane.selectOption('#kit', 'hz-hybrid');
      await office.pane.click('[data-key="new"]');
      await office.pane.waitForSelector('.form-progress');
      expect(await office.pane.textContent('main')).toContain('杭州混合式培训项目申报');
      // Inserting sheets brings no names; without them moved entries would be lost.
      expect(simulator.names.filter(({ formula }) => !formula.includes('#REF!')).length).toBeGreaterThan(50);
      const { name } = simulator.active;
      await office.pane.click('[data-key="next"]');
      await expect.poll(() => simulator.active.name).not.toBe(name);
      expect([office.problems, simulator.defects]).toEqual([[], []]);
    } finally {
      await office.stop();
    }
  });
});
