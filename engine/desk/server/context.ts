import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FileSink } from '../../core/ports.js';
import { diskFiles } from '../../node/disk.js';
import type { Checking } from '../checking.js';
import type { Persist } from '../until-it-works.js';
import { nowOf, type Desk } from '../desk.js';
import { page, type PageView } from '../pages/layout.js';
import { Refusal } from '../refusal.js';
import type { Account } from '../storage/accounts.js';
import { log } from '../storage/log.js';
import { newId } from '../tokens.js';
import type { CheckedUploads, Gate } from './limits.js';

/** What a request carries along: who is signed in. */
export interface DeskEnv {
  Variables: { account: Account; tokenHash: string };
  Bindings: { incoming: { socket: { remoteAddress?: string }; readableEnded: boolean } };
}
export type DeskContext = Context<DeskEnv>;

/** What routes need beside the request. */
export interface Routes {
  readonly desk: Desk;
  readonly checking: Checking;
  readonly persist: Persist;
  readonly uploads: Gate;
  readonly checked: CheckedUploads;
  /** Whether pages are sent by TLS, so that cookies may say so. */
  readonly secure: boolean;
  /** Hears of work that goes on after its answer, so that the desk ends it in order. */
  background(work: Promise<void>): void;
}

/** Answers with a page. */
export const show = async (
  c: DeskContext,
  view: PageView,
  status: ContentfulStatusCode = 200,
): Promise<Response> => c.html(await page(view), status);

/** Writes into the log what somebody who is signed in did, and about what. */
export const logged = (
  desk: Desk,
  c: DeskContext,
  entry: { readonly what: string; readonly round: string; readonly about: string; readonly detail: string },
): Promise<void> =>
  desk.database.transaction((connection) =>
    log(connection, { at: nowOf(desk), who: c.get('account').login, ...entry }),
  );

/** After a form the browser asks for a page anew, so that going back or reloading sends nothing twice. */
export const goTo = (c: DeskContext, path: string): Response => c.redirect(path, 303);

/** Fields of a form that is no upload; each at most so long, and only text. */
const LONGEST_FIELD = 200_000;

export async function fieldsOf(c: DeskContext): Promise<(name: string) => string> {
  const body = await c.req.parseBody();
  return (name) => {
    const value = body[name];
    if (typeof value !== 'string') return '';
    if (value.length > LONGEST_FIELD) throw new Refusal(413, '填写的内容太长', []);
    return value.replace(/\r\n/g, '\n').trim();
  };
}

/** A file to save; what it is named is only ever a name. */
export function fileAnswer(bytes: Uint8Array, named: string, type: string): Response {
  const name = encodeURIComponent(named).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return new Response(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    },
  });
}

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A check report: a page of its own that brings its style along and runs nothing. */
export const reportAnswer = (bytes: Uint8Array): Response =>
  new Response(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      'cache-control': 'no-store',
    },
  });

/** A zip that is written to the disk first, as it may be large, and removed when it is sent. */
export async function zipAnswer(
  folder: string,
  named: string,
  write: (sink: FileSink) => Promise<void>,
): Promise<Response> {
  const path = join(folder, 'work', `${newId()}.zip`);
  await diskFiles().compose(path, write);
  const file = createReadStream(path);
  file.once('close', () => void rm(path, { force: true }));
  return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(named)}`,
      'cache-control': 'no-store',
    },
  });
}
