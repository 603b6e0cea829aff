import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { openZip, writeZip } from '../../engine/ooxml/index.js';
import { convertedByLibreOffice, oneOfEach } from '../set-up/converted-by-libreoffice.js';
import { describeWith } from '../set-up/describe-with.js';
import { libreOffice, openpyxl } from '../set-up/tools.js';
import { changedByOpenpyxl } from '../workbook/changed-by-openpyxl.js';
import { answered, banbiao, suiteFolder } from './command-line.js';
import { filledWorkbook, sampleDossier } from './sample-dossier.js';

const path = suiteFolder();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
let ours = new Uint8Array();

beforeAll(async () => {
  ours = await readFile(await filledWorkbook(path, 'ours', sampleDossier('hz-hybrid')));
});

/** A compound file of Office with one stream of this name, as far as it is read. */
function compoundFile(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return file;
}

/** Our workbook with one of its parts changed. */
function withPart(name: string, change: (text: string) => string): Uint8Array {
  const zip = openZip(ours, zlibCompression);
  const parts = zip.names.map((part) => ({ name: part, contents: zip.read(part) }));
  return writeZip(
    parts.map((part) =>
      part.name === name ? { name, contents: utf8(change(new TextDecoder().decode(part.contents))) } : part,
    ),
    zlibCompression,
  );
}

/** As many as a sheet has, with `npm run test:long`. */
const EMPTY_ROWS = import.meta.env.MODE === 'long' ? 1_048_476 : 150_000;

const DOCUMENT = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';

describe('a file that is no workbook of ours is refused with one sentence', () => {
  it.each([
    ['an empty file', () => new Uint8Array(), 'package.empty', '0 字节'],
    [
      'a CSV list that was renamed',
      () => utf8('序号,姓名\n1,张三'),
      'package.not-office-open',
      '.xlsx 工作簿',
    ],
    ['a PDF', () => utf8('%PDF-1.7\n'), 'package.not-office-open', '.xlsx 工作簿'],
    ['half a workbook', () => ours.subarray(0, ours.length / 2), 'package.damaged', '重新要一份'],
    ['a workbook with a password', () => compoundFile('EncryptedPackage'), 'package.password', '删去密码'],
    ['a workbook of Excel 97', () => compoundFile('Workbook'), 'package.old-workbook', '另存为'],
    ['a workbook of WPS', () => compoundFile('ETExtData'), 'package.wps-workbook', '另存为'],
    [
      'a zip bomb',
      () => writeZip([{ name: 'xl/workbook.xml', contents: new Uint8Array(50_000_000) }], zlibCompression),
      'package.bomb',
      '不要使用',
    ],
    [
      'a workbook with XML entities',
      () => withPart('xl/workbook.xml', (xml) => xml.replace(/^<\?xml[^>]*>/, DOCUMENT)),
      'package.document-type',
      '不要使用',
    ],
  ])('%s', async (name, contents, code, words) => {
    await writeFile(path(`${name}.xlsx`), contents());
    const { code: exit, results, messages } = await banbiao('check', path(`${name}.xlsx`), '--verbose');
    expect([exit, results]).toEqual([2, '']);
    expect(messages.match(/^错误/gm)).toHaveLength(1);
    expect(messages).toContain(`${name}.xlsx：`);
    expect(messages).toContain(`[${code}]`);
    expect(messages).toContain(words);
    expect(messages).toContain('怎样改：');
  });

  it('a Word document', async () => {
    await banbiao('template', 'export', 'zj-table-8', '-o', path('表8.docx'));
    const { code, messages } = await banbiao('check', path('表8.docx'), '--verbose');
    expect([code, messages]).toEqual([2, expect.stringContaining('[workbook.not-a-workbook]')]);
  });

  it.each([['check'], ['design'], ['render', '-o', path('nothing')], ['check', '--final']])(
    'is told as an error where an answer in JSON is asked for: %s',
    async (command, ...options) => {
      await writeFile(path('damaged.xlsx'), ours.subarray(0, ours.length / 2));
      const { code, messages } = await banbiao(
        command,
        path('damaged.xlsx'),
        '--json',
        '--verbose',
        ...options,
      );
      expect([code, messages]).toEqual([2, expect.stringContaining('[package.damaged]')]);
    },
  );

  it('leaves the folder as it was when it should be rendered', async () => {
    await writeFile(path('half.xlsx'), ours.subarray(0, ours.length / 2));
    const before = await readdir(path());
    const { code } = await banbiao('render', path('half.xlsx'), '-o', path('printed'));
    expect([code, existsSync(path('printed'))]).toEqual([2, false]);
    expect(await readdir(path())).toEqual(before);
  });

  it('another kit’s workbook, where one of the same kit is wanted', async () => {
    const register = await filledWorkbook(path, 'register', sampleDossier('zj-projects'));
    const merged = path('merged.xlsx');
    const { code, messages } = await banbiao('merge', path('ours.xlsx'), register, '-o', merged);
    expect([code, existsSync(merged)]).toEqual([2, false]);
    expect(messages).toContain('这个工作簿是“浙江培训项目登记”，不是“杭州混合式培训项目申报”。');
  });
});

