import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildWorkbookFile } from '../../engine/node/exceljs-workbook.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { registry } from '../../templates/index.js';
import { ExcelSimulator } from '../excel-host/excel-simulator.js';
import { HostError } from '../excel-host/host-error.js';
import { NamedItem } from '../excel-host/named-item.js';
import { startSimulatedOffice, type SimulatedOffice } from '../excel-host/simulated-office.js';
import { readNames, readXlsx } from '../excel-host/xlsx-exchange.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { paneServer } from './pane-server.js';

const KIT = 'zj-order';
/** Names that Excel sometimes brings with inserted sheets, and brings without their cells. */
const BROKEN_NAMES = 3;

/** The kit as the server gives it. */
const blankKit = (): Promise<Uint8Array> => {
  const kit = registry.kits.get(KIT);
  if (!kit) throw new RangeError(KIT);
  return buildWorkbookFile(kit, registry);
};

let server: PaneServer;
let names: readonly { name: string; formula: string }[];
beforeAll(async () => {
  server = await paneServer();
  names = await readNames(await blankKit());
});
afterAll(() => server.close());

class BringsBrokenNames extends ExcelSimulator {
  override async insertSheets(...order: Parameters<ExcelSimulator['insertSheets']>): Promise<string[]> {
    const inserted = await super.insertSheets(...order);
    for (const { name } of names.slice(0, BROKEN_NAMES))
      this.names.push(new NamedItem(this, name, '=#REF!', undefined));
    return inserted;
  }
}

class CannotInsert extends ExcelSimulator {
  override insertSheets(): Promise<string[]> {
    return Promise.reject(new HostError('GeneralException'));
  }
}

async function begun(simulator: ExcelSimulator): Promise<SimulatedOffice> {
  const office = await startSimulatedOffice(simulator, {
    addin: { origin: server.origin },
    page: '/pane.html?panel=fill',
  });
  await office.pane.waitForSelector('[data-key="new"]', { timeout: 60_000 });
  await office.pane.selectOption('#kit', KIT);
  await office.pane.click('[data-key="new"]');
  return office;
}

describeWith([chromium, openssl], 'a new kit in Excel', () => {
  it.each([
    ['brings none of the names of entries', ExcelSimulator],
    ['brings some of them broken', BringsBrokenNames],
  ])('has every name of its entries, though inserting its sheets %s', async (_, Simulated) => {
    const simulator = new Simulated('工作簿1.xlsx', readXlsx);
    const office = await begun(simulator);
    try {
      await office.pane.waitForFunction(() => document.body.textContent?.includes('套表的工作表已加入'));
      await office.pane.waitForSelector('.verdict', { timeout: 60_000 });
      const there = new Map(simulator.names.map((item) => [item.name, item.formula.replaceAll('$', '')]));
      for (const { name, formula } of names) {
        expect([name, there.get(name)?.replaceAll("'", '')]).toEqual([
          name,
          formula.replaceAll('$', '').replaceAll("'", ''),
        ]);
      }
      expect(names.length).toBeGreaterThan(10);
      await office.pane.waitForFunction(() => !document.body.textContent?.includes('名称标记'));
      expect(simulator.defects).toEqual([]);
    } finally {
      await office.stop();
    }
  });

  it('opens beside a workbook in which something stands', async () => {
    const simulator = new ExcelSimulator('工作簿1.xlsx', readXlsx);
    simulator.userEdit('Sheet1', 'A1', '别的内容');
    const office = await begun(simulator);
    try {
      await office.pane.waitForFunction(() => document.body.textContent?.includes('已在新窗口中打开'));
      expect(simulator.created).toHaveLength(1);
      expect(simulator.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    } finally {
      await office.stop();
    }
  });

  it('opens beside where its sheets cannot be inserted', async () => {
    const simulator = new CannotInsert('工作簿1.xlsx', readXlsx);
    const office = await begun(simulator);
    try {
      await office.pane.waitForFunction(() => document.body.textContent?.includes('已在新窗口中打开'));
      expect(simulator.created).toHaveLength(1);
    } finally {
      await office.stop();
    }
  });

  it('is downloaded where neither can be done', async () => {
    const simulator = new CannotInsert('工作簿1.xlsx', readXlsx);
    simulator.workbook.call_CreateAndOpenWorkbook = () => {
      throw new HostError('NotImplemented');
    };
    const office = await startSimulatedOffice(simulator, {
      addin: { origin: server.origin },
      page: '/pane.html?panel=fill',
    });
    try {
      await office.pane.waitForSelector('[data-key="new"]', { timeout: 60_000 });
      await office.pane.selectOption('#kit', KIT);
      const [download] = await Promise.all([
        office.page.waitForEvent('download'),
        office.pane.click('[data-key="new"]'),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      await office.pane.waitForFunction(() => document.body.textContent?.includes('套表已下载'));
    } finally {
      await office.stop();
    }
  });
});
