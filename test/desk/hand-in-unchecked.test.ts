import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousFaults } from '../addin/serious-faults.js';
import { suiteFolder } from '../cli/command-line.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { administrator, roundWith, runningDesk, type RunningDesk } from './running-desk.js';
import { sampleWorkbookFile } from './sample-workbook.js';

const path = suiteFolder();
const SCHOOL = '云溪市教师进修学校';
const CHECK_ITSELF = /engine-worker.*\.js/;

describeWith([chromium], 'a workbook whose check cannot be loaded in the browser', () => {
  let running: RunningDesk;
  let browser: Browsing;
  let link: string;

  beforeAll(async () => {
    running = await runningDesk(path('desk'));
    const { links } = await roundWith(await administrator(running), SCHOOL);
    link = links.get(SCHOOL) ?? '';
    browser = await startBrowsing();
  });
  afterAll(async () => {
    await browser.close();
    await running.server.close();
    expect(running.defects).toEqual([]);
  });

  const chosen = async () => {
    const page = await browser.newPage({ baseURL: running.server.origin, locale: 'zh-CN' });
    await page.route(CHECK_ITSELF, (route) => route.abort());
    await page.goto(link);
    await page.setInputFiles('[name=workbook]', sampleWorkbookFile('zj-review-unlawful'));
    await page.waitForSelector('text=没有能在这台电脑上检查');
    return page;
  };

  it('can be checked by the desk, which keeps nothing of it', async () => {
    const page = await chosen();
    expect(await seriousFaults(page)).toEqual([]);
    await page.click('button[formaction$="/check"]');
    await page.waitForSelector('text=暂不能报送');
    expect(await page.innerText('main')).toContain('还没有提交');
    expect(await page.locator('a[href*="/receipt/"]').count()).toBe(0);
    await page.close();
  });

  it('can be handed in all the same, and the receipt says what the desk found', async () => {
    const page = await chosen();
    await page.click('form[data-hand-in] button:not([formaction])');
    await page.waitForURL('**/receipt/*');
    await page.waitForSelector('dd:has(.level)');
    expect(await page.innerText('.receipt')).toMatch(/不符合 11/);
    await page.close();
  });
});
