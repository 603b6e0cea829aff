import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { samples } from '../../samples/index.js';
import { ExcelSimulator } from '../excel-host/excel-simulator.js';
import { startSimulatedOffice, type SimulatedOffice } from '../excel-host/simulated-office.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openpyxl, openssl } from '../set-up/tools.js';
import { oldList } from './old-list.js';
import { openKit, type OpenedKit } from './opened-kit.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const SCREEN = { width: 1200, height: 1400 };
const CAP = 'zj-2021-157.s3.1.cap-general';
/** Colours do not depend on the words, nor all else on colours. */
const APPEARANCES = [
  { language: 'zh', forcedColors: 'none', asked: 'everything' },
  { language: 'en', forcedColors: 'none', asked: 'structure' },
  { language: 'zh', forcedColors: 'active', asked: 'colours' },
  { language: 'en', forcedColors: 'active', asked: 'colours' },
] as const;
/** `PANE_PICTURES=FOLDER npx vitest run test/addin/panels.test.ts` leaves a picture of every panel there. */
const pictures = process.env.PANE_PICTURES;

describeWith([chromium, openssl, openpyxl], 'every panel in Excel', () => {
  let server: PaneServer;
  let opened: OpenedKit;
  let list: string;

  beforeAll(async () => {
    server = await paneServer();
    list = oldList('旧一览表.xlsx');
    const sample = samples().find(({ id }) => id === 'zj-projects-unlawful');
    if (!sample) throw new RangeError('no sample');
    opened = await openKit(server.origin, sample.dossier);
  });
  afterAll(async () => {
    await opened.office.stop();
    await server.close();
  });

  const pane = () => opened.office.pane;
  const PANELS: Readonly<Record<string, () => Promise<unknown>>> = {
    async fill() {
      await pane().click('#tab-fill');
      const place = opened.read.locate({
        form: 'zj-project-register',
        roster: 'projects',
        row: 0,
        column: 'online_credits',
      });
      if (!place) throw new RangeError('no cell');
      opened.simulator.userSelect(place.sheet, place.cell);
      await pane().waitForSelector('[data-entry="projects[1].online_credits"]');
    },
    async 'old list'() {
      await pane().click('[data-key="list open"]');
      await pane().setInputFiles('#list', list);
      await pane().waitForSelector('[data-rows]');
    },
    async check() {
      await pane().click('#tab-fill');
      await pane().click('[data-key="list close"]');
      await pane().click('#tab-check');
      const why = `[data-code="${CAP}"] details`;
      await pane().click(`[data-key^="card ${CAP}"]`);
      if ((await pane().getAttribute(why, 'open')) === null) await pane().click(`${why} summary`);
    },
    async produce() {
      await pane().click('#tab-produce');
      await pane().uncheck('[data-key="kind pdf"]');
      await pane().click('[data-key="produce"]');
      await pane().waitForSelector('[data-file$=".docx"]');
    },
    help: () => pane().click('#tab-help'),
  };

  it.each(APPEARANCES)(
    'is plain at 320 pixels ($language, forced colours $forcedColors)',
    async ({ language, forcedColors, asked }) => {
      const { office } = opened;
      await office.page.emulateMedia({ forcedColors });
      await office.page.setViewportSize(SCREEN);
      await office.pane.evaluate((wanted) => {
        const now = document.documentElement.lang.slice(0, 2);
        if (now !== wanted) document.querySelector<HTMLElement>('[data-key="language"]')?.click();
      }, language);
      for (const [panel, open] of Object.entries(PANELS)) {
        await open();
        await expectPlain(office, `${panel} ${language} ${forcedColors}`, asked);
      }
    },
  );

  it.each(APPEARANCES)(
    'has a self-check beside it that is as plain ($language, forced colours $forcedColors)',
    async ({ language, forcedColors, asked }) => {
      const selfCheck = await startSimulatedOffice(new ExcelSimulator(), {
        addin: { origin: server.origin },
        page: '/self-check.html',
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
      });
      try {
        await selfCheck.page.emulateMedia({ forcedColors });
        await selfCheck.pane.waitForSelector('#start');
        expect(await selfCheck.pane.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
        await selfCheck.pane.click('#start');
        await selfCheck.pane.waitForSelector('#save-record:enabled');
        await expectPlain(selfCheck, `self-check ${language} ${forcedColors}`, asked);
      } finally {
        await selfCheck.stop();
      }
    },
  );

  async function expectPlain(
    { page, pane }: SimulatedOffice,
    name: string,
    asked: (typeof APPEARANCES)[number]['asked'],
  ): Promise<void> {
    const wide = await pane.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect([name, ...wide]).toEqual([name, 320, 320]);
    expect([name, await seriousFaults(pane, asked)]).toEqual([name, []]);
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    const tall = await pane.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 1200, height: Math.max(600, tall) });
    await page
      .locator('iframe')
      .first()
      .screenshot({ path: join(pictures, `${name}.png`) });
    await page.setViewportSize(SCREEN);
  }
});
