import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toA1 } from '../../engine/core/cell-address.js';
import type { Dossier } from '../../engine/form/index.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { sheetNames } from '../../engine/workbook/index.js';
import { openWorkbook } from '../../engine/workbook/spreadsheet/open-workbook.js';
import { shownText } from '../../engine/workbook/spreadsheet/opened-workbook.js';
import { samples } from '../../samples/index.js';
import { ExcelSimulator } from '../excel-host/excel-simulator.js';
import { startSimulatedOffice, type SimulatedOffice } from '../excel-host/simulated-office.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { kitBytes, openKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

/** Colours that are on their way from one look to the next are those of neither. */
const reducedMotion = 'reduce';
const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none', reducedMotion },
  dark: { colorScheme: 'dark', forcedColors: 'none', reducedMotion },
  forced: { colorScheme: 'light', forcedColors: 'active', reducedMotion },
} as const;
/** `STATE_PICTURES=FOLDER npx vitest run test/addin/states.test.ts` leaves a picture of every state there. */
const pictures = process.env.STATE_PICTURES;

const sampleOf = (id: string): Dossier => {
  const sample = samples().find((one) => one.id === id);
  if (!sample) throw new RangeError(id);
  return sample.dossier;
};

/** Every state as it is drawn: nothing wider than the window, no serious fault, in each language and each look. */
async function expectPlain(
  name: string,
  page: Page,
  pane: Page | Frame,
  picture: (path: string) => Promise<unknown>,
  // Colours depend neither on the words nor on how wide it is.
  isOfColours = true,
): Promise<void> {
  for (const language of ['en', 'zh']) {
    await pane.evaluate((wanted) => {
      const now = document.documentElement.lang.slice(0, 2);
      if (now !== wanted) document.querySelector<HTMLElement>('[data-key="language"]')?.click();
    }, language);
    await pane.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), language);
    const withColours = isOfColours && (language === 'zh' || pictures !== undefined);
    for (const look of withColours ? (['light', 'dark', 'forced'] as const) : (['light'] as const)) {
      await page.emulateMedia(LOOKS[look]);
      const state = `${name} ${language} ${look}`;
      const beyond = await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const faults = await seriousFaults(
        pane,
        look !== 'light' ? 'colours' : withColours ? 'everything' : 'structure',
      );
      expect([state, beyond, faults]).toEqual([state, 0, []]);
      if (pictures === undefined) continue;
      mkdirSync(pictures, { recursive: true });
      // The check of the other language is on its way.
      await page.waitForTimeout(700);
      await picture(join(pictures, `${state}.png`));
    }
  }
  await page.emulateMedia(LOOKS.light);
}

