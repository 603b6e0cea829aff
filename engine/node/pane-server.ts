import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { join, normalize } from 'node:path';
import { contentSecurityPolicy, OFFICE_ADDRESS, type OfficeSource } from './content-security-policy.js';
import { bundledFontFile } from './font-bundled.js';
import { HandedOverFiles } from './handed-over-files.js';
import { listen } from './listen.js';
import { sendFile, typeOf } from './served-file.js';
import { typesetterFile } from './typst-wasm.js';
import { hostName, serverNames } from './server-names.js';

export interface PaneServerSetting {
  /** The built pane. */
  readonly folder: string;
  /** office.js and its parts, from npm. */
  readonly office: string;
  readonly officeSource?: OfficeSource;
  readonly manifest: string;
  readonly port: number;
  /** All interfaces for an intranet; this machine only otherwise. */
  readonly host: string;
  /** Without a certificate the server uses plain http, which Excel does not load add-ins from. */
  readonly certificate?: { readonly key: string; readonly cert: string };
  /** Names under which the server may be asked beside this machine's and its certificate's. */
  readonly names?: readonly string[];
  /** Origins that may show the pane in a frame beside Microsoft's. */
  readonly frames?: readonly string[];
  /** The blank workbook of a kit; `undefined` when there is no such kit. */
  blankKit(id: string): Promise<Uint8Array | undefined>;
  /** The page that explains how to install the add-in. */
  installPage(origin: string): string;
}

export interface PaneServer {
  readonly origin: string;
  close(): Promise<void>;
}

const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** Only a server of this machine alone takes documents over, and only from its own pages. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

const headersOf = ({ officeSource = 'own', frames }: PaneServerSetting): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(officeSource, frames),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
});

/**
 * Serves the pane, the page, office.js, fonts and blank kits from one origin.
 * @throws DiagnosticError when it cannot listen there
 */
export async function startPaneServer(setting: PaneServerSetting): Promise<PaneServer> {
  const site = new Site(setting);
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    site.answer(request, response).catch(() => response.writeHead(500).end());
  };
  const server: Server = setting.certificate
    ? createServer(setting.certificate, answer)
    : createPlainServer(answer);
  const port = await listen(server, setting.port, setting.host);
  site.origin = `${setting.certificate ? 'https' : 'http'}://localhost:${port}`;
  return {
    origin: site.origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What is found under which path. */
class Site {
  origin = 'https://localhost';
  readonly #handedOver = new HandedOverFiles();
  readonly #headers: Record<string, string>;
  readonly #names: ReadonlySet<string>;

  constructor(private readonly setting: PaneServerSetting) {
    this.#headers = headersOf(setting);
    this.#names = serverNames(setting.host, setting.certificate?.cert, setting.names ?? []);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { setting } = this;
    const origin = originOf(request) ?? this.origin;
    const path = pathOf(request);
    const send = (type: string, contents: string | Uint8Array): void => {
      response.writeHead(200, { ...this.#headers, 'content-type': type }).end(contents);
    };
    const refuse = (status: number): void => {
      response.writeHead(status, this.#headers).end();
    };
    if (!this.#names.has(hostName(request.headers.host) ?? '')) refuse(421);
    else if (path === undefined) refuse(400);
    else if (request.method === 'POST' && path.startsWith('/handover/')) {
      await this.#takeOver(request, response, path.slice('/handover/'.length));
    } else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(405);
    else if (path === '/' || path === '/help.html') send(typeOf('.html'), setting.installPage(origin));
    else if (path === '/certificate.cer' && setting.certificate) {
      send('application/x-x509-ca-cert', setting.certificate.cert);
    } else if (path === '/manifest.xml') {
      const manifest = await readFile(setting.manifest, 'utf8');
      send(typeOf('.xml'), manifest.replaceAll(DEVELOPMENT_ORIGIN, origin));
    } else if (path === '/pane.html' || path === '/self-check.html') {
      const html = await readFile(join(setting.folder, path), 'utf8');
      const address = OFFICE_ADDRESS[setting.officeSource ?? 'own'];
      send(typeOf('.html'), html.replace(OFFICE_ADDRESS.own, address));
    } else if (path.startsWith('/kits/')) {
      const kit = await setting.blankKit(path.slice('/kits/'.length).replace(/\.xlsx$/, ''));
      if (kit) send(typeOf('.xlsx'), kit);
      else refuse(404);
    } else if (path.startsWith('/handover/')) this.#giveBack(response, path.slice('/handover/'.length));
    else {
      // Excel on the web shows the icons in its own ribbon.
      const policy = path.startsWith('/icons/') ? 'cross-origin' : 'same-origin';
      // A built file's name holds a digest of its contents: it never changes.
      const built = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path);
      const headers = {
        ...this.#headers,
        'cross-origin-resource-policy': policy,
        ...(built ? { 'cache-control': 'public, max-age=31536000, immutable' } : {}),
      };
      await sendFile(fileOf(setting, path), request, response, headers);
    }
  }

  async #takeOver(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const own = request.headers['sec-fetch-site'] === 'same-origin' && LOOPBACK.has(this.setting.host);
    const user = userOf(request) ?? randomUUID();
    const path = own ? await this.#handedOver.take(request, name, user) : undefined;
    if (path === undefined) response.writeHead(own ? 413 : 403, this.#headers).end();
    else {
      response
        .writeHead(201, {
          ...this.#headers,
          'cache-control': 'no-store',
          'content-type': typeOf('.json'),
          'set-cookie': `${USER}=${user}; Path=/handover/; HttpOnly; SameSite=Strict`,
        })
        .end(JSON.stringify({ path }));
    }
  }

  #giveBack(response: ServerResponse, key: string): void {
    const kept = this.#handedOver.find(key);
    if (!kept) {
      response.writeHead(404, this.#headers).end();
      return;
    }
    const name = encodeURIComponent(kept.name).replace(
      /['()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16)}`,
    );
    response
      .writeHead(200, {
        ...this.#headers,
        'cache-control': 'no-store',
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
      })
      .end(kept.contents);
  }
}

/** A cookie by which a user's own files are known from those of others who use this machine. */
const USER = 'banbiao-user';
const userOf = ({ headers }: IncomingMessage): string | undefined =>
  /(?:^|;\s*)banbiao-user=([\da-f-]{36})(?:;|$)/.exec(headers.cookie ?? '')?.[1];

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The address under which the browser knows us: an intranet name, or this machine. */
function originOf({ headers, socket }: IncomingMessage): string | undefined {
  const { host } = headers;
  if (host === undefined || !/^[\w.-]+(:\d+)?$/.test(host)) return undefined;
  return `${'encrypted' in socket ? 'https' : 'http'}://${host}`;
}

function fileOf({ folder, office }: PaneServerSetting, path: string): string | undefined {
  if (path === '/typesetter.wasm') return typesetterFile();
  if (path.startsWith('/fonts/')) return bundledFontFile(path.slice('/fonts/'.length));
  const inside = normalize(path);
  if (inside.includes('..') || inside.includes('\0')) return undefined;
  return inside.startsWith('/office/') ? join(office, inside.slice('/office'.length)) : join(folder, inside);
}
