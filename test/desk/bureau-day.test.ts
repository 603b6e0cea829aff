import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../engine/node/sha256.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { readSheets } from '../../engine/workbook/index.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { describeWith } from '../set-up/describe-with.js';
import { postgres } from '../set-up/tools.js';
import { Visitor, xlsx } from './desk-visitor.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';
import {
  administrator,
  allChecked,
  linksOf,
  pageOf,
  roundWith,
  runningDesk,
  seenOn,
  signedIn,
  PASSWORD,
  type RunningDesk,
} from './running-desk.js';
import { sampleWorkbook } from './sample-workbook.js';

const path = suiteFolder();
const UNLAWFUL = sampleWorkbook('zj-review-unlawful');
const LAWFUL = sampleWorkbook('zj-review-lawful');
const LIST =
  '云溪市教师进修学校\t李老师\t13812345678\n东湖区教师进修学校\t\t0571-88886666\n南屏区教师发展中心';

/** A bureau's day, the same on each database. */
function day(name: string, open: () => Promise<RunningDesk>, whole = true): void {
  describe(name, () => {
    let running: RunningDesk;
    let bureau: Visitor;
    let round: string;
    let links: Map<string, string>;
    let link: string;
    let school: Visitor;
    let page: string;

    beforeAll(async () => {
      running = await open();
      bureau = await administrator(running);
      ({ round, links } = await roundWith(bureau, LIST));
      link = links.get('云溪市教师进修学校') ?? '';
      school = new Visitor(running.server.origin);
      page = await pageOf(bureau, round, '云溪市教师进修学校');
    });
    afterAll(async () => {
      await running.server.close();
      expect(running.defects).toEqual([]);
    });

    it('shows who has not handed in, first', async () => {
      const { words } = await bureau.get(round);
      expect(words).toMatch(/3全部 3未交0待审核0已退回0已接收/);
    });

    it('gives an institution its kit with its name filled in', async () => {
      const { bytes, headers } = await school.get(`${link}/kit.xlsx`);
      expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain(
        '云溪市教师进修学校.xlsx',
      );
      const { record } = await running.desk.program.check(bytes, '套表.xlsx');
      expect(JSON.parse(record)).toMatchObject({ kit: 'zj-review', institution: '云溪市教师进修学校' });
    });

    it('checks before anything is handed in, and keeps nothing of it', async () => {
      const { words } = await school.post(`${link}/check`, { workbook: xlsx(UNLAWFUL) });
      expect(words).toMatch(/暂不能报送：不符合 \d+ 处/);
      expect(words).toContain('还没有提交');
      expect((await bureau.get(round)).words).toContain('3未交');
    });

    it('gives a receipt with the time of the server and the digest of the file', async () => {
      const checked = await school.post(`${link}/check`, { workbook: xlsx(UNLAWFUL) });
      const id = /name="checked" value="([^"]+)"/.exec(checked.html)?.[1] ?? '';
      const { words, html } = await school.send(`${link}/submit`, { checked: id });
      expect(words).toMatch(/已提交 回执编号 26-[2-9A-Z]{6}-1 /);
      expect(words).toContain('2026年11月28日 10:42:00');
      expect(html).toContain(sha256(UNLAWFUL));
      await allChecked(running);
      expect(await running.desk.files.read(sha256(UNLAWFUL))).toEqual(UNLAWFUL);
      // What was handed in is no longer there to be handed in a second time.
      expect((await school.post(`${link}/submit`, { checked: id })).status).toBe(410);
    });

    it('proposes a note of return from the findings; the institution reads it behind its link', async () => {
      const one = await bureau.get(page);
      const note = /<textarea[^>]*name="note"[^>]*>([^<]*)</.exec(one.html)?.[1] ?? '';
      expect(note).toMatch(/^请修改以下内容后重新提交：\n1\. 表\d.*\n2\. 表\d/);
      expect((await bureau.post(`${page}/return`, { seen: seenOn(one.html), note: ' ' })).status).toBe(422);
      const returned = await bureau.send(`${page}/return`, {
        seen: seenOn(one.html),
        note: '请补充专职管理人员。',
        due: '2026-12-02T12:00',
      });
      expect(returned.words).toContain('已退回，机构打开链接就能看到退回意见');
      const { words } = await school.get(link);
      expect(words).toContain('教育局已退回，12月2日 12:00前重新提交');
      expect(words).toContain('请补充专职管理人员。');
      const { html } = await school.get(link);
      const marked = await school.get(/href="([^"]*\/returned\/\d+)"/.exec(html)?.[1] ?? '');
      const sheet = readSheets(marked.bytes, { compression: zlibCompression }).find(
        ({ name }) => name === '退回意见',
      );
      const said = sheet?.rows.flat().map((cell) => (cell.type === 'text' ? cell.text : ''));
      expect(said).toContain('请补充专职管理人员。');
      // The bureau's words come first, then the findings with their cells.
      expect(said?.some((text) => /^表\d.* [A-Z]+\d+/.test(text))).toBe(true);
      // The same as a notice on paper, for both of them.
      const shown = await bureau.get(page);
      for (const [who, on] of [
        [school, html],
        [bureau, shown.html],
      ] as const) {
        const notice = await who.get(/href="([^"]*\/notice[^"]*)"/.exec(on)?.[1] ?? '');
        const words = new TextDecoder().decode(
          openZip(notice.bytes, zlibCompression).read('word/document.xml'),
        );
        expect(words).toContain('退回意见：请补充专职管理人员。');
        expect(words).toMatch(/表\d[^<]* [A-Z]+\d+/);
        expect(words).toContain('请于2026年12月2日 12:00前重新报送。青禾市教育局，联系电话0571-87654321。');
      }
    });

    it('takes the next version through the same link, until the day that the return grants', async () => {
      running.setClock('2026-12-02T04:00:00Z');
      const { words } = await school.send(`${link}/submit`, { workbook: xlsx(LAWFUL) });
      expect(words).toMatch(/已提交 回执编号 26-[2-9A-Z]{6}-2 .*（第 2 次，替换第 1 次）.*（逾期）/);
      await allChecked(running);
      running.setClock('2026-12-02T04:00:00.001Z');
      const late = await school.post(`${link}/submit`, { workbook: xlsx(LAWFUL) });
      expect([late.status, late.words]).toEqual([
        410,
        expect.stringContaining('已于12月2日 12:00截止，不能再提交'),
      ]);
      expect(late.words).toContain('0571-87654321');
      running.setClock('2026-11-28T02:42:00Z');
    });

    it('does not count a workbook of another kit, and goes on with the one before', async () => {
      const { location } = await school.post(`${link}/submit`, {
        workbook: xlsx(sampleWorkbook('zj-order-lawful')),
      });
      await allChecked(running);
      const { words } = await school.get(location);
      expect(words).toContain('文件已收到，但不算提交');
      expect(words).toContain('这一轮收的是“浙江教师培训机构资质复查（机构）”');
      expect((await school.get(link)).words).toContain('第 2 次提交已收到，等待教育局审核');
    });

    it('tells the second of two officers who was quicker', async () => {
      await bureau.post('/accounts', { name: '张三', login: 'zhang', password: PASSWORD, role: 'officer' });
      const zhang = await signedIn(running.server.origin, 'zhang');
      const seen = seenOn((await bureau.get(page)).html);
      expect((await zhang.send(`${page}/accept`, { seen })).words).toContain('已接收');
      const second = await bureau.post(`${page}/return`, { seen, note: '请补' });
      expect(second.status).toBe(409);
      expect(second.words).toContain('没有办理：这一家刚刚有了变化');
      expect(second.words).toContain('zhang：接收');
    });

    it('takes nothing more once accepted, until the bureau reopens with a reason', async () => {
      const refused = await school.post(`${link}/submit`, { workbook: xlsx(LAWFUL) });
      expect([refused.status, refused.words]).toEqual([409, expect.stringContaining('由经办人重新开放')]);
      const seen = seenOn((await bureau.get(page)).html);
      expect((await bureau.post(`${page}/reopen`, { seen, reason: '' })).status).toBe(422);
      await bureau.post(`${page}/reopen`, { seen, reason: '机构更换校舍证明' });
      expect((await school.get(link)).words).toContain('教育局已重新开放：机构更换校舍证明');
      await bureau.post(`${page}/accept`, { seen: seenOn((await bureau.get(page)).html) });
    });

    it('extends the time of one institution alone', async () => {
      running.setClock('2026-11-30T09:00:00.001Z');
      bureau = await signedIn(running.server.origin, 'wang');
      const other = await pageOf(bureau, round, '东湖区教师进修学校');
      const closed = links.get('南屏区教师发展中心') ?? '';
      await bureau.post(`${other}/extend`, {
        seen: seenOn((await bureau.get(other)).html),
        until: '2026-12-05T17:00',
      });
      expect((await school.get(links.get('东湖区教师进修学校') ?? '')).words).toContain(
        '延期到12月5日 17:00 截止',
      );
      const { words } = await school.get(closed);
      expect(words).toContain('已于11月30日 17:00截止，不能再提交');
      expect(words).toContain('青禾市教育局：0571-87654321');
      // At the second itself it still is open, and a clock that is set back opens it again.
      running.setClock('2026-11-30T09:00:00Z');
      expect((await school.get(closed)).words).toContain('选择填好的工作簿');
    });

    it('receives for institutions what came by other ways, and says of the others why not', async () => {
      const others = new File([new Uint8Array(sampleWorkbook('zj-order-lawful'))], '订单.xlsx');
      const { words } = await bureau.send(`${round}/import`, { files: others });
      expect(words).toContain('代收结果：0 / 1');
      expect(words).toMatch(/订单\.xlsx.*没有代收 名单里没有这一家，或者不是本轮的套表/);
      const other = await pageOf(bureau, round, '东湖区教师进修学校');
      const received = await bureau.send(`${other}/receive`, { workbook: xlsx(UNLAWFUL) });
      expect(received.words).toContain('已代收');
      await allChecked(running);
      expect((await bureau.get(other)).words).toContain('工作簿里的机构名称和名单不一致');
    });

    // The same bytes go in on both databases: once is enough.
    if (whole)
      it('makes Tables 6 and 7 as collect makes them of the exported inbox, and says of which versions', async () => {
        const target =
          /name="target" value="([^"]+)"/.exec((await bureau.get(`${round}/produce`)).html)?.[1] ?? '';
        expect(target).toBe('zj-table-6,zj-table-7');
        await bureau.post(`${round}/produce`, { target });
        let made = await bureau.get(`${round}/produce`);
        while (made.words.includes('正在生成')) {
          await new Promise((resolve) => setTimeout(resolve, 200));
          made = await bureau.get(`${round}/produce`);
        }
        expect(made.words).toMatch(/云溪市教师进修学校：第 2 次，回执 26-[2-9A-Z]{6}-2/);
        const files = [...made.html.matchAll(/href="(\/productions\/[^"/]+\/\d+)"/g)].map(
          ([, href = '']) => href,
        );
        expect(files).toHaveLength(5);

        const zip = openZip((await bureau.get(`${round}/export.zip`)).bytes, zlibCompression);
        const inbox = path(name, 'inbox');
        for (const entry of zip.names.filter((one) => one.startsWith('收件夹/'))) {
          // What was not accepted is in the export, and not in the tables.
          if (entry.includes('东湖区')) continue;
          mkdirSync(dirname(join(inbox, entry)), { recursive: true });
          writeFileSync(join(inbox, entry), zip.read(entry));
        }
        const out = path(name, 'out');
        mkdirSync(out, { recursive: true });
        const title = '浙江教师培训机构资质复查（设区市）.xlsx';
        await banbiao(
          'collect',
          join(inbox, '收件夹'),
          '--into',
          'zj-table-6',
          '--into',
          'zj-table-7',
          '-o',
          join(out, title),
          '--docx',
          '--quiet',
        );
        const workbook = await bureau.get(files[0] ?? '');
        expect(sha256(workbook.bytes)).toBe(sha256(new Uint8Array(readFileSync(join(out, title)))));
        expect(zip.names).toContain('情况表.csv');
        expect(new TextDecoder().decode(zip.read('情况表.csv'))).toContain(
          '"云溪市教师进修学校","","已接收","3"',
        );

        // The round goes to the bureau above as one file, through its desk.
        const packed = await bureau.get((files[0] ?? '').replace(/\d+$/, 'package.zip'));
        const inside = openZip(packed.bytes, zlibCompression);
        expect(inside.names).toContain('收件夹/机构/云溪市教师进修学校.xlsx');
        const above = await roundWith(bureau, '青禾市教育局', '2026-11-30T17:00', 'zj-review-city');
        const own = above.links.get('青禾市教育局') ?? '';
        expect((await school.get(own)).words).toContain('提交报送包');
        const received = await school.send(`${own}/package`, { workbook: xlsx(packed.bytes, '报送包.zip') });
        expect(received.words).toContain('已提交');
        expect(received.html).toContain(sha256(packed.bytes));
        const all = openZip((await bureau.get(`${above.round}/export.zip`)).bytes, zlibCompression);
        expect(sha256(all.read('收件夹/机构/青禾市教育局.xlsx'))).toBe(sha256(workbook.bytes));
        const record = new TextDecoder().decode(all.read('检查数据/机构/青禾市教育局.json'));
        expect(JSON.parse(record)).toMatchObject({ kit: 'zj-review-city', state: 'done' });
        // An institution has no such form, and its link takes none.
        expect(
          (await school.post(`${link}/package`, { workbook: xlsx(packed.bytes, '报送包.zip') })).status,
        ).toBe(404);
        const refused = await school.post(`${own}/package`, {
          workbook: xlsx(UNLAWFUL.slice(0, 900), '坏.zip'),
        });
        expect(refused.status).toBe(422);
      });

    it('shows what contradicts, the reminder, the log; masks telephones in lists', async () => {
      expect((await bureau.get(`${round}/contradictions`)).words).toContain('比较了 2 份材料');
      expect((await bureau.get(`${round}/remind`)).words).toContain('南屏区教师发展中心：未交');
      const letter = await bureau.get(`${round}/remind.docx`);
      const written = new TextDecoder().decode(
        openZip(letter.bytes, zlibCompression).read('word/document.xml'),
      );
      expect(written).toContain('南屏区教师发展中心');
      expect(written).toContain('11月30日 17:00截止。青禾市教育局，联系电话0571-87654321');
      expect(written).not.toContain('云溪市教师进修学校');
      const roster = await bureau.get(`${round}/roster`);
      expect(roster.words).toContain('138****5678');
      expect(roster.words).toContain('0571-****6666');
      expect(roster.html).not.toContain('13812345678');
      const { words } = await bureau.get('/log');
      expect(words).toContain('日志完整');
      expect(words).toContain('wang 查看材料');
    });

    it('reads a list of institutions from a workbook, to be looked at before it is entered', async () => {
      const workbook = new ExcelJS.Workbook();
      workbook
        .addWorksheet('名单')
        .addRows([
          ['青禾市培训机构名单'],
          ['序号', '培训机构名称', '联系人', '联系电话'],
          [1, '西山区教师进修学校', '钱老师', '13900001111'],
        ]);
      const file = new Uint8Array(await workbook.xlsx.writeBuffer());
      const read = await bureau.post(`${round}/roster-file`, { workbook: xlsx(file, '名单.xlsx') });
      expect(read.html).toContain('西山区教师进修学校\t钱老师\t13900001111</textarea>');
      expect((await linksOf(bureau, round)).has('西山区教师进修学校')).toBe(false);
      const none = await bureau.post(`${round}/roster-file`, {
        workbook: xlsx(new Uint8Array([1]), '名单.xlsx'),
      });
      expect([none.status, none.words]).toEqual([422, expect.stringContaining('名单没有读出来')]);
    });

    it('reckons dates back from the filing, each with its article', async () => {
      const settings = await bureau.get(`${round}/settings`);
      const version = /name="version" value="(\d+)"/.exec(settings.html)?.[1] ?? '';
      const { words } = await bureau.send(`${round}/settings`, {
        title: '2026年教师培训机构资质复查',
        bureau: '青禾市教育局',
        telephone: '0571-87654321',
        opensAt: '2026-11-01T08:00',
        closesAt: '2026-11-30T17:00',
        keepUntil: '2100-12-01T17:00',
        filesOn: '2026-12-15',
        purpose: '资质定期复查',
        version,
      });
      expect(words).toMatch(/公示开始 2026年12月8日 公示满 7 天/);
      expect(words).toContain('现场复查须提前一周与复查申请机构确认');
      expect(words).toContain('截止晚于2026年11月27日，后面的时间不够');
    });

    it('expects a body with both qualifications twice', async () => {
      await bureau.post(`${round}/roster`, { list: '北桥教师学院\t\t\t两种' });
      const all = [...(await linksOf(bureau, round)).keys()].filter((one) => one.startsWith('北桥'));
      expect(all).toEqual(['北桥教师学院（网络/远程）', '北桥教师学院（集中面授）']);
      for (const one of all) await bureau.post(`${await pageOf(bureau, round, one)}/remove`);
    });

    it('invites an expert, who hands in behind a link of his own', async () => {
      const id = page.split('/').at(-1) ?? '';
      await bureau.post(`${round}/experts`, { expert: '陈教授', kit: 'zj-review-expert', institution: id });
      const expert = (await linksOf(bureau, round)).get('云溪市教师进修学校陈教授') ?? '';
      const { words } = await school.send(`${expert}/submit`, {
        workbook: xlsx(sampleWorkbook('zj-review-expert-lawful'), '评估.xlsx'),
      });
      expect(words).toMatch(/已提交 .*陈教授（评估云溪市教师进修学校）/);
    });

    it('destroys a round for good, after its end and on the written name alone', async () => {
      const wrong = await bureau.post(`${round}/destroy`, { confirm: '2026' });
      expect(wrong.status).toBe(422);
      running.setClock('2026-12-10T00:00:00Z');
      bureau = await signedIn(running.server.origin, 'wang');
      const done = await bureau.send(`${round}/destroy`, { confirm: '2026年教师培训机构资质复查' });
      expect(done.words).toMatch(/王主任销毁：工作簿 5 份，文件 \d+ 个/);
      expect(await running.desk.files.has(sha256(UNLAWFUL))).toBe(false);
      expect((await school.get(`${link}/report/2`)).status).toBe(410);
      expect((await school.get(`${link}/receipt/2`)).words).toContain(`校验码`);
      expect((await bureau.get('/log')).words).toContain('日志完整');
    });
  });
}

day('a bureau’s day on SQLite', () => runningDesk(path('sqlite')));

describeWith([postgres], 'a bureau’s day on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.close());
  day('the same', async () => runningDesk(path('postgres'), { database: await server.database() }), false);
});
