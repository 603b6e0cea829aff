import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostEvent } from './event-queue.js';
import type { ExcelSimulator } from './excel-simulator.js';
import { OFFICE_ERROR } from './host-error.js';
import type { RequestBody } from './wire.js';

const WEB_LIMIT = 5 * 1024 * 1024;
const ADDIN_ID = '11111111-2222-4333-8444-555555555555';
const SETS = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  RibbonApi: '1.1',
  DocumentEvents: '1.1',
};

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** A throw-away self-signed certificate for localhost; the browser is told to accept it. */
export function throwAwayCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'excel-host-'));
  const [keyPath, certificatePath] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const target = ['-keyout', keyPath, '-out', certificatePath];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...target],
    { stdio: 'ignore' },
  );
  const pair = { key: readFileSync(keyPath), cert: readFileSync(certificatePath) };
  rmSync(folder, { recursive: true });
  return pair;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export const listen = (certificate: Certificate, handle: Handler): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(certificate, (request, response) => {
      Promise.resolve(handle(request, response)).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

export const originOf = (server: Server): string =>
  `https://localhost:${String((server.address() as AddressInfo).port)}`;

export const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** What office.js sends for a method: 93 is the Rich API. */
interface ExecutedMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

export interface ExcelHost {
  readonly origin: string;
  /** Dispatch ids that the host does not know; a test expects none. */
  readonly unknownMethods: readonly number[];
  /** As if the user pressed a ribbon button whose action is ExecuteFunction. */
  pressRibbonButton(functionName: string, controlId: string): void;
  stop(): Promise<void>;
}

/** The origin that plays Excel on the web; office.js demands https and the host name of the add-in. */
export async function startExcelHost(
  simulator: ExcelSimulator,
  addinOrigin: string,
  { certificate = throwAwayCertificate(), latency = 0, locale = 'zh-CN', sets = SETS as object } = {},
): Promise<ExcelHost> {
  const streams = new Set<ServerResponse>();
  const unknownMethods: number[] = [];
  const broadcast = (event: HostEvent): void => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  simulator.events.listeners.add(broadcast);
  const execute = async ({ DdaMethod, ArrayData = [] }: ExecutedMethod): Promise<object> => {
    if (DdaMethod.DispatchId === 94 || DdaMethod.DispatchId === 97) return { Version: 1, Error: 0 };
    if (DdaMethod.DispatchId !== 93) {
      unknownMethods.push(DdaMethod.DispatchId);
      return { Version: 1, Error: OFFICE_ERROR.unsupported };
    }
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const text = String(ArrayData[4]);
    const body = JSON.parse(text) as RequestBody;
    const answer = await simulator.richApi(body, Buffer.byteLength(text), WEB_LIMIT);
    return 'error' in answer
      ? { Version: 1, Error: answer.error }
      : { Version: 1, Error: 0, Data: [200, [], answer.text] };
  };
  const json = (response: ServerResponse, value: object): void => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['host.html', 'text/html; charset=utf-8'],
    '/host.js': ['host.js', 'text/javascript'],
    '/host.css': ['host.css', 'text/css'],
  };
  const server = await listen(certificate, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = files[pathname];
    if (file) {
      const contents = readFileSync(join(import.meta.dirname, 'page', file[0]));
      response.writeHead(200, { 'content-type': file[1] }).end(contents);
    } else if (pathname === '/config') {
      json(response, { addinOrigin, locale, addinId: ADDIN_ID, sets, fileName: simulator.fileName });
    } else if (pathname === '/events') {
      response
        .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        .write('\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
    } else if (pathname === '/execute') {
      json(response, await execute(JSON.parse(await textOf(request)) as ExecutedMethod));
    } else if (pathname === '/notify') {
      await textOf(request);
      json(response, {});
    } else {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  return {
    origin: originOf(server),
    unknownMethods,
    pressRibbonButton(functionName, controlId) {
      const data = { 0: controlId, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) };
      broadcast({ event: 'appCommandInvoked', data });
    },
    async stop() {
      simulator.events.listeners.delete(broadcast);
      for (const stream of streams) stream.end();
      await closed(server);
    },
  };
}
