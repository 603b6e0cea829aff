import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { zlibCompression } from '../../../engine/node/zlib-compression.js';
import { openZip } from '../../../engine/ooxml/index.js';
import { verbNames, type DropVerb } from '../../../engine/cli/windows/drop-verbs.js';
import { registry } from '../../../templates/index.js';
import { describeWith } from '../../set-up/describe-with.js';
import { windowsCompiler, wine as wineTool } from '../../set-up/tools.js';
import { banbiao } from '../command-line.js';
import { filledWorkbook, sampleDossier } from '../sample-dossier.js';
import { Wine, windowsPath, type WindowsAnswer } from './wine.js';

const project = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'banbiao-wine-'));
const at = (...names: readonly string[]): string => join(folder, ...names);

/** Where the zip is unpacked: a folder with blanks, as people have. */
const installed = at('办 表　工具', '办表-win-x64');

/** Names that a command line, a shell or a split at white space could break. */
const NAMES = ['复查', '复 查 1', '复查　机构', '复查\u00A02', '甲&乙%TEMP%!x!^(1)'];

/** The documents below a folder by name, or in a zip. */
function documentsIn(place: string): Map<string, Buffer> {
  const isDocument = (name: string): boolean => /\.(docx|pdf)$/.test(name);
  if (place.endsWith('.zip')) {
    const zip = openZip(new Uint8Array(readFileSync(place)), zlibCompression);
    return new Map(zip.names.filter(isDocument).map((name) => [name, Buffer.from(zip.read(name))]));
  }
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter(isDocument);
  return new Map(names.sort().map((name) => [name, readFileSync(join(place, name))]));
}

/** The names of the documents that differ, or that only one of two places has. */
function differences(one: string, other: string): readonly string[] {
  const [here, there] = [documentsIn(one), documentsIn(other)];
  return [...new Set([...here.keys(), ...there.keys()])].filter((name) => {
    const [mine, its] = [here.get(name), there.get(name)];
    return mine === undefined || its === undefined || !mine.equals(its);
  });
}

/** An empty folder in which nothing can be written even by root; `undefined` where that cannot be made. */
function readOnlyWith(file: string): string | undefined {
  const place = at('光盘');
  mkdirSync(place, { recursive: true });
  const mount = (...words: readonly string[]): boolean =>
    spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && !mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place)) return undefined;
  copyFileSync(file, join(place, basename(file)));
  if (isRoot) return mount('-o', 'remount,ro', place) ? place : undefined;
  execFileSync('chmod', ['555', place]);
  return place;
}

