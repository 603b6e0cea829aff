import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contradictions, noClaims } from '../../engine/bureau/index.js';
import type { Dossier } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { answered, banbiao, suiteFolder } from '../cli/command-line.js';
import { dossierOf, withEntries } from '../cli/sample-dossier.js';
import { fill, withCells, withWords, workbookOf } from './bureau-folder.js';

const path = suiteFolder();

type LedScope = 'province-wide' | 'order' | 'local';

interface Said {
  code: string;
  level: string;
  values: Record<string, string | number>;
  places: { file?: string; sheet?: string; cell?: string }[];
}

/** What a folder of these workbooks says against itself. */
async function across(name: string, files: Readonly<Record<string, Uint8Array>>): Promise<Said[]> {
  fill(path(name), files);
  // One process for so few files.
  const answer = await banbiao('check', path(name), '--json', '--quiet', '--jobs', '1');
  return answered(answer).contradictions as Said[];
}

const project = (number: number, leader: object): Record<string, string | number> => ({
  project_name: `第${number}项研修`,
  project_kind: '自主选课',
  project_scope: '全省',
  training_mode: '集中',
  total_credits: 40,
  class_hours: 40,
  project_level: '省级',
  leader_title: '教授',
  leader_is_formal_staff: '是',
  class_size: 50,
  training_days: 5,
  start_date: '2021-09-22',
  course_table_date: '2021-09-15',
  training_fee: 900,
  ...leader,
});

/** A register of an institution with so many province-wide projects of one leader. */
function register(institution: string, count: number, leader: object): Promise<Uint8Array> {
  const projects = Array.from({ length: count }, (_, index) => project(index + 1, leader));
  const entries = { institution_name: institution, projects };
  const dossier: Dossier = dossierOf('zj-projects-lawful');
  return workbookOf(withEntries(dossier, 'zj-project-register', entries));
}

const LIN = { leader_name: '林知远', leader_id: 'A001', leader_unit: '东溪学院' };

it('the limit of a leader is said once, by the stricter of the provisions, and a copy counts once', () => {
  const of = (file: string, scopes: readonly LedScope[], contents = file) => ({
    file,
    kit: 'zj-projects',
    contents,
    claims: {
      ...noClaims,
      institution: { name: '东溪学院', place: { cell: 'B2' } },
      projects: scopes.map((scope, index) => ({
        leader: '林知远',
        identity: 'A001',
        scope,
        project: `${file}第${index + 1}项`,
        place: { file, cell: `J${index + 5}` },
        round: '2021年下半年',
      })),
    },
  });
  const limits = (rows: readonly ReturnType<typeof of>[], least?: number) =>
    contradictions(rows, registry.comparison, {}, least).flatMap(({ diagnostic: { code, level, values } }) =>
      code.startsWith('batch.leader-limit') ? [{ code, level, ...values }] : [],
    );
  const [wide, order] = ['province-wide', 'order'] as const;
  const one = of('1', [wide, wide, wide, 'local']);
  const said = { leader: '林知远', files: 2, limit: '4' };
  expect(limits([one, of('2', [order]), of('3', [wide, wide]), of('3（1）', [wide, wide], '3')])).toEqual([
    { ...said, code: 'batch.leader-limit', level: 'violation', count: 5 },
  ]);
  expect(limits([one, of('2', [order, order])])).toEqual([
    { ...said, code: 'batch.leader-limit-with-orders', level: 'warning', count: 5 },
  ]);
  // Alone it is a matter of its own check, unless a collection asks.
  const alone = of('4', [wide, wide, wide, wide, wide]);
  expect(limits([alone, of('5', ['local'])])).toEqual([]);
  expect(limits([alone], 1)).toMatchObject([{ count: 5, files: 1 }]);
});

