import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { pathOf } from './tools.js';

/** What a suite has of a browser: contexts of its own, which know nothing of those of others and end with it. */
export interface Browsing {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page in a context of its own. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Nothing but this machine can be resolved: what a page needs comes from its own origin, or the test fails. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: pathOf('chromium-headless-shell'),
    args: [
      '--no-sandbox',
      // A page of a test makes one or two documents: that the typesetter is compiled for speed does not pay.
      '--js-flags=--liftoff-only',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });

let shared: Promise<Browser> | undefined;

/** One browser serves all suites of a process: starting another takes three seconds of CPU. It ends with the process. */
export async function startBrowsing(): Promise<Browsing> {
  const browser = await (shared ??= startBrowser());
  const opened: BrowserContext[] = [];
  const newContext = async (options?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext(options);
    opened.push(context);
    return context;
  };
  return {
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    async close() {
      for (const context of opened) await context.close();
    },
  };
}
