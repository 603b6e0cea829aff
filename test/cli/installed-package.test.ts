import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { suiteFolder } from './command-line.js';

const path = suiteFolder();
const clone = join(import.meta.dirname, '../..');
const PACKAGE = z.object({
  bin: z.object({ banbiao: z.string() }),
  dependencies: z.record(z.string(), z.string()),
});

/** Packs the clone and installs the package, with what it depends on and nothing else, in an empty folder. */
function install(): string {
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', path()], {
    cwd: clone,
    encoding: 'utf8',
  });
  const installed = path('empty', 'node_modules', 'banbiao');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path(said.trim()), '--strip-components=1', '-C', installed]);
  const { bin, dependencies } = PACKAGE.parse(
    JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')),
  );
  for (const name of Object.keys(dependencies)) {
    const link = path('empty', 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(clone, 'node_modules', name), link);
  }
  return join(installed, bin.banbiao);
}

describe('the package as npm installs it in an empty folder', () => {
  let program = '';
  const banbiao = (...words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: path('empty'),
      encoding: 'utf8',
    });
    return { code: status, results: stdout, messages: stderr };
  };

  beforeAll(() => {
    if (!existsSync(join(clone, 'dist/engine/main.js'))) throw new Error('not built: npm run build');
    program = install();
  });

  it('makes a workbook, checks it and prints it', async () => {
    expect(banbiao('new', 'zj-projects', '--sample', '-o', '登记.xlsx')).toEqual({
      code: 0,
      results: '登记.xlsx\n',
      messages: '',
    });
    const checked = banbiao('check', '登记.xlsx', '--html', '报告.html');
    expect([checked.code, checked.messages]).toEqual([0, '检查报告已保存：报告.html\n']);
    expect(await readFile(path('empty', '报告.html'), 'utf8')).toContain('没有发现问题');
    const { code, results } = banbiao('render', '登记.xlsx', '-o', '打印', '--quiet');
    expect(code).toBe(0);
    const made = results.trim().split('\n');
    expect(made.map((name) => name.replace(/.*\./, ''))).toEqual(['docx', 'pdf']);
    for (const name of made) expect(existsSync(path('empty', name))).toBe(true);
  });

  it('checks and prints a folder with worker processes, by relative names', () => {
    mkdirSync(path('empty', '各机构'));
    copyFileSync(path('empty', '登记.xlsx'), path('empty', '各机构', '登记.xlsx'));
    expect(banbiao('check', '各机构', '--quiet')).toMatchObject({ code: 0, messages: '' });
    expect(banbiao('render', '各机构', '-o', '各机构打印', '--quiet')).toMatchObject({
      code: 0,
      messages: '',
    });
    const printed = readdirSync(path('empty', '各机构打印'), { recursive: true, encoding: 'utf8' });
    expect(printed.filter((name) => /\.(docx|pdf)$/.test(name))).toHaveLength(2);
  });

  it('answers 1 for violations, 2 for wrong use, 3 for failure', () => {
    expect(banbiao('new', 'hz-hybrid', '-o', 'blank.xlsx').code).toBe(0);
    expect(banbiao('check', 'blank.xlsx', '--final').code).toBe(1);
    expect(banbiao('check').code).toBe(2);
    expect(banbiao('check', 'absent.xlsx').code).toBe(3);
  });

  it('brings pane, manifest, licence and every Word template along', () => {
    for (const name of ['manifest.xml', 'LICENSE', 'README.md', 'README.zh-CN.md', 'dist/addin/page.html']) {
      expect([name, existsSync(path('empty/node_modules/banbiao', name))]).toEqual([name, true]);
    }
    expect(existsSync(path('empty/node_modules/banbiao', 'templates/zj-table-9/template.docx'))).toBe(true);
  });

  it('keeps tests, samples and sources at home', () => {
    for (const name of ['test', 'samples', 'addin']) {
      expect([name, existsSync(path('empty/node_modules/banbiao', name))]).toEqual([name, false]);
    }
    // Of the engine the faces alone go along.
    expect(readdirSync(path('empty/node_modules/banbiao/engine'))).toEqual(['pdf']);
    expect(readdirSync(path('empty/node_modules/banbiao/engine/pdf'))).toEqual(['faces']);
  });
});
