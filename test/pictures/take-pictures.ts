/**
 * `npm run pictures`: the pictures of README.zh-CN.md, taken from the product itself with invented data. Run
 * `npm run build` before; needs Chromium, LibreOffice and poppler.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { pageTexts } from '../../engine/pdf/index.js';
import { sampleOf, samples } from '../../samples/index.js';
import { paneServer } from '../addin/pane-server.js';
import { registeredEvidence } from '../bureau/submission/evidence-of-sample.js';
import { banbiao } from '../cli/command-line.js';
import { startBrowser } from '../set-up/browsing.js';

const target = resolve(import.meta.dirname, '../../samples/pictures');
const work = mkdtempSync(join(tmpdir(), 'banbiao-pictures-'));
const at = (...names: readonly string[]): string => join(work, ...names);
const picture = (name: string): string => join(target, `${name}.png`);

async function filled(id: string, name: string): Promise<string> {
  const dossier = samples().find((one) => one.id === id)?.dossier ?? sampleOf(id)?.dossier;
  if (!dossier) throw new RangeError(id);
  writeFileSync(at('data.json'), JSON.stringify(dossier));
  const { code, messages } = await banbiao('fill', dossier.kit, at('data.json'), '-o', at(name));
  if (code !== 0) throw new Error(messages);
  return at(name);
}

/** Pages of a PDF as pictures beside each other. */
async function pages(
  browser: Browser,
  pdf: string,
  numbers: readonly number[],
  { name, resolution }: { readonly name: string; readonly resolution: number },
): Promise<void> {
  const images = numbers.map((number) => {
    const prefix = at(`${name}-${String(number)}`);
    const range = ['-f', String(number), '-l', String(number), '-singlefile'];
    execFileSync('pdftoppm', ['-r', String(resolution), ...range, '-png', pdf, prefix]);
    return `<img src="${pathToFileURL(`${prefix}.png`).href}">`;
  });
  const style =
    'body{margin:0;padding:12px;background:#dfe3e8;display:flex;gap:12px;width:max-content}img{flex:none}';
  writeFileSync(at(`${name}.html`), `<!DOCTYPE html><style>${style}</style>${images.join('')}`);
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.goto(pathToFileURL(at(`${name}.html`)).href);
  await page.locator('body').screenshot({ path: picture(name) });
  await page.close();
}

/** A sheet as LibreOffice shows it on paper. */
async function sheets(browser: Browser, workbook: string, words: readonly string[], name: string) {
  execFileSync('soffice', [
    ...[`-env:UserInstallation=file://${at('profile')}`, '--headless', '--convert-to', 'pdf'],
    ...['--outdir', work, workbook],
  ]);
  const pdf = workbook.replace(/\.xlsx$/, '.pdf');
  const texts = await pageTexts(new Uint8Array(readFileSync(pdf)));
  const numbers = words.map((one) => texts.findIndex((text) => text.includes(one)) + 1);
  await pages(browser, pdf, numbers, { name, resolution: 50 });
}

async function html(browser: Browser, file: string, height: number, name: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 820, height } });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: picture(name) });
  await page.close();
}

async function pane(browser: Browser, workbook: string): Promise<void> {
  const server = await paneServer();
  const page: Page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 400, height: 760 },
  });
  await page.goto(`${server.origin}/page.html?panel=check`);
  await page.setInputFiles('#file', workbook);
  await page.waitForSelector('.beside');
  await page.screenshot({ path: picture('pane') });
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.screenshot({ path: picture('page') });
  await page.close();
  await server.close();
}

/** Reports name the file as it was given: the name alone, when the command runs in its folder. */
async function inFolder(folder: string, action: () => Promise<unknown>): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  await action();
  process.chdir(before);
}

async function takePictures(): Promise<void> {
  mkdirSync(target, { recursive: true });
  const browser = await startBrowser();
  try {
    const hybrid = await filled('hz-hybrid-unlawful', '混合项目.xlsx');
    const review = await filled('zj-review-lawful', '复查.xlsx');
    await pane(browser, hybrid);
    await inFolder(work, () => banbiao('check', '混合项目.xlsx', '--html', at('报告.html')));
    await html(browser, at('报告.html'), 900, 'report');
    await sheets(browser, review, ['学校专任教师和专职管理人员基本情况', '校园占地'], 'sheets');
    await banbiao('render', review, '-o', at('打印'), '--form', 'zj-table-1');
    const pdf = readdirSync(at('打印')).find((name) => name.endsWith('.pdf')) ?? '';
    await pages(browser, at('打印', pdf), [1, 2], { name: 'pages', resolution: 57 });
    await submission(browser, review);
    await folder(browser);
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The index of a package from which some evidence is missing. */
async function submission(browser: Browser, review: string): Promise<void> {
  const dossier = sampleOf('zj-review')?.dossier;
  if (!dossier) throw new RangeError('zj-review');
  mkdirSync(at('佐证'));
  for (const { path, contents } of registeredEvidence(dossier)) {
    const name = path.replaceAll('/', ' ').replace(/^文件夹.*? (?=\d)/, '');
    if (/部门岗位职责|监控中心负责人介绍/.test(name)) continue;
    await writeFile(at('佐证', name.replace('4-1-1 办学许可证', '办学许可正')), contents());
  }
  await banbiao('package', review, '--evidence', at('佐证'), '-o', at('报送.zip'));
  execFileSync('unzip', ['-q', '-o', at('报送.zip'), '00 目录.html', '-d', work]);
  await html(browser, at('00 目录.html'), 740, 'package-index');
}

/** The summary of a folder of workbooks. */
async function folder(browser: Browser): Promise<void> {
  mkdirSync(at('各机构'));
  for (const { id } of samples().filter((one) => /^zj-(review|projects|certification)-/.test(one.id))) {
    await filled(id, `各机构/${id}.xlsx`);
  }
  await banbiao('check', at('各机构'), '-o', at('检查结果'), '--jobs', '1');
  const page = readdirSync(at('检查结果')).find((name) => name.endsWith('.html'));
  if (page !== undefined) await html(browser, at('检查结果', page), 820, 'folder-summary');
}

await takePictures();
