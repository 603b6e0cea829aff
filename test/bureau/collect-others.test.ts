import { readFileSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldValue, rowsOf, withComputed, type FormData } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { readSheets, readWorkbook } from '../../engine/workbook/index.js';
import { registry } from '../../templates/index.js';
import { answered, banbiao, suiteFolder, type Answer } from '../cli/command-line.js';
import { dossierOf, withEntries } from '../cli/sample-dossier.js';
import { fill, workbookOf } from './bureau-folder.js';

const path = suiteFolder();
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

interface Collected {
  readonly answer: Answer;
  readonly data: FormData;
  readonly codes: readonly string[];
}

/** Collects a form from the folder `in`, or one in it; what the collected workbook says when it is read back. */
async function collected(form: string, ...folder: readonly string[]): Promise<Collected> {
  const out = path(`${form}.xlsx`);
  const from = path('in', ...folder);
  const answer = await banbiao('collect', from, '--into', form, '-o', out, '--json', '--quiet');
  const { dossier } = readWorkbook(bytesOf(out), registry, { compression: zlibCompression });
  const codes = (answered(answer).doubts as { code: string }[]).map(({ code }) => code);
  return { answer, data: withComputed(dossier, registry).forms[form] ?? {}, codes };
}

/** The rows of a sheet in words. */
function rowsIn(form: string, sheet: string): string[][] {
  const sheets = readSheets(bytesOf(path(`${form}.xlsx`)), { compression: zlibCompression });
  return (sheets.find(({ name }) => name === sheet)?.rows ?? []).map((row) =>
    row.map((cell) => ('text' in cell ? cell.text : 'value' in cell ? String(cell.value) : '')),
  );
}

const weihai = (institution_name: string, entries: FormData = {}) =>
  workbookOf(
    withEntries(dossierOf('weihai-annual-lawful'), 'weihai-statistics', { institution_name, ...entries }),
  );
const hybrid = (project_name: string, service_region: string) =>
  workbookOf(
    withEntries(dossierOf('hz-hybrid-lawful'), 'hz-hybrid-application', { project_name, service_region }),
  );
const register = (institution_name: string, entries: FormData) =>
  workbookOf(
    withEntries(dossierOf('zj-projects-lawful'), 'zj-project-register', { institution_name, ...entries }),
  );

beforeAll(async () => {
  fill(path('in'), {
    '威海/甲.xlsx': await weihai('甲培训学校', { building_area_total: 1260.5, income_tuition: 912600.1 }),
    '威海/乙.xlsx': await weihai('乙培训学校', {
      building_area_total: 739.7,
      income_tuition: 87400.2,
      student_computer_count: 0,
      enrollment_year_3: 2021,
    }),
    '混合/1.xlsx': await hybrid('第一项混合研修', '西湖区'),
    '混合/2.xlsx': await hybrid('第二项混合研修', '淳安县'),
    '混合/3.xlsx': await hybrid('第三项混合研修', '西湖区'),
    '混合/4.xlsx': await hybrid('第四项混合研修', '全省'),
    '登记/东溪.xlsx': await register('东溪学院', {}),
    '登记/新机构.xlsx': await register('新立中心', { certification_date: '2021-03-01' }),
    '登记/整改.xlsx': await register('西岭学院', { in_rectification: '是' }),
  });
});

describe('the inspection list of Rongcheng', () => {
  it('has a row for each institution, and says what the statistics lack', async () => {
    const { data, codes } = await collected('rongcheng-inspection-summary');
    const rows = rowsOf(data, 'institutions');
    expect(rows.map((row) => row.institution_name)).toEqual(['甲培训学校', '乙培训学校']);
    expect(rows[1]).toMatchObject({
      license_valid_until: '2023-05-31',
      school_type: '培训机构',
      head_name: '李未晞',
      school_address: '荣成市虚拟区成山路101号',
      contact_details: '0500-82220002',
    });
    expect(rows[1]).not.toHaveProperty('license_number');
    // What no statistics have is said once, not for each institution.
    expect(codes.filter((code) => code === 'collect.columns-own')).toHaveLength(1);
  });
});

describe('the totals of Weihai', () => {
  it('add exactly, leave sums to the form, and add nothing under headings that differ', async () => {
    const { data, codes } = await collected('weihai-statistics');
    const value = (field: string) => fieldValue(data, field);
    expect(value('building_area_total')).toBe(2000.2);
    expect(value('income_tuition')).toBe(1000000.3);
    expect(value('student_computer_count')).toBe(24);
    expect(value('staff_total')).toBe(40);
    expect(value('enrollment_year_2_category_1')).toBe(296);
    expect(value('enrollment_year_3_category_1')).toBeUndefined();
    expect(value('school_name')).toBeUndefined();
    // 912600.1＋87400.2 tuition, 2×68400 social training, 2×15200 other: the form's own sum of the summed rows.
    expect(value('income_total')).toBe(1000000.3 + 136800 + 30400);
    expect([...new Set(codes.filter((code) => code !== 'collect.not-drawn-on'))]).toEqual([
      'collect.headings-differ',
      // The changed figures contradict others of their own form.
      'collect.source-check',
    ]);
    expect(codes).not.toContain('collect.check');
  });
});

