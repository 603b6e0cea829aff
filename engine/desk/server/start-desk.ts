import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { diagnostic, DiagnosticError } from '../../core/diagnostic.js';
import { packagePath } from '../../node/package-folder.js';
import { serverNames } from '../../node/server-names.js';
import { digestsIn } from '../backup.js';
import { Checking } from '../checking.js';
import type { Desk } from '../desk.js';
import { page } from '../pages/layout.js';
import { refusalBody, refusalOf } from '../pages/refusal-page.js';
import { Refusal } from '../refusal.js';
import { isSetUp } from '../sign-in.js';
import { unknownFiles } from '../storage/orphans.js';
import { giveUpProductions } from '../storage/productions.js';
import { untilItWorks } from '../until-it-works.js';
import { accountRoutes, entryRoutes, signedIn } from './account-routes.js';
import { goTo, type DeskContext, type DeskEnv, type Routes } from './context.js';
import { headers, knownNames, ownPages } from './guards.js';
import { institutionRoutes } from './institution-routes.js';
import { invitationRoutes } from './invitation-routes.js';
import { CheckedUploads, Gate } from './limits.js';
import { pageRoutes } from './page-routes.js';
import { resultRoutes } from './result-routes.js';
import { rosterRoutes } from './roster-routes.js';
import { roundRoutes } from './round-routes.js';

export interface DeskServerSetting {
  readonly desk: Desk;
  readonly port: number;
  /** All interfaces for an intranet; this machine only otherwise. */
  readonly host: string;
  /** Without one pages are sent in the clear. */
  readonly certificate?: { readonly key: string; readonly cert: string } | undefined;
  /** Names under which the desk may be asked beside this machine's and its certificate's. */
  readonly names?: readonly string[];
  /** Hears of defects, which users only see as such. */
  readonly report: (error: unknown) => void;
  /** Milliseconds in which a request has to arrive whole. */
  readonly slowest?: number;
}

export interface DeskServer {
  readonly origin: string;
  /** Where the first account is made; absent once there is one. */
  readonly setUp: string | undefined;
  /** How many workbooks an earlier run had received and not checked. */
  readonly resumed: number;
  /** Takes no more requests, ends what was begun, and closes the database. */
  close(): Promise<void>;
}

/** So many uploads are held in memory at a time, at most 8 MB each. */
const UPLOADS = 12;
const IDLE_LONGEST = 75_000;
const SLOWEST = 120_000;
const LONGEST_FAREWELL = 20_000;
const HEADERS_SLOWEST = 20_000;
const STATIC: Readonly<Record<string, string>> = {
  'tokens.css': 'text/css; charset=utf-8',
  'ui.css': 'text/css; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'desk.js': 'text/javascript; charset=utf-8',
};

/** Starts a desk's server. @throws DiagnosticError when the port is taken */
export async function startDesk(setting: DeskServerSetting): Promise<DeskServer> {
  const { desk, certificate, report } = setting;
  const working = new Set<Promise<void>>();
  const ending = new AbortController();
  const persist = untilItWorks(ending.signal, report);
  const routes: Routes = {
    desk,
    checking: new Checking(desk, persist),
    persist,
    uploads: new Gate(UPLOADS),
    checked: new CheckedUploads(() => desk.clock().getTime()),
    secure: certificate !== undefined,
    background(work) {
      const ended = work.catch(report).finally(() => working.delete(ended));
      working.add(ended);
    },
  };
  await removeUnknown(desk);
  await giveUpProductions(desk.database, '生成时程序中断了，请重新生成。');
  const code = randomBytes(9).toString('base64url');
  const listener = getRequestListener(deskApp(routes, setting, code).fetch, { overrideGlobalObjects: false });
  const slowest = setting.slowest ?? SLOWEST;
  const options = {
    requestTimeout: slowest,
    // Longer than browsers and proxies keep a connection that nobody uses: none of them sends into one just closed.
    keepAliveTimeout: IDLE_LONGEST,
    headersTimeout: Math.min(HEADERS_SLOWEST, slowest),
    connectionsCheckingInterval: Math.min(5000, slowest),
  };
  const server: Server = certificate
    ? createServer({ ...certificate, ...options }, listener)
    : createPlainServer(options, listener);
  refuseSlow(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(notListening(error, setting.port)));
    server.listen(setting.port, setting.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `${certificate ? 'https' : 'http'}://localhost:${port}`;
  const resumed = await routes.checking.resume();
  return {
    origin,
    setUp: (await isSetUp(desk)) ? undefined : `${origin}/set-up?code=${code}`,
    resumed,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2000).unref();
      });
      // Machines of a queue may be busy for long: what they have not checked by then is checked after the next start.
      ending.abort();
      const finished = Promise.all([routes.checking.finished(), ...working]);
      const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_FAREWELL).unref());
      await (desk.program.isElsewhere ? Promise.race([finished, patience]) : finished);
      await desk.program.close();
      await finished;
      await desk.database.close();
    },
  };
}

