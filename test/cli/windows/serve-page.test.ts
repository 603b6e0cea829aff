import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { streamTerminal } from '../../../engine/cli/terminal.js';
import { servePage } from '../../../engine/cli/windows/serve-page.js';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

/** A server with that page on the first free port that 网页 tries; the port. */
async function serverSaying(page: string): Promise<number> {
  for (let port = 3000; port < 3010; port += 1) {
    const server = createServer((_, response) => response.end(page));
    const listens = await new Promise<boolean>((done) => {
      server.once('error', () => {
        done(false);
      });
      server.listen(port, '127.0.0.1', () => {
        done(true);
      });
    });
    if (listens) {
      servers.push(server);
      return port;
    }
  }
  throw new Error('Ports 3000 to 3009 are taken on this machine.');
}

/** What 网页 shows, opens and serves. */
async function started() {
  let text = '';
  const [opened, served]: [string[], string[]] = [[], []];
  const terminal = streamTerminal({ write: (more: string) => (text += more) }, { write: () => true }, true);
  const code = await servePage(
    terminal,
    (address) => void opened.push(address),
    (words, shown) => {
      served.push(words.join(' '));
      shown.line('http://localhost/');
      return Promise.resolve(0);
    },
  );
  return { code, text, opened, served };
}

it('网页 passes over ports of other programs, serves the page and opens it', async () => {
  const other = await serverSaying('<title>Another program</title>');
  const { code, opened, served, text } = await started();
  expect(code).toBe(0);
  const [port] = /\d+$/.exec(served[0] ?? '') ?? [];
  expect(Number(port)).toBeGreaterThanOrEqual(3000);
  expect(Number(port)).not.toBe(other);
  expect(served).toEqual([`serve --http --port ${String(port)}`]);
  expect(opened).toEqual([`http://localhost:${String(port)}/page.html`]);
  expect(text).toContain('用完后关闭这个窗口');
});

it('网页 opens what another window serves already, and starts nothing', async () => {
  const port = await serverSaying('<title>办表</title>');
  const { opened, served, text } = await started();
  expect(served).toEqual([]);
  expect(opened).toEqual([expect.stringMatching(/^http:\/\/localhost:300\d\/page\.html$/)]);
  if (port === 3000) expect(opened[0]).toContain(':3000/');
  expect(text).toContain('已经在另一个窗口里打开');
});
