import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { bundledFontFile, bundledFontNames } from './font-bundled.js';

export interface PaneServerSetting {
  /** The built pane. */
  readonly folder: string;
  /** office.js and its parts, from npm. */
  readonly office: string;
  readonly manifest: string;
  readonly port: number;
  /** All interfaces for an intranet; this machine only otherwise. */
  readonly host: string;
  /** Without a certificate the server speaks plain http, which Excel does not load add-ins from. */
  readonly certificate?: { readonly key: string; readonly cert: string };
  /** The blank workbook of a kit; `undefined` when there is no such kit. */
  blankKit(id: string): Promise<Uint8Array | undefined>;
  /** The page that explains how to install the add-in. */
  installPage(origin: string): string;
}

export interface PaneServer {
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Excel frames the pane from Microsoft's origins and, on an intranet, from the workbook's own server. */
const FRAMES =
  'https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com https://localhost:*';

/** No script but our own, none made from text; nothing is sent anywhere else. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'self'",
  `frame-ancestors 'self' ${FRAMES}`,
].join('; ');

const HEADERS = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Serves the pane, the page, office.js, fonts and blank kits from one origin. */
export async function startPaneServer(setting: PaneServerSetting): Promise<PaneServer> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    respond(setting, () => origin, request, response).catch(() => response.writeHead(500, HEADERS).end());
  };
  const server: Server = setting.certificate
    ? createServer(setting.certificate, answer)
    : createPlainServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(setting.port, setting.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `${setting.certificate ? 'https' : 'http'}://localhost:${port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  setting: PaneServerSetting,
  ownOrigin: () => string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const origin = originOf(request) ?? ownOrigin();
  const path = decodeURIComponent(new URL(request.url ?? '/', origin).pathname);
  const send = (type: string, contents: string | Uint8Array): void => {
    response.writeHead(200, { ...HEADERS, 'content-type': type }).end(contents);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, HEADERS).end();
  } else if (path === '/' || path === '/help.html') {
    send('text/html; charset=utf-8', setting.installPage(origin));
  } else if (path === '/manifest.xml') {
    const manifest = await readFile(setting.manifest, 'utf8');
    send('text/xml; charset=utf-8', manifest.replaceAll(DEVELOPMENT_ORIGIN, origin));
  } else if (path === '/fonts/list.json') {
    send('application/json', JSON.stringify(bundledFontNames));
  } else if (path.startsWith('/kits/')) {
    const kit = await setting.blankKit(path.slice('/kits/'.length).replace(/\.xlsx$/, ''));
    if (kit) send(TYPES['.xlsx'] ?? '', kit);
    else response.writeHead(404, HEADERS).end();
  } else {
    await sendFile(fileOf(setting, path), response);
  }
}

/** The address under which the browser knows us: an intranet name, or this machine. */
function originOf({ headers, socket }: IncomingMessage): string | undefined {
  const { host } = headers;
  if (host === undefined || !/^[\w.-]+(:\d+)?$/.test(host)) return undefined;
  return `${'encrypted' in socket ? 'https' : 'http'}://${host}`;
}

function fileOf({ folder, office }: PaneServerSetting, path: string): string | undefined {
  if (path.startsWith('/fonts/')) return bundledFontFile(path.slice('/fonts/'.length));
  const inside = normalize(path);
  if (inside.includes('..')) return undefined;
  return inside.startsWith('/office/') ? join(office, inside.slice('/office'.length)) : join(folder, inside);
}

async function sendFile(file: string | undefined, response: ServerResponse): Promise<void> {
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
  });
  createReadStream(file).pipe(response);
}