/** `npm run test:windows` builds the zip before. The machine of Wine has no fonts, so the program's own are used. */
describeWith([wineTool, windowsCompiler], 'the zip under Wine', () => {
  let wine: Wine;
  const workbooks = new Map<string, string>();
  const drop = (verb: DropVerb, ...dropped: readonly string[]): WindowsAnswer =>
    wine.run(join(installed, `${verbNames[verb]}.exe`), dropped.map(windowsPath));

  beforeAll(async () => {
    mkdirSync(at('办 表　工具'));
    execFileSync('unzip', ['-q', join(project, 'out/办表-win-x64.zip'), '-d', at('办 表　工具')]);
    wine = new Wine(at('wine'));
    const plain = await filledWorkbook(at, '样本', sampleDossier('zj-review'));
    mkdirSync(at('材 料'));
    for (const name of NAMES) {
      const workbook = at('材 料', `${name}.xlsx`);
      copyFileSync(plain, workbook);
      workbooks.set(name, workbook);
    }
  }, 1_800_000);
  afterAll(() => {
    wine.close();
    spawnSync('umount', [at('光盘')], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }, 600_000);

  it('checks several files at once, whatever their names', () => {
    const { code, said } = drop('check', ...workbooks.values());
    expect(said.match(/不符合 0/g)).toHaveLength(NAMES.length);
    expect(code).toBe(0);
    for (const name of NAMES) {
      expect(readFileSync(at('材 料', `${name} 检查报告.html`), 'utf8')).toContain('没有发现问题');
    }
  }, 1_800_000);

  it('prints without the libraries that the native typesetter needs, in the same bytes as Linux', async () => {
    const workbook = workbooks.get('复查') ?? '';
    const { code, said } = drop('render', workbook);
    expect(said).toContain('这台电脑上没有找到字体');
    expect(said).not.toContain('--');
    expect(code).toBe(0);
    const linux = await banbiao('render', workbook, '-o', at('linux'), '--fonts', 'bundled');
    expect(linux.code).toBe(0);
    // Of each form of the kit a Word file and a PDF.
    const forms = Object.keys(sampleDossier('zj-review').forms);
    expect(documentsIn(at('linux')).size).toBe(2 * forms.length);
    expect(differences(at('材 料', '复查 打印'), at('linux'))).toEqual([]);
  }, 1_800_000);

  it('prints with the native typesetter, in the same bytes', () => {
    const library = at('bcryptprimitives.dll');
    const source = join(import.meta.dirname, 'bcryptprimitives.c');
    execFileSync('x86_64-w64-mingw32-gcc', ['-shared', '-Os', source, '-o', library, '-ladvapi32']);
    wine.addLibrary(library, 'bcryptprimitives.dll');
    const loaded = wine.run(join(installed, 'program/node.exe'), [
      '-e',
      `require(${JSON.stringify(join(windowsPath(installed), 'program\\node_modules\\@myriaddreamin\\typst-ts-node-compiler-win32-x64-msvc'))})`,
    ]);
    expect(loaded).toEqual({ code: 0, said: '' });
    const name = '甲&乙%TEMP%!x!^(1)';
    expect(drop('render', workbooks.get(name) ?? '').code).toBe(0);
    expect(differences(at('材 料', `${name} 打印`), at('linux'))).toEqual([]);
  }, 1_800_000);

  it('packs a workbook with its folder of evidence, the documents in the same bytes', async () => {
    mkdirSync(at('佐 证（盖章）'));
    const workbook = workbooks.get('复查　机构') ?? '';
    const { code } = drop('package', workbook, at('佐 证（盖章）'));
    const zip = at('linux.zip');
    const linux = await banbiao('package', workbook, '--evidence', at('佐 证（盖章）'), '-o', zip);
    expect(code).toBe(linux.code);
    expect(documentsIn(zip).size).toBeGreaterThan(4);
    expect(differences(at('材 料', '复查　机构 报送材料.zip'), zip)).toEqual([]);
  }, 1_800_000);

  it('checks a folder in worker processes', () => {
    const { code, said } = drop('check', at('材 料'));
    expect(code, said).toBe(0);
    const results = readdirSync(at('材 料 检查结果'));
    expect(results).toEqual(expect.arrayContaining(['汇总.html', '汇总.xlsx']));
    const reports = readdirSync(at('材 料 检查结果', '检查报告'));
    expect(reports.sort()).toEqual(NAMES.map((name) => `${name}.html`).sort());
  }, 1_800_000);

  it('collects a folder into the workbook and the papers of the city, in the same bytes', async () => {
    mkdirSync(at('各 机构'));
    await filledWorkbook((name) => at('各 机构', name), '专家　甲', sampleDossier('zj-review-expert'));
    rmSync(at('各 机构', '专家　甲.json'));
    const { code, said } = drop('collect', at('各 机构'));
    // Something is to be looked at: the institution did not hand in 表1.
    expect(code, said).toBe(1);
    const made = at('各 机构 汇总');
    const [workbook = ''] = readdirSync(made).filter((name) => name.endsWith('.xlsx'));
    const kit = [...registry.kits.values()].find(({ title }) => workbook === `${title}.xlsx`);
    mkdirSync(at('linux-汇总'));
    const into = ['--into', kit?.id ?? '', '-o', at('linux-汇总', workbook), '--docx', '--pdf'];
    const linux = await banbiao('collect', at('各 机构'), ...into);
    expect(linux.code, linux.messages).toBe(1);
    expect(documentsIn(made).size).toBeGreaterThan(1);
    expect(differences(made, at('linux-汇总'))).toEqual([]);
  }, 1_800_000);

  it('checks more than a hundred files, more than cmd.exe could name', () => {
    mkdirSync(at('很多'));
    const source = workbooks.get('复查') ?? '';
    const files = Array.from({ length: 120 }, (_, index) =>
      at(
        '很多',
        `某某市某某区某某教师培训机构（名称很长很长很长很长很长很长很长很长）二〇二六年定期复查的配套材料 ${String(index + 1)}.xlsx`,
      ),
    );
    for (const file of files) copyFileSync(source, file);
    expect(files.map(windowsPath).join(' ').length).toBeGreaterThan(8_191);
    const { code, said } = drop('check', ...files);
    expect(code).toBe(0);
    expect(said.match(/不符合 0/g)).toHaveLength(120);
    expect(readdirSync(at('很多')).filter((name) => name.endsWith(' 检查报告.html'))).toHaveLength(120);
  }, 1_800_000);

  it('puts the results of a whole drive on the desktop, and says so', () => {
    mkdirSync(at('优盘'));
    copyFileSync(workbooks.get('复查') ?? '', at('优盘', '复查.xlsx'));
    wine.addDrive('E', at('优盘'));
    const { code, said } = wine.run(join(installed, '检查.exe'), ['E:\\']);
    expect(said).toMatch(/“E:\\”旁边不能放结果.*结果放在：C:\\users\\.*Desktop/);
    expect(code).toBe(0);
    expect(readdirSync(at('优盘'))).toEqual(['复查.xlsx']);
    expect(existsSync(join(wine.desktop, 'E盘 检查结果', '汇总.html'))).toBe(true);
  }, 1_800_000);

  it('puts the results of a read-only place on the desktop, and says so', ({ skip }) => {
    const place = readOnlyWith(workbooks.get('复 查 1') ?? '');
    if (place === undefined) skip('no read-only place can be made here');
    const { code, said } = drop('check', join(place ?? '', '复 查 1.xlsx'));
    expect(said).toContain('旁边不能放结果');
    expect(code).toBe(0);
    expect(existsSync(join(wine.desktop, '复 查 1 检查报告.html'))).toBe(true);
  }, 1_800_000);

  it('serves the page by 网页.exe', async () => {
    const { said } = wine.start(join(installed, '网页.exe'));
    const address = await new Promise<string>((done, failed) => {
      const end = Date.now() + 300_000;
      const look = (): void => {
        const [found] = /http:\/\/localhost:\d+\/page\.html/.exec(said()) ?? [];
        if (found !== undefined) done(found);
        else if (Date.now() > end) failed(new Error(said()));
        else setTimeout(look, 500);
      };
      look();
    });
    const page = address.replace('localhost', '127.0.0.1');
    const html = await (await fetch(page)).text();
    expect(html).toContain('办表');
    const [script = ''] = /assets\/[^"]+\.js/.exec(html) ?? [];
    expect((await fetch(new URL(script, page))).status).toBe(200);
  }, 1_800_000);

  it('runs the .cmd files too, and every program says what to do when nothing is dropped on it', () => {
    const report = at('材 料', '复查 检查报告.html');
    rmSync(report, { force: true });
    const command = windowsPath(join(installed, '检查.cmd'));
    // By `call`, as cmd.exe takes the first and the last quotation mark of what it is given for its own.
    wine.run('cmd', ['/c', 'call', command, windowsPath(workbooks.get('复查') ?? '')]);
    expect(readFileSync(report, 'utf8')).toContain('没有发现问题');
    expect(drop('render')).toEqual({ code: 2, said: expect.stringContaining('拖到“生成”图标上') });
    renameSync(join(installed, 'program'), join(installed, 'elsewhere'));
    const answer = drop('check');
    renameSync(join(installed, 'elsewhere'), join(installed, 'program'));
    expect(answer).toEqual({ code: 3, said: expect.stringContaining('全部解压') });
  }, 1_800_000);
});
