import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seriousFaults } from '../addin/serious-faults.js';
import { suiteFolder } from '../cli/command-line.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { administrator, pageOf, PASSWORD, roundWith, runningDesk, type RunningDesk } from './running-desk.js';

const path = suiteFolder();
const WORKBOOK = join(import.meta.dirname, '../../samples/zj-review-unlawful/workbook.xlsx');
const NARROW = 320;

describeWith([chromium], 'the pages of a desk', () => {
  let running: RunningDesk;
  let browser: Browsing;
  let round: string;
  let link: string;
  let one: string;
  /** The link of a bureau, which may hand in its round as a package. */
  let above: string;

  /** A browser's page with script or without, as wide as it is shown at 200 % on a small screen. */
  const opened = async (javaScriptEnabled: boolean): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled,
      locale: 'zh-CN',
      baseURL: running.server.origin,
      viewport: { width: NARROW, height: 640 },
    });
    return context.newPage();
  };
  /** Signs in by the keyboard alone. */
  const signIn = async (page: Page): Promise<void> => {
    await page.goto('/sign-in');
    await page.focus('[name=login]');
    await page.keyboard.type('wang');
    await page.keyboard.press('Tab');
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/rounds');
  };

  beforeAll(async () => {
    running = await runningDesk(path('desk'));
    const bureau = await administrator(running);
    const made = await roundWith(bureau, '云溪市教师进修学校\t李老师\t13812345678\n东湖区教师进修学校');
    round = made.round;
    link = made.links.get('云溪市教师进修学校') ?? '';
    one = await pageOf(bureau, round, '云溪市教师进修学校');
    const version =
      /name="version" value="(\d+)"/.exec((await bureau.get(`${round}/settings`)).html)?.[1] ?? '';
    const moments = {
      opensAt: '2026-11-01T08:00',
      closesAt: '2026-11-30T17:00',
      keepUntil: '2100-12-01T17:00',
    };
    const about = {
      title: '资质复查',
      bureau: '青禾市教育局',
      telephone: '0571-87654321',
      purpose: '资质复查',
    };
    await bureau.post(`${round}/settings`, { ...about, ...moments, filesOn: '2026-12-15', version });
    above =
      (await roundWith(bureau, '青禾市教育局', '2026-11-30T17:00', 'zj-review-city')).links.get(
        '青禾市教育局',
      ) ?? '';
    browser = await startBrowsing();
  });
  afterAll(async () => {
    await browser.close();
    await running.server.close();
    expect(running.defects).toEqual([]);
  });

  it('take a workbook from an institution without script, by the keyboard', async () => {
    const page = await opened(false);
    await page.goto(link);
    await page.setInputFiles('[name=workbook]', WORKBOOK);
    await page.focus('text=先检查，再决定是否提交');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=暂不能报送');
    await page.focus('text=仍要提交');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.receipt');
    expect(await page.textContent('.receipt')).toMatch(/已提交\s+回执编号\s+26-[2-9A-Z]{6}-1/);
    await page.context().close();
  });

  it('let the bureau return it without script', async () => {
    const page = await opened(false);
    await signIn(page);
    await page.goto(one);
    await page.focus('text=退回 >> nth=-1');
    await page.click('form[action$="/return"] button');
    await page.waitForSelector('text=已退回，机构打开链接就能看到退回意见');
    await page.goto(link);
    expect(await page.textContent('.alert')).toContain('请修改以下内容后重新提交');
    await page.context().close();
  });

  it('have no serious fault that axe finds, and nothing that stands out at 320 px', async () => {
    const page = await opened(true);
    await signIn(page);
    const paths = [
      '/rounds',
      '/rounds/new',
      round,
      `${round}/produce`,
      `${round}/contradictions`,
      `${round}/roster`,
      `${round}/links`,
      `${round}/settings`,
      `${round}/remind`,
      `${round}/import`,
      one,
      '/accounts',
      '/log',
      '/password',
      '/nowhere',
      link,
      `${link}/receipt/1`,
      '/t/x',
      above,
    ];
    const faults: string[] = [];
    for (const where of paths) {
      await page.goto(where);
      faults.push(...(await seriousFaults(page)).map((fault) => `${where} ${fault}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > NARROW) faults.push(`${where} is ${width} px wide`);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('print what belongs on paper, and no buttons', async () => {
    const page = await opened(true);
    await signIn(page);
    await page.emulateMedia({ media: 'print' });
    for (const [where, words] of [
      [`${round}/remind`, '以下单位尚未完成'],
      [`${round}/links`, '云溪市教师进修学校'],
      [`${link}/receipt/1`, '校验码'],
    ] as const) {
      await page.goto(where);
      expect(await page.innerText('main')).toContain(words);
      expect([where, await page.locator('button:visible').count()]).toEqual([where, 0]);
    }
    await page.context().close();
  });
});