describe('workbooks of one folder', () => {
  it('may not give one leader five province-wide projects together, four in two are right', async () => {
    const leaders = async (first: number, second: number) => ({
      '东溪学院1.xlsx': await register('东溪学院', first, LIN),
      '东溪学院2.xlsx': await register('东溪学院', second, { ...LIN, leader_title: '副教授' }),
    });
    const right = await across('four', await leaders(2, 2));
    expect(right.map(({ code }) => code)).not.toContain('batch.leader-limit');
    const wrong = (await across('five', await leaders(2, 3))).find(
      ({ code }) => code === 'batch.leader-limit',
    );
    expect(wrong).toMatchObject({ level: 'violation', values: { leader: '林知远', count: 5, limit: '4' } });
    expect(wrong?.places).toHaveLength(5);
  });

  it('may not name one leader under two institutions', async () => {
    const said = await across('two-institutions', {
      '东溪.xlsx': await register('东溪学院', 1, LIN),
      '西岭.xlsx': await register('西岭学院', 1, LIN),
      '南山.xlsx': await register('南山学院', 1, { ...LIN, leader_id: 'B777' }),
    });
    const found = said.filter(({ code }) => code === 'batch.leader-of-two');
    expect(found).toHaveLength(1);
    expect(found[0]?.places.map(({ file }) => file)).toEqual(['东溪.xlsx', '西岭.xlsx']);
  });

  it('may be two people of one name where no number says otherwise: asked, not judged', async () => {
    const nameless = { leader_name: '林知远', leader_unit: '某学院' };
    const said = await across('same-name', {
      '东溪.xlsx': await register('东溪学院', 1, nameless),
      '西岭.xlsx': await register('西岭学院', 1, nameless),
    });
    expect(said.map(({ code, level }) => [code, level])).toEqual([['batch.leader-name-at-two', 'warning']]);
  });

  it('may not pass the cap of the institution together: 13 and 13 of 25', async () => {
    const leaders = (from: number) =>
      Array.from({ length: 13 }, (_, index) =>
        project(index + from, {
          leader_name: `负责人${index + from}`,
          leader_id: `N${index + from}`,
          leader_unit: '东溪学院',
        }),
      );
    const registerOf = (from: number, count: number) =>
      workbookOf(
        withEntries(dossierOf('zj-projects-lawful'), 'zj-project-register', {
          institution_name: '东溪学院',
          projects: leaders(from).slice(0, count),
        }),
      );
    const over = await across('cap', {
      '1.xlsx': await registerOf(1, 13),
      '2.xlsx': await registerOf(20, 13),
    });
    expect(over.find(({ code }) => code === 'batch.institution-cap')?.values).toMatchObject({
      files: 2,
      count: 26,
      limit: '25',
    });
    const kept = await across('cap-kept', {
      '1.xlsx': await registerOf(1, 13),
      '2.xlsx': await registerOf(20, 12),
    });
    expect(kept.map(({ code }) => code)).not.toContain('batch.institution-cap');
  });

  it('are noticed when an institution handed in two, a copy, or another spelling', async () => {
    const review = await workbookOf(dossierOf('zj-review-lawful'));
    const other = await workbookOf(dossierOf('zj-review-unlawful'));
    const said = await across('spelling', {
      '1.xlsx': review,
      '1的副本.xlsx': review,
      '2.xlsx': other,
      '3.xlsx': withWords(review, { 云溪市教师进修学校: '云溪市 教师进修学校' }),
      '4.xlsx': withWords(review, { 云溪市教师进修学校: '云溪市教师进修学校（本部）' }),
      '5.xlsx': withWords(review, { 云溪市教师进修学校: '云溪市教师进修学校(本部)' }),
    });
    const twice = said.filter(({ code }) => code === 'batch.institution-twice');
    expect(twice.map(({ values }) => values.count)).toEqual([3, 2]);
    expect(said.filter(({ code }) => code === 'batch.spellings').map(({ values }) => values.names)).toEqual([
      expect.stringContaining('“云溪市 教师进修学校”'),
      '“云溪市教师进修学校（本部）”、“云溪市教师进修学校(本部)”',
    ]);
    expect(said.find(({ code }) => code === 'batch.same-file')?.places.map(({ file }) => file)).toEqual([
      '1.xlsx',
      '1的副本.xlsx',
    ]);
  });

  it('may come from several experts of one institution', async () => {
    const expert = await workbookOf(dossierOf('zj-review-expert-lawful'));
    const said = await across('experts', {
      '甲/评估.xlsx': expert,
      '乙/评估.xlsx': withWords(expert, { 制度健全: '制度较健全', 抽查序号1: '抽查序号2' }),
      '乙/评估（更正）.xlsx': withWords(expert, { 制度健全: '制度完善' }),
    });
    expect(said.map(({ code, places }) => [code, places.map(({ file }) => file)])).toEqual([
      ['batch.evaluation-twice', ['乙/评估.xlsx', '乙/评估（更正）.xlsx']],
    ]);
  });
});

describe('columns that Excel or pasting damaged', () => {
  let said: Said[];
  const placesOf = (code: string) =>
    said
      .filter((one) => one.code === code)
      .map(({ values, places }) => [values.label, values.count, ...places]);

  beforeAll(async () => {
    const weihai = dossierOf('weihai-annual-lawful');
    const account = (bank_account: string) =>
      workbookOf(withEntries(weihai, 'weihai-statistics', { bank_account }));
    const sound = await account('6200000000827000101');
    const at = readWorkbook(sound, registry, { compression: zlibCompression }).locate({
      form: 'weihai-statistics',
      field: 'bank_account',
    });
    const register = await workbookOf(dossierOf('zj-projects-lawful'));
    const sizes = [0, 1, 2, 3].map(
      (row) =>
        readWorkbook(register, registry, { compression: zlibCompression }).locate({
          form: 'zj-project-register',
          roster: 'projects',
          row,
          column: 'class_size',
        })?.cell ?? '',
    );
    said = await across('damaged', {
      '末尾是零.xlsx': await account('6200000000827000000'),
      '科学计数.xlsx': withCells(sound, at?.sheet ?? '', { [at?.cell ?? '']: 6.200000000827e18 }),
      '整列粘贴.xlsx': withCells(
        register,
        '项目登记表·明细',
        Object.fromEntries(sizes.map((cell) => [cell, '五十人上下'])),
      ),
      '未动.xlsx': sound,
    });
  });

  it('are named with label and cell: figures such as 6.2E+18 whose digits are lost', () => {
    expect(placesOf('batch.digits-lost')).toEqual([
      ['账号', 1, expect.objectContaining({ file: '科学计数.xlsx', sheet: '办学状况统计表' })],
    ]);
  });

  it('are named with label and cell: numbers of more than fifteen digits that end in zeros', () => {
    expect(placesOf('batch.zeros-at-the-end')).toEqual([
      ['账号', 1, expect.objectContaining({ file: '末尾是零.xlsx', sheet: '办学状况统计表' })],
    ]);
  });

  it('are named with label and range: a column of words where numbers belong', () => {
    expect(placesOf('batch.types-lost')).toEqual([
      [
        '每班人数',
        4,
        expect.objectContaining({
          file: '整列粘贴.xlsx',
          cell: expect.stringMatching(/^([A-Z]+)\d+:\1\d+$/),
        }),
      ],
    ]);
  });

  it('stand in the page of the summary', () => {
    const page = readFileSync(path('damaged-检查结果', '汇总.html'), 'utf8');
    expect(page).toContain('可能是 Excel 丢了后几位');
    expect(page).toContain('后几位已经丢失');
  });
});
