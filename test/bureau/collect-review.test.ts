import { readFileSync, utimesSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { rowsOf, withComputed, type RosterRow } from '../../engine/form/index.js';
import { readSheets, readWorkbook, type ReadWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { REVIEW_ROWS } from '../../templates/review-rows.js';
import { answered, banbiao, suiteFolder, type Answer } from '../cli/command-line.js';
import { fill, workbookOf } from './bureau-folder.js';
import {
  application,
  betweenBands,
  evaluation,
  sixSamples,
  threeExperts,
  unevenSamples,
} from './review-arithmetic.js';

const path = suiteFolder();
const REVIEWS = [sixSamples, threeExperts, unevenSamples, betweenBands];

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const read = (file: string): ReadWorkbook =>
  readWorkbook(bytesOf(file), registry, { compression: zlibCompression });

/** The words of every cell of a sheet. */
function words(file: string, sheet: string): string[][] {
  const found = readSheets(bytesOf(file), { compression: zlibCompression }).find(
    ({ name }) => name === sheet,
  );
  return (found?.rows ?? []).map((row) =>
    row.map((cell) => ('text' in cell ? cell.text : 'value' in cell ? String(cell.value) : '')),
  );
}

const doubtsOf = (answer: Answer) =>
  answered(answer).doubts as {
    code: string;
    values: Record<string, unknown>;
    places: { file?: string; sheet?: string; cell?: string }[];
  }[];

describe('Tables 6 and 7 from a folder of workbooks', () => {
  const out = path('汇总.xlsx');
  let answer: Answer;
  let rows: { six: readonly RosterRow[]; seven: readonly RosterRow[] };

  beforeAll(async () => {
    for (const { institution, evaluations } of REVIEWS) {
      for (const [file, scores] of Object.entries(evaluations)) {
        fill(path('in'), { [file]: await workbookOf(evaluation(institution, scores)) });
      }
      fill(path('in'), { [`机构/${institution}.xlsx`]: await workbookOf(application(institution)) });
    }
    fill(path('in'), {
      '一/戊县.xlsx': await workbookOf(evaluation('戊县教师进修学校', { log_management: null })),
      '二/戊县.xlsx': await workbookOf(evaluation('戊县教师进修学校', { log_management: 4.5 })),
      '机构/坏.xlsx': '坏',
    });
    const into = ['--into', 'zj-table-6', '--into', 'zj-table-7', '--entry', 'city_name=青禾市'];
    answer = await banbiao('collect', path('in'), ...into, '-o', out, '--docx', '--pdf', '--json', '--quiet');
    const { forms } = withComputed(read(out).dossier, registry);
    rows = {
      six: rowsOf(forms['zj-table-6'], 'scores'),
      seven: rowsOf(forms['zj-table-7'], 'institutions'),
    };
  });

  it.each(REVIEWS.map((review) => [review.institution, review] as const))(
    'gives the figures worked out by hand: %s',
    (institution, { row, total, opinion }) => {
      const found = rows.six.find((one) => one.institution_name === institution);
      const scores = Object.fromEntries(REVIEW_ROWS.map(({ field }) => [field, found?.[`${field}_score`]]));
      const full = Object.fromEntries(REVIEW_ROWS.map(({ field, points }) => [field, points]));
      expect(scores).toEqual({ ...full, ...row });
      expect(found?.total_score).toBe(total);
      expect(rows.seven.find((one) => one.institution_name === institution)?.review_opinion).toBe(opinion);
    },
  );

  it('takes what Table 1 says into Table 7, numbered from 1', () => {
    expect(rows.seven.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(rows.seven[0]).toMatchObject({
      address: '云溪市溪南街道学府路66号',
      postcode: '000321',
      head_name: '戚怀瑾',
      head_mobile: '13800000120',
    });
    expect(read(out).dossier.forms['zj-table-6']?.city_name).toBe('青禾市');
  });

  it('leaves a score blank that one evaluation lacks, and says which', () => {
    const found = rows.six.find((one) => one.institution_name === '戊县教师进修学校');
    expect(found).not.toHaveProperty('log_management_score');
    expect(found).toHaveProperty('attendance_management_score', 6);
    expect(found).not.toHaveProperty('total_score');
    const doubt = doubtsOf(answer).find(({ code }) => code === 'collect.score-missing');
    expect(doubt?.values).toMatchObject({ indicator: '日志管理', count: 1, sheets: 2 });
    expect(doubt?.places).toEqual([
      expect.objectContaining({ file: '一/戊县.xlsx', sheet: expect.stringContaining('表5') }),
    ]);
  });

  it('names everything that has to be looked at', () => {
    const codes = doubtsOf(answer).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(package|file)\./),
        'collect.between-bands',
        'collect.no-application',
        'collect.columns-own',
        'collect.to-fill',
      ]),
    );
    expect(answer.code).toBe(1);
    const sheet = words(out, '需核对').flat().join('\n');
    expect(sheet).toContain('机构/坏.xlsx');
    expect(sheet).toContain('合计 85.6 分');
  });

  it('leads every figure back to the cells that it comes from, with the arithmetic', () => {
    const trace = words(out, '来源').filter(([, , , , how]) => how?.includes('5＋4.5＋4.5＋4＋5＋4.5'));
    expect(trace.map((row) => row[6])).toEqual([1, 2, 3, 4, 5, 6].map((number) => `甲市/项目${number}.xlsx`));
    const place = read(out).locate({
      form: 'zj-table-6',
      roster: 'scores',
      row: rows.six.findIndex((one) => one.institution_name === sixSamples.institution),
      column: 'training_faculty_score',
    });
    expect(trace[0]?.slice(0, 2)).toEqual([place?.sheet, place?.cell]);
    expect(trace[0]?.[3]).toBe('4.58');
    for (const [, , , , , , file = '', , cell = '', value = ''] of trace) {
      const source = read(path('in', file));
      const at = { form: 'zj-table-5', field: 'training_faculty_expert_score' };
      expect(source.locate(at)?.cell).toBe(cell);
      expect(String(source.dossier.forms['zj-table-5']?.training_faculty_expert_score)).toBe(value);
    }
  });

  it('prints both tables, and the workbook passes its own check of sums and bands', async () => {
    const documents = answered(answer).documents as string[];
    expect(documents.map((name) => /表\d.*\.(\w+)$/.exec(name)?.[1])).toEqual(['docx', 'pdf', 'docx', 'pdf']);
    const { results } = await banbiao('check', out, '--json');
    const { findings } = JSON.parse(results) as { findings: { code: string; level: string }[] };
    const wrong = findings.filter(({ level }) => level === 'violation').map(({ code }) => code);
    expect(wrong).not.toContain('zj-2026-forms.t6.total');
    expect(wrong).not.toContain('zj-2026-forms.x.t7-opinion-vs-band');
  });

  it('gives the same bytes again', async () => {
    const before = readFileSync(out);
    const into = ['--into', 'zj-review-city', '--entry', 'city_name=青禾市'];
    await banbiao('collect', path('in'), ...into, '-o', out, '--quiet');
    expect(readFileSync(out).equals(before)).toBe(true);
  });
});

