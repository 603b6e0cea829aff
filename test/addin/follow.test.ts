import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import type { PaneServer } from '../../engine/node/pane-server.js';
import type { Dossier } from '../../engine/form/index.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { samples } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { startBrowsing, type Browsing } from '../set-up/browsing.js';
import { describeWith } from '../set-up/describe-with.js';
import { chromium } from '../set-up/tools.js';
import { kitBytes } from './opened-kit.js';
import { paneServer } from './pane-server.js';

const FORM = 'hz-hybrid-application';
const STAFF = `[data-entry="${FORM}/leader_is_formal_staff"]`;
const PROJECT = `[data-entry="${FORM}/cover_project_name"]`;

/** The file stands in the browser's own file system: a dialog of the system cannot be answered by a test. */
describeWith([chromium], 'a file that the page follows', () => {
  let server: PaneServer;
  let browser: Browsing;
  let page: Page;
  let unlawful: Dossier;
  let lawful: Dossier;

  beforeAll(async () => {
    const dossierOf = (id: string): Dossier => {
      const sample = samples().find((one) => one.id === id);
      if (!sample) throw new RangeError(id);
      return sample.dossier;
    };
    unlawful = dossierOf('hz-hybrid-unlawful');
    lawful = dossierOf('hz-hybrid-lawful');
    server = await paneServer();
    browser = await startBrowsing();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.origin}/page.html?panel=check`);
    await saved(unlawful);
    await page.evaluate(() => {
      const handle = async () => (await navigator.storage.getDirectory()).getFileHandle('申报.xlsx');
      Reflect.set(window, 'showOpenFilePicker', async () => [await handle()]);
    });
    await page.click('[data-key="follow"]');
    await page.waitForSelector('.finding.bad');
    await page.waitForSelector('.beside');
  });

  /** As another program saves it. */
  async function saved(dossier: Dossier): Promise<void> {
    const text = Buffer.from(await kitBytes(dossier)).toString('base64');
    await page.evaluate(async (contents) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle('申报.xlsx', { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.from(atob(contents), (sign) => sign.charCodeAt(0)));
      await writable.close();
    }, text);
  }
  async function onDisk(): Promise<Dossier> {
    const text = await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const file = await (await folder.getFileHandle('申报.xlsx')).getFile();
      let binary = '';
      for (const byte of new Uint8Array(await file.arrayBuffer())) binary += String.fromCharCode(byte);
      return btoa(binary);
    });
    return readWorkbook(new Uint8Array(Buffer.from(text, 'base64')), registry, { compression }).dossier;
  }
  async function mendName(name: string): Promise<void> {
    await page.click('#tab-fill');
    await page.click(`[data-key="part ${FORM} cover"]`);
    await page.fill(PROJECT, name);
    await page.keyboard.press('Tab');
    await page.waitForSelector('[data-changes="1"]');
  }

  it('is checked again each time that another program saves it', async () => {
    expect(await page.textContent('.follow')).toContain('正在跟随 申报.xlsx');
    await saved(lawful);
    await page.waitForSelector('[data-verdict="good"]');
    await saved(unlawful);
    await page.waitForSelector('[data-verdict="bad"]');
  });

  it('is written back on a button, and only then', async () => {
    await page.click('[data-key^="card "]:has-text("正式员工")');
    await page.selectOption(STAFF, '是');
    await page.waitForSelector('[data-changes="1"]');
    expect((await onDisk()).forms[FORM]?.['leader_is_formal_staff']).toBe('否');
    await page.click('[data-key="write back"]');
    await page.waitForFunction(() =>
      document.querySelector('.save-bar')?.textContent?.includes('已写回原文件'),
    );
    expect((await onDisk()).forms[FORM]?.['leader_is_formal_staff']).toBe('是');
  });

  it('loses nothing when it is saved elsewhere meanwhile: the page asks, and adds its changes to the new contents', async () => {
    await mendName('页面上改的名称');
    await saved(lawful);
    await page.waitForSelector('[data-alert="conflict"]');
    await page.click('[data-key="stale keep"]');
    await page.waitForSelector('[data-alert="conflict"]', { state: 'detached' });
    await page.waitForSelector('[data-changes="1"]');
    await page.click('[data-key="write back"]');
    await page.waitForFunction(() =>
      document.querySelector('.save-bar')?.textContent?.includes('已写回原文件'),
    );
    expect((await onDisk()).forms[FORM]).toMatchObject({
      cover_project_name: '页面上改的名称',
      leader_is_formal_staff: '是',
    });
  });

  it('is not written over contents that the page has not read', async () => {
    await mendName('页面上改的名称');
    await saved(lawful);
    // At once: the page may notice by itself that the file was saved, and then there is no such button any more.
    await page.$eval('.save-bar', (bar) =>
      bar.querySelector<HTMLElement>('[data-key="write back"]')?.click(),
    );
    await page.waitForSelector('[data-alert="conflict"]');
    expect((await onDisk()).forms[FORM]).toMatchObject({ leader_is_formal_staff: '是' });
    expect((await onDisk()).forms[FORM]?.['cover_project_name']).not.toBe('页面上改的名称');
    await page.click('[data-key="stale drop"]');
    await page.waitForSelector('[data-verdict="good"]');
    await page.waitForSelector('[data-changes="0"]');
  });
});
