import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageTexts } from '../../engine/pdf/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';

const MOST = 4;
const samples = join(import.meta.dirname, '../../samples');

describeWith([chromium], 'the report of an unlawful sample, printed', () => {
  let browser: Browsing;
  beforeAll(async () => {
    browser = await startBrowsing();
  });
  afterAll(() => browser.close());

  it.each(['hz-hybrid-unlawful', 'zj-projects-unlawful', 'zj-certification-unlawful', 'zj-review-unlawful'])(
    `%s has ${String(MOST)} pages at most, and the answer on the first`,
    async (id) => {
      const page = await browser.newPage();
      await page.setContent(readFileSync(join(samples, id, 'report.html'), 'utf8'));
      const [first = '', ...others] = await pageTexts(await page.pdf({ preferCSSPageSize: true }));
      await page.close();
      expect(first).toContain('暂不能报送');
      expect(1 + others.length).toBeLessThanOrEqual(MOST);
    },
  );
});
