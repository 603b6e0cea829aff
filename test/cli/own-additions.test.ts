import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import { kitWorkbook } from '../../engine/cli/kit-workbook.js';
import { zlibCompression as compression } from '../../engine/node/zlib-compression.js';
import { openZip } from '../../engine/ooxml/index.js';
import { keptTexts, readSheets, readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { sampleOf } from '../../samples/index.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { openpyxl } from '../set-up/tools.js';
import { changedByOpenpyxl } from '../workbook/changed-by-openpyxl.js';
import { kitOf } from '../workbook/memory-workbook.js';
import { banbiao, suiteFolder } from './command-line.js';

describeWith([openpyxl], 'what somebody added to a workbook stays', () => {
  const path = suiteFolder();
  const form = 'zj-order-form';
  const sample = sampleOf('zj-order');
  if (!sample) throw new Error('No sample');
  const read = async (name: string): Promise<ReadWorkbook> =>
    readWorkbook(new Uint8Array(await readFile(path(name))), registry, { compression });
  const texts = async (name: string): Promise<string[]> =>
    keptTexts(readSheets(new Uint8Array(await readFile(path(name))), { compression })).map(
      ({ text }) => text,
    );
  const own = (of: string, sheet: string): string => `
from openpyxl.comments import Comment
book.create_sheet('${sheet}')['A1'] = '${of}的备注'
book.worksheets[1]['A1'].comment = Comment('${of}的批注', '${of}')`;
  beforeAll(async () => {
    const plain = await kitWorkbook(kitOf(sample.kit), sample.dossier);
    await writeFile(path('甲.xlsx'), changedByOpenpyxl(plain, own('甲', '甲的表')));
    const entries = Object.entries(sample.dossier.forms[form] ?? {});
    const rest = Object.fromEntries(entries.filter(([name]) => name !== 'project_name'));
    const other = await kitWorkbook(kitOf(sample.kit), { kit: sample.kit, forms: { [form]: rest } });
    await writeFile(path('乙.xlsx'), changedByOpenpyxl(other, own('乙', '乙的表')));
  });
  const sheetsAndComments = (name: string): Promise<string> =>
    readFile(path(name)).then((bytes) => {
      const file = path('看.txt').replaceAll('\\', '/');
      changedByOpenpyxl(
        bytes,
        `open('${file}', 'w').write(str([(sheet.title, sheet['A1'].comment and sheet['A1'].comment.text) for sheet in book if sheet.title.endswith('的表') or sheet['A1'].comment]))`,
      );
      return readFile(file, 'utf8');
    });

  it('when it is filled: only the cells of the data change, and each change is said', async () => {
    await writeFile(path('数据.json'), JSON.stringify({ forms: { [form]: { project_name: '新名称' } } }));
    const { code, results } = await banbiao(
      ...['fill', sample.kit, path('数据.json'), '--into', path('甲.xlsx'), '-o', path('填.xlsx')],
    );
    expect(code).toBe(0);
    expect(results).toMatch(/^ {2}.+ ▸ [A-Z]+\d+ {2}.* → 新名称\n/);
    const [before, after] = [await read('甲.xlsx'), await read('填.xlsx')];
    expect(after.dossier.forms[form]).toEqual({ ...before.dossier.forms[form], project_name: '新名称' });
    expect(await sheetsAndComments('填.xlsx')).toBe(await sheetsAndComments('甲.xlsx'));
  });

  it('when it is returned: a sheet says what has to be mended, twice are two sheets, every other sheet is as it was', async () => {
    const { code } = await banbiao('check', path('乙.xlsx'), '--return', path('退.xlsx'));
    expect(code).toBe(0);
    expect((await banbiao('check', path('退.xlsx'), '--return', path('再退.xlsx'))).code).toBe(0);
    const [before, after] = [await read('乙.xlsx'), await read('再退.xlsx')];
    expect(after.dossier).toEqual(before.dossier);
    expect(after.foreignSheets).toEqual(['乙的表', '退回意见', '退回意见 2']);
    expect(await sheetsAndComments('再退.xlsx')).toBe(await sheetsAndComments('乙.xlsx'));
    const [one, other] = [await readFile(path('乙.xlsx')), await readFile(path('再退.xlsx'))].map((bytes) =>
      openZip(new Uint8Array(bytes), compression),
    );
    const sheets = one?.names.filter((name) => name.startsWith('xl/worksheets/')) ?? [];
    expect(sheets.length).toBeGreaterThan(3);
    for (const name of sheets)
      expect(one && other && Buffer.compare(one.read(name), other.read(name))).toBe(0);
    const words = readSheets(new Uint8Array(await readFile(path('退.xlsx'))), { compression })
      .find(({ name }) => name === '退回意见')
      ?.rows.map((row) => row.map((cell) => (cell.type === 'text' ? cell.text : '')));
    expect(words?.flat().join()).toContain('修改情况（机构填写）');
    // The project's name is blank there.
    expect(words?.flat().join()).toContain('项目名称');
  });

  it('when two copies are merged: the first is as it was, the own sheets of the second follow, its comments are kept', async () => {
    const { code } = await banbiao('merge', path('乙.xlsx'), path('甲.xlsx'), '-o', path('合并.xlsx'));
    expect(code).toBe(0);
    expect((await read('合并.xlsx')).dossier).toEqual((await read('甲.xlsx')).dossier);
    const seen = await sheetsAndComments('合并.xlsx');
    for (const one of ['乙的批注', '乙的表', '甲的表']) expect(seen).toContain(one);
    expect(await texts('合并.xlsx')).toContain('甲的批注');
  });

  it('when it is upgraded, twice too: own sheets follow, comments beside entries are kept as texts', async () => {
    await banbiao('upgrade', path('甲.xlsx'), '-o', path('新.xlsx'));
    await banbiao('upgrade', path('新.xlsx'), '-o', path('再新.xlsx'));
    for (const name of ['新.xlsx', '再新.xlsx']) {
      expect((await read(name)).dossier).toEqual((await read('甲.xlsx')).dossier);
      expect(await sheetsAndComments(name)).toContain('甲的表');
      expect(await texts(name)).toEqual(['甲的批注']);
    }
  });
});
