import { writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFile, readFound } from '../../engine/node/brotli-file.js';
import { sendFile } from '../../engine/node/served-file.js';
import { suiteFolder } from '../cli/command-line.js';

const at = suiteFolder();
const contents = Buffer.from('\0asm'.repeat(1_000));
const server = createServer((request, response) => {
  void sendFile(at(request.url ?? ''), request, response, {});
});

beforeAll(async () => {
  writeFileSync(at('typst.wasm.br'), brotliCompressSync(contents));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
});

/** What the server answers to a client that takes these encodings, undecoded. */
async function answer(encodings: string, name = 'typst.wasm') {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-encoding': encodings };
  const response = await new Promise<IncomingMessage>((done, failed) => {
    get({ host: '127.0.0.1', port, path: `/${name}`, headers }, done).on('error', failed);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    encoding: response.headers['content-encoding'],
    body: Buffer.concat(parts),
  };
}

it('a file that is kept compressed is read under its own name', async () => {
  const found = await findFile(at('typst.wasm'));
  expect(found?.brotli).toBe(true);
  expect(found && (await readFound(found))).toEqual(contents);
  expect(await findFile(at('other.wasm'))).toBeUndefined();
});

it('a browser that takes Brotli gets it as it is kept', async () => {
  const { status, type, encoding, body } = await answer('gzip, deflate, br');
  expect({ status, type, encoding }).toEqual({ status: 200, type: 'application/wasm', encoding: 'br' });
  expect(brotliDecompressSync(body)).toEqual(contents);
});

it('another browser gets it in a way that it takes', async () => {
  const zipped = await answer('gzip');
  expect(zipped.encoding).toBe('gzip');
  expect(gunzipSync(zipped.body)).toEqual(contents);
  const plain = await answer('identity');
  expect([plain.encoding, plain.body]).toEqual([undefined, contents]);
  expect((await answer('br', 'other.wasm')).status).toBe(404);
});