/** Files that a desk left which ended before it wrote their row, or after it took it away. */
async function removeUnknown({ folder, database, files }: Desk): Promise<void> {
  if (database.kind === 'postgres') return;
  const left = await unknownFiles(database, await digestsIn(join(folder, 'files')));
  for (const digest of left) await files.remove(digest);
}

const notListening = (error: NodeJS.ErrnoException, port: number): Error =>
  error.code === 'EADDRINUSE' || error.code === 'EACCES'
    ? new DiagnosticError([diagnostic('desk.port-taken', 'error', {}, { port })])
    : error;

function deskApp(routes: Routes, setting: DeskServerSetting, code: string): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  const names = serverNames(setting.host, setting.certificate?.cert, setting.names ?? []);
  app.use(headers);
  app.get('/static/:name', async (c) => {
    const name = c.req.param('name');
    const type = STATIC[name];
    if (type === undefined) throw new Refusal(404, '没有这一页', []);
    return c.body(await readFile(staticFile(name), 'utf8'), 200, {
      'content-type': type,
      'cache-control': 'max-age=3600',
    });
  });
  app.use(knownNames(names), ownPages(routes.secure));
  app.route('/page', pageRoutes());
  app.route('/t', institutionRoutes(routes));
  app.route('/', entryRoutes(routes, code));
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  app.use(signedIn(routes));
  app.get('/', (c) => goTo(c, '/rounds'));
  app.route('/', accountRoutes(routes));
  app.route('/', roundRoutes(routes));
  app.route('/', rosterRoutes(routes));
  app.route('/', resultRoutes(routes));
  app.route('/', invitationRoutes(routes));
  const refuse = async (error: unknown, c: DeskContext): Promise<Response> => {
    const refusal = refusalOf(error);
    if (refusal.status >= 500 && !isGone(error)) setting.report(error);
    const back = /^\/t\/[\w-]{43}/.exec(c.req.path)?.[0];
    const account = c.get('account');
    const here =
      back ??
      (account === undefined
        ? undefined
        : (/^\/(rounds|invitations)\/[\w-]+/.exec(c.req.path)?.[0] ?? '/rounds'));
    const body = refusalBody(
      refusal,
      refusal.status === 404 || refusal.status === 410 ? (account ? '/rounds' : undefined) : here,
    );
    return c.html(await page({ title: '没有办成', account, body }), refusal.status);
  };
  app.notFound((c) => refuse(new Refusal(404, '没有这一页', []), c));
  app.onError(refuse);
  return app;
}

/** Whoever asked closed the connection, or was too slow: no defect. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNRESET';

/** As built, or where the sources are; the colours and parts are those of the pane. */
const SOURCES = ['addin/public/desk', 'addin/style', 'dist/addin/desk'];

function staticFile(name: string): string {
  const found = SOURCES.map((folder) => packagePath(`${folder}/${name}`)).find((path) => existsSync(path));
  if (found === undefined) throw new Refusal(404, '没有这一页', []);
  return found;
}

/** A request that does not arrive in time is told so, and its connection closed. */
function refuseSlow(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const slow = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
    const words = slow
      ? '上传太慢，没有提交。没有回执就是没有收到，请换一个网络再试。'
      : '这个请求读不懂，没有处理。';
    const body = Buffer.from(words);
    socket.end(
      Buffer.concat([
        Buffer.from(
          `HTTP/1.1 ${slow ? '408 Request Timeout' : '400 Bad Request'}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
        ),
        body,
      ]),
    );
  });
}
