import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { findFile, readFound, type FoundFile } from './brotli-file.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const ZIPPED = /^(text\/|application\/(json|wasm))/;

/** The media type of a file name or of its ending. */
export const typeOf = (name: string): string =>
  TYPES[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream';

/** Text and scripts travel gzipped, the typesetter as brotli: a third of their size, made once per file and change. */
const packed = new Map<string, { readonly changed: number; readonly contents: Promise<Buffer> }>();

function packedFile(file: FoundFile, encoding: 'br' | 'gzip'): Promise<Buffer> {
  const key = `${encoding} ${file.path}`;
  const known = packed.get(key);
  if (known?.changed === file.changed) return known.contents;
  const contents = readFound(file).then((bytes) =>
    encoding === 'br' ? promisify(brotliCompress)(bytes, BROTLI) : promisify(gzip)(bytes, { level: 6 }),
  );
  packed.set(key, { changed: file.changed, contents });
  return contents;
}

/** Three quarters of what gzip leaves, in three seconds; the highest quality takes 78 for a sixth less. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 },
};

/** From this size on brotli is worth its time. */
const LARGE = 5_000_000;

/** Answers with a file, 304 when the browser has it already, or 404. */
export async function sendFile(
  file: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const found = file === undefined ? undefined : await findFile(file);
  if (file === undefined || found === undefined) {
    response.writeHead(404, headers).end();
    return;
  }
  const etag = `"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`;
  const type = typeOf(file);
  const common = { ...headers, etag, vary: 'accept-encoding', 'content-type': type };
  const send = (contents: Buffer, encoding?: string): void => {
    const encoded = encoding === undefined ? {} : { 'content-encoding': encoding };
    response.writeHead(200, { ...common, ...encoded, 'content-length': contents.length }).end(contents);
  };
  const accepts = (encoding: RegExp): boolean => encoding.test(request.headers['accept-encoding'] ?? '');
  if (request.headers['if-none-match'] === etag) response.writeHead(304, common).end();
  else if (found.brotli && accepts(/\bbr\b/)) send(await readFile(found.path), 'br');
  else if (ZIPPED.test(type) && found.size > LARGE && accepts(/\bbr\b/)) {
    send(await packedFile(found, 'br'), 'br');
  } else if (ZIPPED.test(type) && accepts(/\bgzip\b/)) send(await packedFile(found, 'gzip'), 'gzip');
  else send(await readFound(found));
}
