import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';

const samples = join(import.meta.dirname, '../../samples');

// The parts of a bar share names with other blocks of the page, whose style must not reach them.
describeWith([chromium], 'the bars of a report', () => {
  let browser: Browsing;
  beforeAll(async () => {
    browser = await startBrowsing();
  });
  afterAll(() => browser.close());

  it.each(['hz-hybrid-unlawful', 'zj-projects-unlawful'])(
    '%s: every part stands within its bar',
    async (id) => {
      const page = await browser.newPage();
      await page.setContent(readFileSync(join(samples, id, 'report.html'), 'utf8'));
      const outside = await page.locator('.bar').evaluateAll((bars) =>
        bars.flatMap((bar) => {
          const frame = bar.getBoundingClientRect();
          return [...bar.querySelectorAll('span')]
            .map((part) => part.getBoundingClientRect())
            .filter(({ top, bottom }) => top < frame.top || bottom > frame.bottom + 1)
            .map(({ top, bottom }) => [top - frame.top, bottom - frame.bottom]);
        }),
      );
      const bars = await page.locator('.bar span').count();
      await page.close();
      expect(outside).toEqual([]);
      expect(bars).toBeGreaterThan(1);
    },
  );
});
