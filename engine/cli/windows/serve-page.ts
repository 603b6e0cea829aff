import { createServer } from 'node:net';
import type { Terminal } from '../terminal.js';

/** The ports to try. The first that works is kept, since a browser remembers what it was told by address. */
const FIRST_PORT = 3000;
const TRIES = 10;
const PATIENCE = 2_000;

/** What is found at a port: our page (another window serves it already), nothing, or some other program. */
type Occupant = 'page' | 'nothing' | 'other';

const pageAt = (port: number): string => `http://localhost:${String(port)}/page.html`;

/** Whether a server can be started there: asking by a connection would take Windows seconds for each free port. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once('error', () => {
      done(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        done(true);
      });
    });
  });

async function occupantOf(port: number): Promise<Occupant> {
  if (await isFree(port)) return 'nothing';
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/page.html`, { signal });
    return answer.ok && (await answer.text()).includes('办表') ? 'page' : 'other';
  } catch {
    return 'other';
  }
}

/** The first port that is free, or that serves our page already; `undefined` when other programs have them all. */
async function portToUse(): Promise<{ readonly port: number; readonly served: boolean } | undefined> {
  for (let port = FIRST_PORT; port < FIRST_PORT + TRIES; port += 1) {
    const occupant = await occupantOf(port);
    if (occupant !== 'other') return { port, served: occupant === 'page' };
  }
  return undefined;
}

/**
 * Serves the page to this machine alone and opens it in the browser; where another window does so already, only opens
 * it.
 * @param serve runs a command line until the server is closed.
 */
export async function servePage<Code extends number>(
  terminal: Terminal,
  open: (address: string) => void,
  serve: (words: readonly string[], terminal: Terminal) => Promise<Code>,
): Promise<Code | 0 | 3> {
  const found = await portToUse();
  if (found === undefined) {
    terminal.line('网页没有打开：其他程序占用了 3000–3009 端口。请关闭它们，或重新启动电脑后再试。');
    return 3;
  }
  const page = pageAt(found.port);
  if (found.served) {
    terminal.line(`网页已经在另一个窗口里打开：${page}`);
    open(page);
    return 0;
  }
  const started: Terminal = {
    ...terminal,
    // The server says its address once it answers.
    line() {
      terminal.line(`网页：${page}\n只有这台电脑能打开，填写的内容不会发送到任何地方。用完后关闭这个窗口。`);
      open(page);
    },
  };
  return serve(['serve', '--http', '--port', String(found.port)], started);
}
