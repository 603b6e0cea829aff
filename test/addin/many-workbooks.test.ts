import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ManyWorkbooks } from '../../addin/worker/many-workbooks.js';
import { folderContents } from '../../engine/node/batch-folder.js';
import { diskFiles } from '../../engine/node/disk.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { samples } from '../../samples/index.js';
import { banbiao, suiteFolder } from '../cli/command-line.js';
import { kitBytes } from './opened-kit.js';

const path = suiteFolder();
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The files of a folder as a browser gives them that was given the folder. */
const given = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(dirname(folder), file).split(sep).join('/'),
      file: new Blob([new Uint8Array(readFileSync(file))]),
    }));

describe('many files on the page', () => {
  const folder = path('报送');

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {
      '坏的.xlsx': text('PK'),
      '说明.docx': text('不是'),
      '公章.png': text('x'),
      '~$登记.xlsx': text('x'),
      '.DS_Store': text('x'),
      '.隐藏/登记.xlsx': text('x'),
      '空.xlsx': new Uint8Array(),
      '旧结果/.banbiao/state.txt': text(`banbiao-batch-1 ${'0'.repeat(64)}\nfinished\n`),
      '旧结果/汇总.xlsx': text('x'),
    };
    for (const id of ['zj-projects-unlawful', 'zj-projects-lawful', 'hz-hybrid-unlawful']) {
      const sample = samples().find((one) => one.id === id);
      if (sample) files[`${id}.xlsx`] = await kitBytes(sample.dossier);
    }
    const [register = new Uint8Array()] = [files['zj-projects-unlawful.xlsx']];
    // The same name in another folder, in an archive, and in an archive within it.
    files['甲县/zj-projects-unlawful.xlsx'] = register;
    const zip = (name: string, contents: Uint8Array) => writeZip([{ name, contents }], zlibCompression);
    files['乙县.zip'] = zip('丙.zip', zip('登记.xlsx', files['hz-hybrid-unlawful.xlsx'] ?? register));
    for (const [name, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), contents);
    }
  });

  it('are sorted as those of a folder are by the command: nothing vanishes', async () => {
    const sorted = await folderContents(diskFiles(), folder);
    const gathered = await new ManyWorkbooks().gather(given(folder), 'zh', false);
    expect(gathered.workbooks).toEqual(sorted.workbooks.map(({ name }) => name));
    expect(gathered.others.map(({ name, level }) => [name, level])).toEqual(
      sorted.others.map(({ level, place }) => [place.file, level]),
    );
    expect(gathered.workbooks).toContain('乙县.zip/丙.zip/登记.xlsx');
    expect(gathered.others.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['旧结果/', '.隐藏/', '~$登记.xlsx', '说明.docx']),
    );
  });

  it('have the summary and the reports that the command writes of the folder with --final, byte for byte', async () => {
    const many = new ManyWorkbooks();
    const { workbooks } = await many.gather(given(folder), 'zh', false);
    for (const name of workbooks) await many.glance(name, 'zh');
    const zip = openZip(await many.reports('zh'), zlibCompression);
    const results = path('结果');
    await banbiao('check', folder, '--final', '--output', results, '--quiet');
    const reports = readdirSync(join(results, '检查报告'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(results, join(entry.parentPath, entry.name)).split(sep).join('/'));
    expect([...zip.names].sort()).toEqual(['汇总.html', ...reports].sort());
    for (const name of zip.names) {
      const written = new TextDecoder().decode(zip.read(name));
      expect(withoutVersion(written)).toBe(withoutVersion(readFileSync(join(results, name), 'utf8')));
    }
    expect(many.across('zh').length).toBeGreaterThan(1);
  });

  it('are opened from where they lie, and hold what was mended', async () => {
    const many = new ManyWorkbooks();
    await many.gather(given(folder), 'zh', false);
    const inner = '乙县.zip/丙.zip/登记.xlsx';
    const plain = 'hz-hybrid-unlawful.xlsx';
    expect(await many.contents(inner)).toEqual(await many.contents(plain));
    const lawful = await many.contents('zj-projects-lawful.xlsx');
    expect(await many.glance(inner, 'zh', lawful)).toEqual(
      await many.glance('zj-projects-lawful.xlsx', 'zh'),
    );
    // More files beside them leave it, other files do not.
    await many.gather(given(folder), 'zh', true);
    expect(await many.contents(inner)).toEqual(lawful);
    await many.gather(given(folder), 'zh', false);
    expect(await many.contents(inner)).toEqual(await many.contents(plain));
  });
});

describe('many files on a page without encryption', () => {
  it('are told apart all the same', async () => {
    vi.stubGlobal('crypto', {});
    const many = new ManyWorkbooks();
    const file = (name: string, words: string) => ({ path: name, file: new Blob([words]) });
    await many.gather([file('一.xlsx', '甲'), file('二.xlsx', '甲'), file('三.xlsx', '乙')], 'zh', false);
    for (const name of ['一.xlsx', '二.xlsx', '三.xlsx']) await many.glance(name, 'zh');
    expect(many.across('zh').map(({ places }) => places.map(({ file: name }) => name))).toEqual([
      ['一.xlsx', '二.xlsx'],
    ]);
    vi.unstubAllGlobals();
  });
});

/** The two programs are built apart, and each names itself. */
const withoutVersion = (html: string): string => html.replace(/办表 \d[^。<]*/g, '办表');
