import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiagnosticError, diagnostic } from '../../engine/core/diagnostic.js';
import { sha256 } from '../../engine/node/sha256.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { writeZip } from '../../engine/ooxml/index.js';
import { suiteFolder } from '../cli/command-line.js';
import { Visitor, xlsx, type Page } from './desk-visitor.js';
import {
  administrator,
  linksOf,
  pageOf,
  PASSWORD,
  roundWith,
  runningDesk,
  seenOn,
  signedIn,
  type RunningDesk,
} from './running-desk.js';

const path = suiteFolder();
const ORDER = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-order-lawful/workbook.xlsx')),
);
const REVIEW = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../samples/zj-review-lawful/workbook.xlsx')),
);
/** Two hundred with `npm run test:long`. */
const CROWD = import.meta.env.MODE === 'long' ? 200 : 16;
const HOSTILE = '<img src=x onerror=alert(1)>"\'学校';

describe('a desk refuses in words', () => {
  let running: RunningDesk;
  let origin: string;
  let bureau: Visitor;
  let round: string;
  let links: Map<string, string>;
  let link: string;
  let full = false;
  const anybody = (): Visitor => new Visitor(origin);

  beforeAll(async () => {
    running = await runningDesk(path('desk'), {
      slowest: 1500,
      change: (desk) => ({
        ...desk,
        files: {
          ...desk.files,
          keep: (bytes) =>
            full
              ? Promise.reject(new DiagnosticError([diagnostic('file.disk-full', 'error', { file: 'x' })]))
              : desk.files.keep(bytes),
        },
      }),
    });
    ({ origin } = running.server);
    bureau = await administrator(running);
    ({ round, links } = await roundWith(bureau, '云溪市教师进修学校\n东湖区教师进修学校\n清泉学院'));
    link = links.get('云溪市教师进修学校') ?? '';
  });
  afterAll(() => running.server.close());
  const counted = async (): Promise<unknown[]> => [
    ...(await running.desk.database.all('SELECT id FROM hand_in')),
  ];

  it('an upload that is not read is answered on a connection that nobody uses again', async () => {
    const form = new FormData();
    form.append('workbook', xlsx(ORDER));
    const post = (path: string): Promise<Response> =>
      fetch(new URL(path, origin), { method: 'POST', body: form, headers: { origin } });
    expect((await post('/t/of-nobody/submit')).headers.get('connection')).toBe('close');
    expect((await post(`${link}/check`)).headers.get('connection')).toBe('keep-alive');
  });

  it('links that nobody was given, of another form, and those that were stopped', async () => {
    const guessed = `/t/${'A'.repeat(43)}`;
    for (const wrong of [guessed, '/t/x', `${link}x`, '/t/%00']) {
      expect([wrong, (await anybody().get(wrong)).status]).toEqual([wrong, 404]);
    }
    for (const wrong of [
      '/page/..%2f..%2fpackage.json',
      '/page/assets/..%2fpage.html',
      '/page/%E0%A4%A',
      '/static/..%2fdesk.js',
    ]) {
      expect([wrong, (await anybody().get(wrong)).status]).toEqual([wrong, 404]);
    }
    expect((await anybody().post(`${guessed}/submit`, { workbook: xlsx(ORDER) })).words).toContain(
      '这个链接打不开',
    );
    const page = await pageOf(bureau, round, '清泉学院');
    const old = links.get('清泉学院') ?? '';
    await bureau.post(`${page}/renew-link`, { seen: seenOn((await bureau.get(page)).html) });
    expect((await anybody().get(old)).status).toBe(404);
    const renewed = (await linksOf(bureau, round)).get('清泉学院') ?? '';
    expect((await anybody().get(renewed)).status).toBe(200);
    await bureau.post(`${page}/revoke-link`, { seen: seenOn((await bureau.get(page)).html) });
    const stopped = await anybody().post(`${renewed}/submit`, { workbook: xlsx(ORDER) });
    expect([stopped.status, stopped.words]).toEqual([410, expect.stringContaining('这个链接已停用')]);
  });

  it('what another institution handed in: a link opens its own alone', async () => {
    await anybody().post(`${link}/submit`, { workbook: xlsx(ORDER) });
    const other = links.get('东湖区教师进修学校') ?? '';
    for (const what of ['receipt', 'report', 'workbook']) {
      expect((await anybody().get(`${other}/${what}/1`)).status).toBe(404);
    }
    const checked = await anybody().post(`${link}/check`, { workbook: xlsx(ORDER) });
    expect(checked.status).toBe(200);
    expect((await anybody().post(`${other}/submit`, { checked: 'guessed' })).status).toBe(410);
  });

  it('everything of the bureau to who is not signed in, whatever ids are guessed', async () => {
    const page = await pageOf(bureau, round, '云溪市教师进修学校');
    for (const inside of [
      '/',
      round,
      page,
      `${round}/export.zip`,
      `${round}/links`,
      '/log',
      '/accounts',
      '/productions/x/0',
      '/hand-ins/x/workbook',
    ]) {
      const { status, location } = await anybody().get(inside);
      expect([inside, status, location]).toEqual([inside, 303, '/sign-in']);
    }
    const post = await anybody().post(`${page}/accept`, { seen: '1' });
    expect([post.status, post.words]).toEqual([401, expect.stringContaining('登录已经结束')]);
    for (const guessed of [
      '/rounds/x',
      '/invitations/x',
      '/hand-ins/x/workbook',
      '/productions/x/0',
      '/nowhere',
    ]) {
      expect([guessed, (await bureau.get(guessed)).status]).toEqual([guessed, 404]);
    }
  });

  it('what a role may not do', async () => {
    await bureau.post('/accounts', { name: '赵六', login: 'zhao', password: PASSWORD, role: 'viewer' });
    const viewer = await signedIn(origin, 'zhao');
    const page = await pageOf(bureau, round, '云溪市教师进修学校');
    expect((await viewer.get(round)).status).toBe(200);
    expect((await viewer.get(page)).html).not.toContain('/t/');
    for (const forbidden of [
      `${page}/accept`,
      `${page}/return`,
      `${page}/extend`,
      `${round}/produce`,
      `${round}/destroy`,
      '/accounts',
      '/rounds',
    ]) {
      expect([forbidden, (await viewer.post(forbidden, { seen: '1' })).status]).toEqual([forbidden, 403]);
    }
    for (const forbidden of ['/log', `${round}/links`, `${round}/export.zip`, '/accounts']) {
      expect([forbidden, (await viewer.get(forbidden)).status]).toEqual([forbidden, 403]);
    }
  });

  it('forms that are not ours: without an origin, of another, of another name', async () => {
    const page = await pageOf(bureau, round, '云溪市教师进修学校');
    const { port } = new URL(origin);
    for (const foreign of [
      '',
      'null',
      'https://evil.example',
      `http://evil.example:${port}`,
      `https://localhost:${port}`,
    ]) {
      const answer = await bureau.post(
        `${page}/extend`,
        { seen: '1', until: '2026-12-31T17:00' },
        { origin: foreign },
      );
      expect([foreign, answer.status]).toEqual([foreign, 403]);
      expect(answer.words).toContain('不是从本站的页面发出的');
    }
    const rebound = await new Promise<number | undefined>((resolve) => {
      request({ port, path: '/sign-in', headers: { host: `evil.example:${port}` } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    expect(rebound).toBe(421);
  });

  it('a state that was forged or is gone', async () => {
    const page = await pageOf(bureau, round, '东湖区教师进修学校');
    for (const seen of ['9999', '-1', '1e9', "1' OR 1=1", '']) {
      const answer = await bureau.post(`${page}/extend`, { seen, until: '2026-12-31T17:00' });
      expect([seen, answer.status]).toEqual([seen, 409]);
    }
  });

  it('what is too large, also when it does not say so', async () => {
    const before = await counted();
    const nine = new Uint8Array(9 * 2 ** 20).fill(80);
    const large = await anybody().post(`${link}/submit`, { workbook: xlsx(nine) });
    expect([large.status, large.words]).toEqual([
      413,
      expect.stringContaining('文件太大，没有提交：最大 8 MB'),
    ]);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let part = 0; part < 10; part += 1) controller.enqueue(new Uint8Array(2 ** 20));
        controller.close();
      },
    });
    const chunked = await fetch(new URL(`${link}/submit`, origin), {
      method: 'POST',
      body,
      // The server ends the connection of what it refuses: no other request is to use it.
      headers: { origin, connection: 'close', 'content-type': 'multipart/form-data; boundary=x' },
      duplex: 'half',
    } as RequestInit);
    expect(chunked.status).toBe(413);
    expect(await counted()).toEqual(before);
  });

  it('what is no workbook: a bomb, an old format, a text, nothing at all', async () => {
    const before = await counted();
    const bomb = writeZip(
      [{ name: '[Content_Types].xml', contents: new Uint8Array(100 * 2 ** 20) }],
      zlibCompression,
    );
    expect(bomb.length).toBeLessThan(2 ** 20);
    const xls = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    for (const file of [bomb, xls, new TextEncoder().encode('名单'), new Uint8Array()]) {
      const { status, words } = await anybody().post(`${link}/submit`, { workbook: xlsx(file) });
      expect([status, words]).toEqual([422, expect.stringContaining('这个文件没有提交')]);
    }
    const nothing = await anybody().post(`${link}/submit`, { other: xlsx(ORDER) });
    expect([nothing.status, nothing.words]).toEqual([422, expect.stringContaining('没有选择文件')]);
    expect(await counted()).toEqual(before);
  });

  it('no name as anything but a name: paths, markup, formulas', async () => {
    const named = await anybody().send(`${link}/submit`, { workbook: xlsx(ORDER, '../../etc/<b>x.xlsx') });
    expect(named.html).toContain('_b_x.xlsx');
    expect(named.html).not.toContain('<b>x');
    const faulty = await bureau.post(`${round}/roster`, { list: HOSTILE });
    expect([faulty.status, faulty.words]).toEqual([422, expect.stringContaining('有不该有的符号')]);
    expect(faulty.html).not.toContain('<img');
    const page = await pageOf(bureau, round, '东湖区教师进修学校');
    await anybody().post(`${links.get('东湖区教师进修学校') ?? ''}/submit`, { workbook: xlsx(ORDER) });
    const { html } = await bureau.get(page);
    const renamed = await bureau.post('/accounts', {
      name: HOSTILE,
      login: 'zhou',
      password: PASSWORD,
      role: 'officer',
    });
    expect(renamed.status).toBe(303);
    expect((await bureau.get('/accounts')).html).toContain('&lt;img src=x');
    expect(html).not.toContain('onerror');
    expect((await bureau.get(`${round}?q=${encodeURIComponent('"><script>')}`)).html).not.toContain(
      '"><script>',
    );
  });

  it('no note as anything but words, for whoever reads it', async () => {
    const own = links.get('东湖区教师进修学校') ?? '';
    await anybody().post(`${own}/submit`, { workbook: xlsx(REVIEW) });
    const page = await pageOf(bureau, round, '东湖区教师进修学校');
    const note = `${HOSTILE}\n</textarea></blockquote><script>alert(2)</script>`;
    const { status } = await bureau.post(`${page}/return`, {
      seen: seenOn((await bureau.get(page)).html),
      note,
    });
    expect(status).toBe(303);
    for (const { html } of [await bureau.get(page), await anybody().get(own), await bureau.get('/log')]) {
      expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(html).not.toContain('<img');
      expect(html).not.toContain('<script>');
    }
  });

  it('a policy that runs nothing from elsewhere stands on each page, and no HSTS', async () => {
    for (const page of [
      await anybody().get(link),
      await bureau.get(round),
      await anybody().get('/sign-in'),
      await anybody().get('/t/x'),
    ]) {
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(page.headers.get('strict-transport-security')).toBeNull();
    }
  });

  it('a session that was brought along: it begins anew, and ends when somebody signs out', async () => {
    const victim = anybody();
    victim.cookie = 'banbiao-desk=chosen-by-somebody-else';
    await victim.post('/sign-in', { login: 'wang', password: PASSWORD });
    expect(victim.cookie).toMatch(/^banbiao-desk=[\w-]{43}$/);
    const copied = anybody();
    copied.cookie = victim.cookie;
    expect((await copied.get('/rounds')).status).toBe(200);
    await victim.post('/sign-out');
    expect((await copied.get('/rounds')).status).toBe(303);
  });

  it('a session after two hours without a request, and after twelve in any case', async () => {
    const officer = await signedIn(origin, 'wang');
    for (const [time, status] of [
      ['2026-11-28T04:41:59Z', 200],
      ['2026-11-28T06:42:00Z', 303],
    ] as const) {
      running.setClock(time);
      expect([time, (await officer.get('/rounds')).status]).toEqual([time, status]);
    }
    running.setClock('2026-11-28T02:42:00Z');
  });

  it('to give a receipt when the disk is full', async () => {
    const before = await counted();
    full = true;
    const { status, words } = await anybody().post(`${link}/submit`, { workbook: xlsx(ORDER) });
    full = false;
    expect([status, words]).toEqual([507, expect.stringContaining('磁盘空间已满')]);
    expect(words).toContain('没有回执就是没有收到');
    expect(await counted()).toEqual(before);
    running.defects.length = 0;
  });

  it('uploads that never come to an end', async () => {
    const { port } = new URL(origin);
    const said = await new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST ${link}/submit HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: ${origin}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000\r\n\r\n--x`,
        );
      });
      socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(heard));
    });
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(said).toContain('上传太慢，没有提交');
  });

  it(`${CROWD} at once: each has a receipt of its own, and its file`, async () => {
    const { round: crowd, links: all } = await roundWith(
      bureau,
      Array.from({ length: CROWD }, (_, index) => `第${index}中学`).join('\n'),
    );
    const before = (await counted()).length;
    const answers = await Promise.all(
      [...all.values()].map((own): Promise<Page> =>
        anybody().post(`${own}/submit`, { workbook: xlsx(ORDER) }),
      ),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(CROWD);
    expect((await counted()).length - before).toBe(CROWD);
    const receipts = await running.desk.database.all('SELECT DISTINCT receipt FROM hand_in');
    expect(receipts).toHaveLength((await counted()).length);
    expect(await running.desk.files.read(sha256(ORDER))).toEqual(ORDER);
    expect((await bureau.get(crowd)).status).toBe(200);
    expect(running.defects).toEqual([]);
  });

  it('a sixth try after five wrong passwords, also the right one; others sign in meanwhile', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      const { status, words } = await anybody().post('/sign-in', { login: 'zhao', password: 'wrong' });
      expect([status, words]).toEqual([401, expect.stringContaining('登录名或密码不对')]);
    }
    const right = await anybody().post('/sign-in', { login: 'zhao', password: PASSWORD });
    expect([right.status, right.words]).toEqual([429, expect.stringContaining('请 15 分钟后再试')]);
    await signedIn(origin, 'wang');
    running.setClock('2026-11-28T02:57:01Z');
    await signedIn(origin, 'zhao');
  });
});