describe('an institution that handed in two workbooks', () => {
  const into = ['--into', 'zj-table-7', '--json', '--quiet'];
  const addressIn = (file: string): unknown =>
    rowsOf(read(file).dossier.forms['zj-table-7'], 'institutions').map((row) => [row.address, row.postcode]);

  beforeAll(async () => {
    fill(path('twice'), {
      '1.xlsx': await workbookOf(application('己市教师进修学校')),
      '2.xlsx': await workbookOf(application('己市教师进修学校', { institution_address: '新校区路8号' })),
      '3.xlsx': await workbookOf(application('己市教师进修学校')),
    });
    utimesSync(path('twice', '1.xlsx'), 1000, 1000);
    utimesSync(path('twice', '2.xlsx'), 2000, 2000);
  });

  it('has in the table what both say, and blanks where they differ', async () => {
    const answer = await banbiao('collect', path('twice'), ...into, '-o', path('twice.xlsx'));
    expect(addressIn(path('twice.xlsx'))).toEqual([[undefined, '000321']]);
    const codes = doubtsOf(answer).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['collect.institution-twice', 'collect.same-file']));
    const doubt = doubtsOf(answer).find(({ code }) => code === 'collect.institution-twice');
    expect(doubt?.places.map(({ file }) => file)).toEqual(['1.xlsx', '2.xlsx']);
  });

  it('has the newest in it when that is asked for', async () => {
    const answer = await banbiao('collect', path('twice'), ...into, '--newest', '-o', path('newest.xlsx'));
    expect(addressIn(path('newest.xlsx'))).toEqual([['新校区路8号', '000321']]);
    expect(doubtsOf(answer).map(({ code }) => code)).toContain('collect.newest-taken');
  });
});

describe('collect refuses', () => {
  it.each([
    ['a form that is not collected', ['--into', 'zj-table-1'], 'collect.no-collection'],
    ['forms of two kits', ['--into', 'zj-table-6', '--into', 'weihai-statistics'], 'collect.several-kits'],
    [
      'an entry that there is not',
      ['--into', 'zj-table-6', '--entry', 'city=青禾市'],
      'collect.entry-unknown',
    ],
    ['a folder without what it needs', ['--into', 'zj-project-register'], 'collect.nothing'],
  ])('%s', async (_, options, code) => {
    fill(path('other'), { 'a.xlsx': await workbookOf(application('庚市教师进修学校')) });
    const answer = await banbiao(
      'collect',
      path('other'),
      ...options,
      '-o',
      path('none.xlsx'),
      '--quiet',
      '--verbose',
    );
    expect(answer).toMatchObject({ code: 2, messages: expect.stringContaining(`[${code}]`) });
  });

  it('a folder in which nothing can be read, and says of each file why', async () => {
    fill(path('unreadable'), { 'a.xlsx': new Uint8Array(), 'b.xlsx': new TextEncoder().encode('<html>') });
    const words = [
      'collect',
      path('unreadable'),
      '--into',
      'zj-table-7',
      '-o',
      path('none.xlsx'),
      '--quiet',
      '--verbose',
    ];
    const { code, messages } = await banbiao(...words);
    expect(code).toBe(2);
    for (const found of [
      'a.xlsx',
      '[package.empty]',
      'b.xlsx',
      '[package.not-office-open]',
      '[collect.nothing]',
    ]) {
      expect(messages).toContain(found);
    }
  });
});
