import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { comparedVariants, deliveryOf } from '../../engine/design/index.js';
import { withComputed } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium, openssl } from '../set-up/tools.js';
import { definition, design, lawfulSample, limits, unlawfulSample } from '../design/hybrid-designs.js';
import { paneServer } from './pane-server.js';
import { seriousFaults } from './serious-faults.js';

const sampleFile = (id: string) => join(import.meta.dirname, `../../samples/${id}/workbook.xlsx`);
const [lawful, order] = ['hz-hybrid-lawful', 'zj-order-lawful'].map(sampleFile) as [string, string];
const workbook = sampleFile('hz-hybrid-unlawful');
const MINUTE = 60_000;

describeWith([chromium, openssl], '设计测算 in an ordinary browser', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;
  const wordsOfFirst = () => page.textContent('.proposal h4');

  beforeAll(async () => {
    server = await paneServer();
    browser = await startBrowsing();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.origin}/page.html?panel=check`);
    await page.setInputFiles('#file', workbook);
    await page.waitForSelector('.proposal');
  }, 2 * MINUTE);
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('names the numbers of the engine, each with its article', async () => {
    for (const { id, sentence, state, basis } of limits(unlawfulSample)) {
      if (state === 'elsewhere') continue;
      const shown = await page.textContent(`[data-limit="${id}"]`);
      expect(shown).toContain(sentence);
      expect(shown).toContain(basis[0]?.article);
    }
    expect(await page.textContent('[data-limit="online-credits"]')).toContain('现23学分，超出0.5学分');
  });

  it('draws the weeks of the schedule', async () => {
    const { weeks } = design(unlawfulSample).timetable;
    const held = weeks.filter(({ days }) => days.some((day) => day !== undefined));
    const rows = page.locator('.weeks tbody tr');
    expect(await rows.count()).toBe(held.length);
    expect(await rows.first().locator('td').first().textContent()).toBe('线上3');
  });

  it('puts a variant and the project as carried out beside the design', async () => {
    await page.setInputFiles('[data-key="design variants"]', lawful);
    await page.waitForSelector('.compared');
    const [own, other] = [unlawfulSample, lawfulSample].map((dossier) => ({
      name: '',
      dossier: withComputed(dossier, registry),
      design: design(dossier),
    }));
    if (!own || !other) throw new RangeError();
    const lines = comparedVariants(definition.figures, [own, other]);
    const shown = await page.$$eval('.compared tbody tr', (rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    expect(shown).toEqual(lines.map(({ values, unit }) => values.map((value) => `${value}${unit}`)));
    await page.setInputFiles('[data-key="design delivered"]', lawful);
    await page.waitForSelector('.delivery');
    const delivery = deliveryOf(definition.delivery, own.dossier, other.dossier);
    for (const { words, basis } of delivery.lines) {
      const said = (await page.textContent('.delivery')) ?? '';
      expect(said).toContain(words);
      expect(said).toContain(basis[0]?.article);
    }
  });

  it('refuses a workbook of another kind by name, and speaks English when asked to', async () => {
    await page.setInputFiles('[data-key="design variants"]', order);
    await page.waitForFunction(() => document.body.textContent?.includes('不是同一种套表'));
    await page.click('[data-key="language"]');
    await page.waitForFunction(() =>
      document.querySelector('.design')?.textContent?.includes('move 0.5 credits'),
    );
    const english = await page.textContent('.design');
    expect(english).toContain('at most 22.5 credits online (now 23 credits; 0.5 credits too many)');
    expect(english).toContain('move 0.5 credits to the offline courses');
    await page.click('[data-key="language"]');
    await page.waitForFunction(() => document.querySelector('.design')?.textContent?.includes('转0.5学分'));
  });

  it('puts what stands beside away again', async () => {
    await page.click('[data-key="design away"]');
    await page.waitForSelector('.compared', { state: 'detached' });
  });

  it('has no serious fault of accessibility', async () => {
    expect(await seriousFaults(page)).toEqual([]);
  });

  it(
    'makes the unlawful sample lawful without a number being typed',
    async () => {
      expect(await wordsOfFirst()).toBe('转0.5学分到线下课程（总学分不变）');
      await page.click('.proposal .btn.primary');
      await page.waitForFunction(() => document.querySelector('.proposal h4')?.textContent?.startsWith('由'));
      // A fact is confirmed before the button can be pressed.
      expect(await page.isDisabled('.proposal .btn.primary')).toBe(true);
      for (const box of await page.locator('.proposal').first().locator('input[type="checkbox"]').all())
        await box.check();
      await page.click('.proposal .btn.primary');
      await page.waitForFunction(() =>
        document.querySelector('.proposal h4')?.textContent?.startsWith('分2个班'),
      );
      await page.click('.proposal .btn.primary');
      await page.waitForFunction(() => document.querySelector('.proposal') === null);
      expect(await page.textContent('.verdict')).toMatch(/不符合 0\s*未填 0/);
      expect(await page.textContent('[data-limit="online-credits"]')).toContain('现22.5学分');
    },
    2 * MINUTE,
  );

  it(
    'takes a variant into the application at one press',
    async () => {
      await page.setInputFiles('[data-key="design variants"]', workbook);
      await page.click('[data-take]');
      await page.waitForFunction(() =>
        document.querySelector('[data-limit="online-credits"]')?.textContent?.includes('现23学分'),
      );
      expect(await page.$$('[data-take]')).toHaveLength(0);
    },
    2 * MINUTE,
  );

  it('shows of a register what the round still permits, and proposes nothing', async () => {
    const other = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 900 } });
    await other.goto(`${server.origin}/page.html?panel=check`);
    await other.setInputFiles('#file', sampleFile('zj-projects-unlawful'));
    await other.waitForSelector('[data-limit="province-wide-projects"]', { state: 'attached' });
    const shown = await other.textContent('.design');
    expect(shown).toContain('本批次最多申报25项（现27项，超出2项）');
    expect(shown).toContain('三（一）');
    expect(shown).not.toMatch(/怎样改|方案比较/);
    await other.close();
  });
});