describeWith([chromium, openssl], 'every state is plain in light, dark and forced colours', () => {
  let server: PaneServer;
  beforeAll(async () => {
    server = await paneServer();
  });
  afterAll(() => server.close());

  describe('of the pane in Excel', () => {
    let office: SimulatedOffice | undefined;
    const plain = (name: string, { page, pane }: SimulatedOffice): Promise<void> =>
      expectPlain(`pane ${name}`, page, pane, async (path) => {
        await page.setViewportSize({ width: 1200, height: 1000 });
        await page.locator('iframe').first().screenshot({ path });
      });
    const opened = async (dossier: Dossier) => {
      const kit = await openKit(server.origin, dossier);
      office = kit.office;
      return kit;
    };
    const started = async (simulator: ExcelSimulator): Promise<SimulatedOffice> => {
      office = await startSimulatedOffice(simulator, {
        addin: { origin: server.origin },
        page: '/pane.html?panel=check',
      });
      return office;
    };
    const stopped = async (work: () => Promise<void>): Promise<void> => {
      try {
        await work();
      } finally {
        await office?.stop();
      }
    };

    it('no kit, and a new one', () =>
      stopped(async () => {
        const { pane } = await started(new ExcelSimulator());
        await pane.waitForSelector('[data-key="none new"]');
        if (office) await plain('none', office);
        await pane.click('[data-key="none new"]');
        await pane.waitForSelector('#kit');
        if (office) await plain('new', office);
      }));

    it('a blank kit', () =>
      stopped(async () => {
        const { office: excel } = await opened({ kit: 'zj-review', forms: {} });
        await excel.pane.waitForSelector('.blanks');
        await plain('blank', excel);
      }));

    it('findings, one of the selected cell, its help, documents', () =>
      stopped(async () => {
        const { office: excel, simulator, read } = await opened(sampleOf('hz-hybrid-unlawful'));
        const { pane } = excel;
        await plain('findings', excel);
        const place = read.locate({ form: 'hz-hybrid-application', field: 'leader_is_formal_staff' });
        if (!place) throw new RangeError('no cell');
        simulator.userSelect(place.sheet, place.cell);
        await pane.waitForSelector('.finding[aria-current="true"]:has-text("正式员工")');
        await plain('selected', excel);
        await pane.click('#tab-fill');
        await pane.waitForSelector('[data-entry="leader_is_formal_staff"]');
        await plain('filling', excel);
        await pane.click('#tab-produce');
        await plain('generate', excel);
        await pane.uncheck('[data-key="kind pdf"]');
        await pane.click('[data-key="produce"]');
        await pane.waitForSelector('[data-file$=".docx"]');
        await plain('made', excel);
        // That it is a draft is said once, above.
        expect(await pane.locator('.made .finding').count()).toBe(0);
      }));

    it('nothing wrong', () =>
      stopped(async () => {
        const { office: excel } = await opened(sampleOf('hz-hybrid-lawful'));
        await excel.pane.waitForSelector('.calm');
        await plain('right', excel);
      }));

    it('a check that cannot be made', () =>
      stopped(async () => {
        const { office: excel, simulator } = await opened(sampleOf('hz-hybrid-lawful'));
        simulator.silentEdit(sheetNames.identity, await cellOfKit(), 'no-such-kit');
        await excel.pane.click('[data-key="now"]');
        await excel.pane.waitForSelector('[data-alert="failed"]');
        expect(await excel.pane.locator('.verdict').count()).toBe(0);
        await plain('failure', excel);
      }));

    /** Where the hidden sheet names the kit. */
    async function cellOfKit(): Promise<string> {
      const { sheets } = openWorkbook(await kitBytes(sampleOf('hz-hybrid-lawful')), zlibCompression);
      const rows = sheets.find(({ name }) => name === sheetNames.identity)?.rows ?? new Map();
      for (const [row, cells] of rows as ReadonlyMap<number, ReadonlyMap<number, never>>)
        for (const [column, cell] of cells) if (shownText(cell) === 'hz-hybrid') return toA1({ row, column });
      throw new RangeError('no kit');
    }
  });

  describe.each([1280, 375])('of the page, %i pixels wide', (width) => {
    const mimeType = 'application/octet-stream';
    const damaged = { name: '通知.xlsx', mimeType, buffer: Buffer.from('%PDF-1.7 not a workbook') };
    let browser: Browsing;
    let page: Page;
    const file = async (id: string) => ({
      name: `${id}.xlsx`,
      mimeType,
      buffer: Buffer.from(await kitBytes(sampleOf(id))),
    });
    const picture = (path: string) => page.screenshot({ path });
    const plain = (name: string): Promise<void> =>
      expectPlain(`page ${String(width)} ${name}`, page, page, picture, width > 1000);
    /** As another program saves it. */
    const saved = async (id: string): Promise<void> => {
      const { buffer } = await file(id);
      await page.evaluate(async (contents) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle('申报.xlsx', { create: true });
        const writable = await handle.createWritable();
        await writable.write(Uint8Array.from(atob(contents), (sign) => sign.charCodeAt(0)));
        await writable.close();
        Reflect.set(window, 'showOpenFilePicker', () => Promise.resolve([handle]));
      }, buffer.toString('base64'));
    };

    beforeAll(async () => {
      browser = await startBrowsing();
      page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width, height: 800 } });
      await page.goto(`${server.origin}/page.html?panel=check`);
      await page.waitForSelector('#file', { state: 'attached' });
    });
    afterAll(() => browser.close());

    it('no file', () => plain('empty'));

    it('a file that is followed, mended, saved elsewhere, and right', async () => {
      await saved('hz-hybrid-unlawful');
      await page.click('[data-key="follow"]');
      await page.waitForSelector('.beside');
      await plain('follow');
      await page.click('[data-key^="card "]:has-text("正式员工")');
      await page.selectOption('[data-entry="hz-hybrid-application/leader_is_formal_staff"]', '是');
      await page.waitForSelector('[data-changes="1"]');
      await page.click('[data-key="changes summary"]');
      await plain('edited');
      await saved('hz-hybrid-lawful');
      await page.waitForSelector('[data-alert="conflict"]');
      await plain('conflict');
      // Wherever somebody has scrolled, the bar leads to the question, and nothing can be written before.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await page.locator('[data-key="write back"]').count()).toBe(0);
      await page.click('[data-key="stale show"]');
      const box = await page.locator('[data-alert="conflict"]').boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key)).toBe(
        'stale keep',
      );
      await page.click('[data-key="stale drop"]');
      await page.waitForSelector('.calm');
      await plain('right');
      await page.click('#tab-fill');
      await page.waitForSelector('.beside');
      await plain('fill');
      await page.click('#tab-produce');
      await plain('produce');
      await page.click('#tab-help');
      await plain('help');
      await page.click('#tab-check');
    });

    it('a file that cannot be checked', async () => {
      await page.click('[data-key="file close"]');
      await page.setInputFiles('#file', damaged);
      await page.waitForSelector('[data-alert="failed"]');
      await plain('failure');
    });

    it('many files', async () => {
      await page.click('[data-key="file close"]');
      await page.setInputFiles('#file', [
        damaged,
        await file('zj-review-unlawful'),
        await file('hz-hybrid-lawful'),
      ]);
      await page.waitForSelector('[data-key="open hz-hybrid-lawful.xlsx"]');
      await plain('many');
    });

    it('the start page', async () => {
      await page.goto(`${server.origin}/`);
      for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia(media);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([look, beyond, await seriousFaults(page)]).toEqual([look, 0, []]);
      }
    });
  });
});
