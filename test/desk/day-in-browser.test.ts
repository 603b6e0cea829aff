import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { seriousFaults } from '../addin/serious-faults.js';
import { suiteFolder } from '../cli/command-line.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { PASSWORD, runningDesk, type RunningDesk } from './running-desk.js';
import { sampleWorkbookFile } from './sample-workbook.js';

const path = suiteFolder();
const SCHOOL = '云溪市教师进修学校';
const LIST = `${SCHOOL}\t李老师\t13812345678\n东湖区教师进修学校\n南屏区教师发展中心`;
const TITLE = '2026年教师培训机构资质复查';
/** A telephone; and a screen of 640 px at 200 %. */
const NARROW = 320;
const WIDE = { width: 1280, height: 900 } as const;
const MOST_TABS = 150;
/** A busy machine is no failure. */
const PATIENCE = 600_000;

/** A bureau's whole day, each step by the keyboard alone; the dialog that picks a file is the system's. */
function day(name: string, withScript: boolean): void {
  describe(name, () => {
    let running: RunningDesk;
    let browser: Browsing;
    let bureau: Page;
    let school: Page;
    let round: string;
    let one: string;
    let link: string;
    let seen = 0;
    /** What somebody sends: nothing but by a form. */
    const sent: string[] = [];

    const opened = async (): Promise<Page> => {
      const context = await browser.newContext({
        javaScriptEnabled: withScript,
        locale: 'zh-CN',
        baseURL: running.server.origin,
        viewport: WIDE,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
      });
      return page;
    };

    /** Tab after Tab until an element has the focus. */
    const reach = async (page: Page, selector: string): Promise<void> => {
      // Found once: looking for it after each Tab takes longer than all else.
      const target = await page.waitForSelector(selector, { state: 'attached' });
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way by the keyboard to ${selector} on ${page.url()}`);
    };
    const press = async (page: Page, selector: string): Promise<void> => {
      await reach(page, selector);
      await page.keyboard.press('Enter');
    };
    const type = async (page: Page, field: string, words: string): Promise<void> => {
      await reach(page, `[name=${field}]`);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(words);
    };
    /** A day and a time, part after part as a browser asks for them in Chinese. */
    const enterMoment = async (page: Page, field: string, value: string): Promise<void> => {
      await reach(page, `[name=${field}]`);
      await page.locator(`[name=${field}]`).fill(value);
    };
    const downloaded = async (page: Page, selector: string): Promise<Download> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(page, selector)]);
      return download;
    };

    /** Every page is looked at: axe, 200 %, and a picture where somebody wants them. */
    const look = async (page: Page, what: string): Promise<void> => {
      seen += 1;
      if (withScript) expect([what, await seriousFaults(page)]).toEqual([what, []]);
      const folder = process.env.PICTURES_OF_DAY;
      for (const width of [NARROW, WIDE.width]) {
        await page.setViewportSize({ ...WIDE, width });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([what, Math.max(width, wide)]).toEqual([what, width]);
        if (folder === undefined || !withScript) continue;
        mkdirSync(folder, { recursive: true });
        const number = String(seen).padStart(2, '0');
        await page.screenshot({ path: join(folder, `${number}-${what}-${width}.png`), fullPage: true });
      }
    };
    /** What goes to the printer has no buttons and nothing of the page around it. */
    const print = async (page: Page, words: string): Promise<void> => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.innerText('main')).toContain(words);
      expect(await page.locator('button:visible').count()).toBe(0);
      expect(await page.locator('.site-head:visible').count()).toBe(0);
      await page.emulateMedia({ media: 'screen' });
    };
    const signIn = async (): Promise<void> => {
      await bureau.goto('/sign-in');
      await look(bureau, '登录');
      await type(bureau, 'login', 'wang');
      await type(bureau, 'password', PASSWORD);
      await press(bureau, 'main button');
      await bureau.waitForURL('**/rounds');
    };
    /** Chooses a workbook, reads what its check says, and only then hands it in. */
    const handIn = async (page: Page, file: string, verdict: string): Promise<void> => {
      sent.length = 0;
      await reach(page, '[name=workbook]');
      await page.setInputFiles('[name=workbook]', sampleWorkbookFile(file));
      if (withScript) await page.waitForSelector('#checked-here [data-key=verdict]');
      else await press(page, 'button[formaction$="/check"]');
      await page.waitForSelector(`text=${verdict}`);
      expect(await page.innerText('main')).toContain('还没有提交');
      // In this browser; without script the desk checks, and keeps nothing.
      expect(sent).toEqual(withScript ? [] : ['check']);
      const found = countsIn(await page.innerText('main'));
      await look(page, `检查-${file}`);
      await press(page, withScript ? '#checked-here button[form]' : 'form[action$="/submit"] button');
      await page.waitForURL('**/receipt/*');
      await page.waitForSelector('dd:has(.level)');
      // What the desk finds is what was said before.
      expect(countsIn(await page.innerText('.receipt'))).toEqual(found);
    };

    beforeAll(async () => {
      running = await runningDesk(path(name));
      browser = await startBrowsing();
      [bureau, school] = [await opened(), await opened()];
    });
    afterAll(async () => {
      await browser.close();
      await running.server.close();
      expect(running.defects).toEqual([]);
    });

    it('a first account, a round, a list of institutions and their links on paper', async () => {
      await bureau.goto(running.server.setUp ?? '');
      await look(bureau, '建立账号');
      await type(bureau, 'name', '王主任');
      await type(bureau, 'login', 'wang');
      await type(bureau, 'password', PASSWORD);
      await press(bureau, 'main button');
      // Who types while the next page is still on its way types into nothing.
      await bureau.waitForURL((url) => url.pathname !== '/set-up');
      await bureau.waitForLoadState();
      await signIn();
      await look(bureau, '轮次');
      await press(bureau, 'a[href="/rounds/new"]');
      await bureau.waitForURL('**/rounds/new');
      await look(bureau, '新建轮次');
      await type(bureau, 'title', TITLE);
      await bureau.selectOption('[name=kit]', 'zj-review');
      await type(bureau, 'bureau', '青禾市教育局');
      await type(bureau, 'telephone', '0571-87654321');
      await enterMoment(bureau, 'opensAt', '2026-11-01T08:00');
      await enterMoment(bureau, 'closesAt', '2026-11-30T17:00');
      await enterMoment(bureau, 'filesOn', '2026-12-31');
      await type(bureau, 'purpose', '资质定期复查');
      await enterMoment(bureau, 'keepUntil', '2029-12-01T17:00');
      await press(bureau, 'main button.primary');
      await bureau.waitForURL('**/roster*');
      round = new URL(bureau.url()).pathname.replace(/\/roster$/, '');
      await type(bureau, 'list', LIST);
      await press(bureau, 'form:has([name=list]) button');
      await bureau.waitForSelector(`text=${SCHOOL}`);
      await look(bureau, '名单和链接');
      await press(bureau, 'a[href$="/links"]');
      await bureau.waitForURL('**/links');
      const card = bureau.locator('.link-card', { hasText: SCHOOL });
      link = new URL((await card.locator('.path').innerText()).trim()).pathname;
      expect(await card.locator('svg').count()).toBe(1);
      await look(bureau, '链接单');
      await print(bureau, SCHOOL);
    });

    it('an institution checks, hands in, and has a receipt', async () => {
      await school.goto(link);
      await look(school, '提交');
      await handIn(school, 'zj-review-unlawful', '暂不能报送');
      expect(await school.innerText('.receipt')).toMatch(/已提交\s+回执编号\s+26-[2-9A-Z]{6}-1/);
      await look(school, '回执');
      await print(school, '校验码');
    });

    it('the bureau sees it on the board, reads the findings, and returns it with the proposed note', async () => {
      await bureau.goto(round);
      await look(bureau, '收报');
      await press(bureau, `tr:has-text("${SCHOOL}") a.quiet`);
      await bureau.waitForURL('**/invitations/*');
      one = new URL(bureau.url()).pathname;
      // The same findings as in the institution's own browser.
      expect(await bureau.innerText('main')).toContain('检查结果');
      await look(bureau, '一家');
      expect(await bureau.inputValue('[name=note]')).toMatch(/^请修改以下内容后重新提交：\n1\. 表\d/);
      await press(bureau, 'form[action$="/return"] button');
      await bureau.waitForSelector('text=已退回，机构打开链接就能看到退回意见');
      await look(bureau, '已退回');
      const notice = await downloaded(bureau, 'a[href$="/notice.docx"]');
      expect(notice.suggestedFilename()).toBe(`${SCHOOL}-退回通知.docx`);
    });

    it('the institution reads why, mends, and hands in again through the same link', async () => {
      await school.goto(link);
      expect(await school.innerText('.alert')).toContain('请修改以下内容后重新提交');
      await look(school, '退回后');
      await handIn(school, 'zj-review-lawful', '可以报送');
      expect(await school.innerText('.receipt')).toContain('第 2 次，替换第 1 次');
      await school.goto(link);
      await look(school, '再次提交后');
    });

    it('the bureau accepts it, and invites an expert, who evaluates', async () => {
      await bureau.goto(one);
      await press(bureau, 'form[action$="/accept"] button');
      await bureau.waitForSelector('text=已接收');
      await bureau.goto(`${round}/roster`);
      await type(bureau, 'expert', '陈教授');
      await bureau.selectOption('form[action$="/experts"] [name=kit]', 'zj-review-expert');
      await reach(bureau, `label:has-text("${SCHOOL}") [name=institution]`);
      await bureau.keyboard.press('Space');
      await press(bureau, 'form[action$="/experts"] button');
      await bureau.waitForSelector('text=陈教授');
      await bureau.goto(`${round}/links`);
      const card = bureau.locator('.link-card', { hasText: '陈教授' });
      const expert = await opened();
      await expert.goto(new URL((await card.locator('.path').innerText()).trim()).pathname);
      await look(expert, '专家');
      await handIn(expert, 'zj-review-expert-lawful', '可以报送');
      expect(await expert.innerText('.receipt')).toContain(`陈教授（评估${SCHOOL}）`);
      await expert.context().close();
    });

    it('reminds, compares, makes the tables, and takes everything away as a zip', async () => {
      await bureau.goto(`${round}/remind`);
      expect(await bureau.innerText('main')).toContain('南屏区教师发展中心');
      await look(bureau, '催报单');
      await print(bureau, '以下单位尚未完成');
      await bureau.goto(`${round}/contradictions`);
      await look(bureau, '相互矛盾');
      await bureau.goto(`${round}/produce`);
      await press(bureau, 'form:has([name=target]) button');
      // The page asks again by itself, with script or without.
      await bureau.waitForSelector('a[href*="/productions/"]');
      await look(bureau, '汇总');
      const tables = await downloaded(bureau, 'a[href$="/0"]');
      expect(tables.suggestedFilename()).toMatch(/\.xlsx$/);
      await bureau.goto(`${round}/settings`);
      await look(bureau, '设置');
      const all = await downloaded(bureau, 'a[href$="/export.zip"]');
      const names = openZip(await bytesOf(all), zlibCompression).names;
      expect(names).toContain(`收件夹/机构/${SCHOOL}.xlsx`);
      expect(names).toContain(`收件夹/专家/陈教授/${SCHOOL}.xlsx`);
      for (const [where, what] of [
        ['/log', '日志'],
        ['/accounts', '账号'],
        ['/password', '修改密码'],
        [`${round}/import`, '代收'],
        ['/nowhere', '没有这一页'],
      ] as const) {
        await bureau.goto(where);
        await look(bureau, what);
      }
    });

    it('destroys what is no longer needed, on the written name', async () => {
      running.setClock('2029-12-02T00:00:00Z');
      await signIn();
      await bureau.goto(`${round}/settings`);
      await type(bureau, 'confirm', TITLE);
      await press(bureau, 'form[action$="/destroy"] button');
      await bureau.waitForSelector('text=已销毁');
      await look(bureau, '销毁后');
      await bureau.goto(round);
      expect(await bureau.innerText('main')).toContain('本轮材料已销毁，只留下数量和校验码');
      await look(bureau, '销毁后的收报');
      await school.goto(link);
      await look(school, '截止后');
      expect(await school.locator('[name=workbook]').count()).toBe(0);
    });
  });
}

/** 不符合 11: how many there are of each sort, where a page says that something is to be mended. */
const countsIn = (words: string): string[] =>
  [...words.matchAll(/(不符合|未填) (\d+)/g)].map(([, sort = '', count = '']) => `${sort} ${count}`);

async function bytesOf(download: Download): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Uint8Array);
  return new Uint8Array(Buffer.concat(parts));
}

describeWith([chromium], 'a bureau’s whole day in Chromium', () => {
  day('with script', true);
  day('without script', false);
});
