import { createReadStream, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize } from 'node:path';
import type { Server } from 'node:https';
import type { Frame, Page } from 'playwright-core';
import { startBrowsing } from '../set-up/browsing.js';
import type { ExcelSimulator } from './excel-simulator.js';
import {
  closed,
  listen,
  originOf,
  startExcelHost,
  throwAwayCertificate,
  type Certificate,
  type ExcelHost,
} from './host-server.js';

const officeJs = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Real office.js in real Chromium before the simulated Excel. */
export interface SimulatedOffice {
  readonly page: Page;
  /** The add-in's own frame. */
  readonly pane: Frame;
  readonly host: ExcelHost;
  readonly addinOrigin: string;
  /** Every address that the browser asked for. */
  readonly requested: readonly string[];
  /** Uncaught errors of any page. */
  readonly problems: readonly string[];
  stop(): Promise<void>;
}

export interface OfficeSetting {
  readonly page: string;
  /**
   * The folder of an add-in, with office.js under /office/ from the npm package, untouched; or the origin of a
   * server on this machine that is already running.
   */
  readonly addin:
    { readonly folder: string; readonly contentSecurityPolicy: string } | { readonly origin: string };
  readonly latency?: number;
  readonly locale?: string;
}

let ownCertificate: Certificate | undefined;

export async function startSimulatedOffice(
  simulator: ExcelSimulator,
  { addin, page: start, latency, locale }: OfficeSetting,
): Promise<SimulatedOffice> {
  const certificate = (ownCertificate ??= throwAwayCertificate());
  const server =
    'folder' in addin ? await serveFolder(certificate, addin.folder, addin.contentSecurityPolicy) : undefined;
  const addinOrigin = server ? originOf(server) : 'origin' in addin ? addin.origin : '';
  const host = await startExcelHost(simulator, addinOrigin, {
    certificate,
    ...(latency === undefined ? {} : { latency }),
    ...(locale === undefined ? {} : { locale }),
  });
  const browser = await startBrowsing();
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  const problems: string[] = [];
  const requested: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`${host.origin}/?page=${encodeURIComponent(start)}`);
  const pane = await paneOf(page, addinOrigin);
  return {
    page,
    pane,
    host,
    addinOrigin,
    requested,
    problems,
    async stop() {
      await browser.close();
      await host.stop();
      if (server) await closed(server);
    },
  };
}

async function paneOf(page: Page, origin: string): Promise<Frame> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const frame = page.frames().find((one) => one.url().startsWith(origin));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error('The add-in frame did not appear');
}

const serveFolder = (
  certificate: Parameters<typeof listen>[0],
  folder: string,
  contentSecurityPolicy: string,
): Promise<Server> =>
  listen(certificate, (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
    const file = path.startsWith('/office/')
      ? join(officeJs, normalize(path.slice('/office'.length)))
      : join(folder, normalize(path));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': contentSecurityPolicy,
    });
    createReadStream(file).pipe(response);
  });