describe('a sheet of very many formatted rows', () => {
  it('is read in full, and said to be the reason for the size', async () => {
    const rows = Array.from(
      { length: EMPTY_ROWS },
      (_, index) => `<row r="${index + 101}"><c r="A${index + 101}" s="1"/></row>`,
    );
    const file = withPart('xl/worksheets/sheet2.xml', (xml) =>
      xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
    );
    await writeFile(path('million.xlsx'), file);
    const { code, results } = await banbiao('check', path('million.xlsx'), '--json');
    expect(code).toBe(0);
    expect(answered({ code, results, messages: '' }).findings).toMatchObject([
      {
        code: 'workbook.empty-rows',
        level: 'warning',
        message: expect.stringMatching(/(10\d{5}|15\d{4}) 行/),
      },
    ]);
    const [exported, plain] = [
      await banbiao('export', path('million.xlsx')),
      await banbiao('export', path('ours.xlsx')),
    ];
    expect(exported.results).toBe(plain.results);
  });
});

describeWith([libreOffice], 'an old workbook as LibreOffice writes it', () => {
  it('is refused with how to save it anew', async () => {
    const saved = oneOfEach(convertedByLibreOffice(new Map([['ours', ours]]), { from: 'xlsx', to: 'xls' }));
    await writeFile(path('ours.xls'), saved.get('ours') ?? new Uint8Array());
    const { code, messages } = await banbiao('check', path('ours.xls'), '--verbose');
    expect([code, messages]).toEqual([2, expect.stringContaining('[package.old-workbook]')]);
  });
});

describeWith([openpyxl], 'cells that cannot be read', () => {
  const FORM = 'hz-hybrid-application';

  it('are reported together, each with sheet, cell, what was found, what is allowed, how to fix it', async () => {
    const lines = `sheet = book['混合申报书']
def cell_of(field):
    return sheet[book.defined_names['hz_hybrid_application.' + field].attr_text.split('!')[1].replace('$', '')]
cell_of('planned_trainee_count').value = '四十八名'
cell_of('start_date').value = '2026-02-31'
cell_of('project_level').value = '国家级'
cell_of('leader_mobile').value = '1380000'
cell_of('innovation').value = '新_x0001_意'`;
    await writeFile(path('wrong.xlsx'), changedByOpenpyxl(ours, lines));
    const { code, results } = await banbiao('check', path('wrong.xlsx'), '--json');
    const { findings } = answered({ code, results, messages: '' }) as {
      findings: {
        kind: string;
        code: string;
        message: string;
        permitted: string;
        remedy: string;
        places: { sheet: string; cell: string; entry: string }[];
      }[];
    };
    const entries = findings.filter(({ kind }) => kind === 'entry');
    expect(code).toBe(1);
    const said = new Map(entries.map((one) => [one.code, one]));
    expect([...said].map(([found, one]) => [found, one.places[0]?.entry]).sort()).toEqual([
      ['form.control-characters', 'innovation'],
      ['form.mobile-length', 'leader_mobile'],
      ['form.no-such-day', 'start_date'],
      ['form.not-a-choice', 'project_level'],
      ['form.number-in-chinese', 'planned_trainee_count'],
    ]);
    for (const { places, message, remedy } of entries) {
      expect(places[0]).toMatchObject({ sheet: '混合申报书', cell: expect.stringMatching(/^[A-Z]+\d+$/) });
      expect([message, remedy]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
    }
    expect(said.get('form.number-in-chinese')?.message).toBe('“参训人数”要填数字，写的是“四十八名”。');
    expect(said.get('form.no-such-day')?.message).toContain('2026-02-31');
    const dossier = answered(await banbiao('export', path('wrong.xlsx')));
    expect(dossier).toMatchObject({ forms: { [FORM]: { innovation: '新意' } } });
  });

  it('keep a narrative of 4,000 characters where 800 are allowed, and say so', async () => {
    const workbook = await filledWorkbook(path, 'long', sampleDossier('zj-review'));
    const lines = `place = book.defined_names['zj_table_1.training_summary'].attr_text.split('!')[1].replace('$', '')
book['表1'][place].value = '办' * 4000`;
    await writeFile(workbook, changedByOpenpyxl(await readFile(workbook), lines));
    const { results } = await banbiao('check', workbook);
    expect(results).toMatch(
      /不符合 表1 [A-Z]+\d+：表1培训总结：4000字，应在800字以内。\n {2}4000 ＞ 800　超出 3200/,
    );
    const exported = answered(await banbiao('export', workbook));
    expect(exported).toMatchObject({ forms: { 'zj-table-1': { training_summary: '办'.repeat(4000) } } });
    const data = path('long.json');
    await writeFile(data, JSON.stringify(exported));
    expect(await banbiao('fill', 'zj-review', data, '-o', path('long-again.xlsx'))).toMatchObject({
      code: 0,
    });
    expect(answered(await banbiao('export', path('long-again.xlsx')))).toEqual(exported);
    expect((await banbiao('check', path('long-again.xlsx'))).results).toContain('培训总结：4000字');
  });

  it('of a newer layout are not guessed: the program has to be updated', async () => {
    await writeFile(path('newer.xlsx'), changedByOpenpyxl(ours, `book['_办表']['B1'].value = '99'`));
    const { code, messages } = await banbiao('check', path('newer.xlsx'));
    expect(code).toBe(2);
    expect(messages).toMatch(/newer\.xlsx：.*版式 99.*\n {2}允许：版式不高于 1\n {2}怎样改：请更新/);
  });
});
