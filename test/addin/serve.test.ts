import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaneServer } from '../../engine/node/pane-server.js';
import { ownCertificate } from '../../engine/node/self-signed-certificate.js';
import { manifestProblems } from './manifest-problems.js';
import { paneServer } from './pane-server.js';

const root = join(import.meta.dirname, '../..');

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

const ask = (url: string, options: RequestOptions = {}, body?: string): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { rejectUnauthorized: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes,
          text: bytes.toString('utf8'),
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

describe('banbiao serve', () => {
  let server: PaneServer;
  beforeAll(async () => {
    server = await paneServer({ names: ['forms.school.example'] });
  });
  afterAll(() => server.close());

  it('hands out a manifest that names the address it was asked under and keeps every limit', async () => {
    const { text } = await ask(`${server.origin}/manifest.xml`, {
      headers: { host: 'forms.school.example:8443' },
    });
    expect(text).toContain('https://forms.school.example:8443/pane.html?panel=check');
    const setting = { folder: join(root, 'addin/public'), codeNeeds: '1.13', production: true };
    expect(manifestProblems(text, setting)).toEqual([]);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/help.html', 'text/html; charset=utf-8'],
    ['/pane.html?panel=new', 'text/html; charset=utf-8'],
    ['/page.html', 'text/html; charset=utf-8'],
    ['/install.css', 'text/css; charset=utf-8'],
    ['/office/office.js', 'text/javascript; charset=utf-8'],
    ['/office/excel-win32-16.01.js', 'text/javascript; charset=utf-8'],
    ['/office/zh-cn/office_strings.js', 'text/javascript; charset=utf-8'],
    ['/icons/icon-80.png', 'image/png'],
    ['/fonts/faces.json', 'application/json'],
    ['/fonts/Tinos-Regular-1.woff2', 'font/woff2'],
    ['/certificate.cer', 'application/x-x509-ca-cert'],
    ['/kits/hz-hybrid.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('serves %s, forbidding scripts made from text and inline', async (path, type) => {
    const { status, headers } = await ask(server.origin + path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*;| data:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('serves office.js as npm has it', async () => {
    const { text } = await ask(`${server.origin}/office/office.js`);
    expect(text).toBe(readFileSync(join(root, 'node_modules/@microsoft/office-js/dist/office.js'), 'utf8'));
  });

  it.each([
    ['/../package.json', 404],
    ['/..%2f..%2fpackage.json', 404],
    ['/office/..%2f..%2f..%2fpackage.json', 404],
    ['/fonts/..%2f..%2fpackage.json', 404],
    ['/%00', 404],
    ['/%E0%A4%A', 400],
    ['/kits/no-such-kit.xlsx', 404],
    ['/handover/no-such-file', 404],
  ])('refuses %s', async (path, status) => {
    const { hostname, port } = new URL(server.origin);
    expect((await ask(server.origin, { hostname, port, path })).status).toBe(status);
  });

  it('sends text gzipped, and once', async () => {
    const plain = await ask(`${server.origin}/office/office.js`);
    const zipped = await ask(`${server.origin}/office/office.js`, { headers: { 'accept-encoding': 'gzip' } });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);
    const again = await ask(`${server.origin}/office/office.js`, {
      headers: { 'if-none-match': plain.headers.etag },
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('keeps a document for the browser of this machine, when its own pane gives it', async () => {
    const path = `${server.origin}/handover/${encodeURIComponent('表2 培训项目.docx')}`;
    const own = { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } };
    const { status, text } = await ask(path, own, 'contents');
    expect(status).toBe(201);
    const { path: where } = JSON.parse(text) as { path: string };
    const given = await ask(`${server.origin}/${where}`);
    expect(given.text).toBe('contents');
    expect(given.headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('表2 培训项目.docx')}`,
    );
  });

  it('takes documents neither from other sites nor, on an intranet, at all', async () => {
    const post = (origin: string, site: string) =>
      ask(`${origin}/handover/a.docx`, { method: 'POST', headers: { 'sec-fetch-site': site } }, 'contents');
    expect((await post(server.origin, 'cross-site')).status).toBe(403);
    const intranet = await paneServer({ host: '0.0.0.0' });
    try {
      expect((await post(intranet.origin, 'same-origin')).status).toBe(403);
    } finally {
      await intranet.close();
    }
  });

  it.each(['evil.example', 'localhost.evil.example', '192.0.2.1', 'user@localhost'])(
    'does not answer to another name than its own: %s',
    async (host) => {
      const headers = { host, 'sec-fetch-site': 'same-origin' };
      const asked = await ask(`${server.origin}/manifest.xml`, { headers });
      const planted = await ask(`${server.origin}/handover/a.docx`, { method: 'POST', headers }, 'contents');
      expect([asked.status, asked.text, planted.status]).toEqual([421, '', 421]);
    },
  );

  it('keeps what was handed over out of caches, and lets nobody push out the file of another', async () => {
    const hand = async (cookie?: string) => {
      const headers = { 'sec-fetch-site': 'same-origin', ...(cookie === undefined ? {} : { cookie }) };
      const { text, headers: said } = await ask(
        `${server.origin}/handover/a.docx`,
        { method: 'POST', headers },
        'contents',
      );
      const { path } = JSON.parse(text) as { path: string };
      return { path, cookie: said['set-cookie']?.[0]?.split(';')[0] ?? '' };
    };
    const mine = await hand();
    const theirs = await hand();
    for (let more = 0; more < 8; more += 1) await hand(theirs.cookie);
    const [kept, gone] = await Promise.all([mine, theirs].map(({ path }) => ask(`${server.origin}/${path}`)));
    expect([kept?.status, kept?.headers['cache-control'], gone?.status]).toEqual([200, 'no-store', 404]);
  });

  it.each([
    ['global', 'https://appsforoffice.microsoft.com'],
    ['china', 'https://appsforoffice.cdn.partner.office365.cn'],
  ] as const)("takes office.js from Microsoft's %s address when told so", async (officeSource, origin) => {
    const other = await paneServer({ officeSource });
    try {
      const { text, headers } = await ask(`${other.origin}/pane.html`);
      expect(text).toContain(`src="${origin}/`);
      expect(headers['content-security-policy']).toContain(`script-src 'self' 'wasm-unsafe-eval' ${origin};`);
    } finally {
      await other.close();
    }
  });
});

describe('the own certificate', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'banbiao-certificate-')), 'kept');

  it('holds for this machine, and for a server only', async () => {
    const { cert, key, file } = await ownCertificate(folder);
    const certificate = new X509Certificate(cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.ca).toBe(false);
    expect(key).toContain('BEGIN PRIVATE KEY');
    expect(readFileSync(file, 'utf8')).toBe(cert);
  });

  it('is the same at the next start, and its key is for its owner', async () => {
    const [first, second] = [await ownCertificate(folder), await ownCertificate(folder)];
    expect(second.cert).toBe(first.cert);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'key.pem')).mode & 0o077).toBe(0);
  });
});
