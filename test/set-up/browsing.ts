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

/**
 * What no test looks at. Every window would load the list under its address bar, a page of its own that takes half a
 * second; the others Playwright leaves out, and its list is replaced by ours.
 */
const LEFT_OUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Nothing but this machine can be resolved: what a page needs comes from its own origin, or the test fails. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: pathOf('chromium'),
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost, EXCLUDE 127.0.0.1',
      `--disable-features=${LEFT_OUT.join(',')}`,
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