describe('the list of hybrid projects', () => {
  it('has a row for each application by district, and counts the districts', async () => {
    const { data, codes } = await collected('hz-hybrid-project-list', '混合');
    const rows = rowsOf(data, 'projects');
    expect(rows.map((row) => [row.seq, row.district, row.project_name])).toEqual([
      [1, '全省', '第四项混合研修'],
      [2, '淳安县', '第二项混合研修'],
      [3, '西湖区', '第一项混合研修'],
      [4, '西湖区', '第三项混合研修'],
    ]);
    expect(rows[0]).toMatchObject({ main_applicant_name: '云帆远程教育中心', total_credits: 90 });
    expect(rowsOf(data, 'district_totals').map((row) => Object.values(row))).toEqual([
      ['全省', 1],
      ['淳安县', 1],
      ['西湖区', 2],
    ]);
    expect([fieldValue(data, 'round'), fieldValue(data, 'project_total')]).toEqual(['2026年下半年', 4]);
    expect(codes.filter((code) => code === 'collect.no-district')).toHaveLength(1);
    // The counts of 2019 are nobody else's.
    expect(codes).not.toContain('collect.check');
    // 来源 names every label of the form, and is no copy of its sheet.
    const { diagnostics } = readWorkbook(bytesOf(path('hz-hybrid-project-list.xlsx')), registry, {
      compression: zlibCompression,
    });
    expect(diagnostics.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('asks where projects begin in different rounds, and names none in its title', async () => {
    fill(path('in'), { '两期/1.xlsx': await hybrid('第一项混合研修', '西湖区') });
    const later = withEntries(dossierOf('hz-hybrid-lawful'), 'hz-hybrid-application', {
      project_name: '下一期的研修',
      start_date: '2027-03-01',
      end_date: '2027-06-18',
    });
    fill(path('in'), { '两期/2.xlsx': await workbookOf(later) });
    rmSync(path('hz-hybrid-project-list.xlsx'), { force: true });
    const { data, codes } = await collected('hz-hybrid-project-list', '两期');
    expect(codes).toContain('collect.several-rounds');
    expect(fieldValue(data, 'round')).toBeUndefined();
    expect(rowsOf(data, 'projects')).toHaveLength(2);
  });
});

describe('two registers of one institution', () => {
  it('have a project that is alike in every entry listed once, and one of the same name that differs asked about', async () => {
    const form = 'zj-project-register';
    const projects = rowsOf(dossierOf('zj-projects-lawful').forms[form], 'projects');
    const changed = projects.map((row, index) => (index === 0 ? { ...row, leader_name: '柳月明' } : row));
    fill(path('in'), {
      '重复/1.xlsx': await register('东溪学院', {}),
      '重复/2.xlsx': await register('东溪学院', { projects: changed }),
    });
    rmSync(path(`${form}.xlsx`), { force: true });
    const { answer, data } = await collected(form, '重复');
    expect(rowsOf(data, 'projects')).toHaveLength(projects.length + 1);
    const doubts = answered(answer).doubts as { code: string; values: object; places: object[] }[];
    const said = doubts.find(({ code }) => code === 'collect.projects-repeated');
    expect(said?.values).toEqual({
      name: '东溪学院',
      count: projects.length,
      same: projects.length - 1,
      different: 1,
    });
    expect(said?.places[0]).toMatchObject({ file: '1.xlsx', entry: 'projects[1].project_name' });
    expect(doubts.map(({ code }) => code)).not.toContain('collect.to-fill');
  });
});

describe('the register of a city', () => {
  let register: Collected;
  beforeAll(async () => {
    register = await collected('zj-project-register', '登记');
  });

  it('has every project, and each institution against its cap', () => {
    const { data } = register;
    const own = rowsOf(dossierOf('zj-projects-lawful').forms['zj-project-register'], 'projects').length;
    const rows = rowsOf(data, 'projects');
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 3 * own }, (_, index) => index + 1),
    );
    expect(fieldValue(data, 'round')).toBe('2021年下半年');
    expect(fieldValue(data, 'institution_name')).toBeUndefined();
    const caps = rowsIn('zj-project-register', '各机构申报数').slice(-3);
    // 25 for another university; halved and rounded down while it has to mend; 5 in the first year.
    expect(caps.map(([, name, , , limit]) => [name, limit])).toEqual([
      ['东溪学院', '25'],
      ['西岭学院', '12'],
      ['新立中心', '5'],
    ]);
    for (const [, , , applied, limit, verdict] of caps) {
      expect(verdict).toBe(Number(applied) > Number(limit) ? '超出' : '未超出');
    }
  });

  it('asks the limit of each leader of all institutions together', () => {
    const { codes, answer } = register;
    expect(codes).toContain('batch.leader-of-two');
    expect(codes).toContain('batch.leader-limit');
    expect(answer.code).toBe(1);
  });
});
