import type { MiddlewareHandler } from 'hono';
import { hostName } from '../../node/server-names.js';
import { Refusal } from '../refusal.js';
import type { DeskEnv } from './context.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The worker that checks a workbook before it is handed in; it has a policy of its own.
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Headers of every answer. No HSTS: it would lock people out of a server whose certificate is its own. */
export const headers: MiddlewareHandler<DeskEnv> = async (c, next) => {
  await next();
  const set = (name: string, value: string): void => {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  };
  set('content-security-policy', POLICY);
  set('x-content-type-options', 'nosniff');
  // Addresses of institutions hold their token; without any referrer our own forms would have no origin either.
  set('referrer-policy', 'same-origin');
  set('cross-origin-resource-policy', 'same-origin');
  set('cross-origin-opener-policy', 'same-origin');
  set('x-robots-tag', 'noindex');
  set('cache-control', 'no-store');
  // What was answered before it was read to its end: the server soon closes the connection, so nobody is to use it again.
  const mayHaveBody = c.req.method !== 'GET' && c.req.method !== 'HEAD';
  if (mayHaveBody && !c.env.incoming.readableEnded) set('connection', 'close');
};

/** A page of another name that leads here (DNS rebinding) is not answered. */
export const knownNames =
  (names: ReadonlySet<string>): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    if (!names.has(hostName(c.req.header('host')) ?? '')) {
      throw new Refusal(421, '不认识这个地址', ['请用教育局给的链接打开。']);
    }
    await next();
  };

/** What changes something comes from a page of ours, or not at all. */
export const ownPages =
  (secure: boolean): MiddlewareHandler<DeskEnv> =>
  async (c, next) => {
    const { method } = c.req;
    if (method !== 'GET' && method !== 'HEAD') {
      if (method !== 'POST') throw new Refusal(405, '不支持这种请求', []);
      const own = `${secure ? 'https' : 'http'}://${c.req.header('host') ?? ''}`;
      if (c.req.header('origin')?.toLowerCase() !== own.toLowerCase()) {
        throw new Refusal(403, '这个请求不是从本站的页面发出的，没有处理', ['请重新打开页面再办理。']);
      }
    }
    await next();
  };
