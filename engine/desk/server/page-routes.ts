import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { contentSecurityPolicy } from '../../node/content-security-policy.js';
import { bundledFontFile } from '../../node/font-bundled.js';
import { packagePath } from '../../node/package-folder.js';
import { typeOf } from '../../node/served-file.js';
import { typesetterFile } from '../../node/typst-wasm.js';
import { Refusal } from '../refusal.js';
import type { DeskEnv } from './context.js';

/** What checks workbooks in the browser, as it was built: beside the desk's own page, and as a page to mend them on. */
export const PAGE = { checking: '/page/hand-in.js', mending: '/page/page.html' } as const;
const BUILT = 'dist/addin';

/** Whether the page was built with this program; from sources it may not be. */
export const hasPage = (): boolean => existsSync(packagePath(`${BUILT}/page.html`));

/** The ordinary page beside the desk: with it a workbook is checked before it leaves the institution's computer. */
export function pageRoutes(): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
  app.get('/*', async (c) => {
    // Names of files of ours are plain ASCII: what has to be decoded is none.
    const name = c.req.path.replace(/^\/page\//, '');
    const path = fileOf(name);
    const bytes = path === undefined ? undefined : await readFile(path).catch(() => undefined);
    if (bytes === undefined) throw new Refusal(404, '没有这一页', []);
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': typeOf(name),
      'content-security-policy': contentSecurityPolicy('own'),
      // Names of built files change with their contents.
      'cache-control': name.startsWith('assets/') ? 'max-age=86400' : 'no-cache',
    });
  });
  return app;
}

function fileOf(name: string): string | undefined {
  if (name === 'typesetter.wasm') return typesetterFile();
  if (name.startsWith('fonts/')) return bundledFontFile(name.slice('fonts/'.length));
  const known =
    name === 'page.html' ||
    /^(assets|icons|office)\/[\w.-]+$/.test(name) ||
    /^[\w-]+\.(js|css|json)$/.test(name);
  return known ? packagePath(`${BUILT}/${name}`) : undefined;
}
