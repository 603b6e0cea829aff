import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import {
  keptTexts,
  readSheets,
  readWorkbook,
  type HomelessEntry,
  type ReadWorkbook,
} from '../../engine/workbook/index.js';
import { rowsOf } from '../../engine/form/index.js';
import { zlibCompression } from '../../engine/node/zlib-compression.js';
import { registry } from '../../templates/index.js';
import { describeWith } from '../set-up/describe-with.js';
import { openpyxl, PYTHON } from '../set-up/tools.js';
import { banbiao, suiteFolder } from './command-line.js';

/** Three lists as offices keep them, none laid out like ours. */
const OLD_LISTS = `
import sys
from openpyxl import Workbook
folder = sys.argv[1]

# A personnel list: merged title rows, other header words, units and full-width digits, a sum and a signature line.
book = Workbook()
book.active.title = '封面'
book.active['A1'] = '云溪市教师进修学校'
sheet = book.create_sheet('在编人员')
sheet.merge_cells('A1:H1'); sheet['A1'] = '云溪市教师进修学校2026年教职工花名册'
sheet.merge_cells('A2:H2'); sheet['A2'] = '填报日期：2026年9月1日'
sheet.append(['编号', '教师姓名', '性 别', '年龄（周岁）', '最高学历', '毕业学校及专业', '专业技术职务', '所教学科', '身份证号'])
sheet.append([1, '陈映雪', '女', '５２', '硕士研究生', '东澜师范学院 语文教育', '正高级教师', '小学语文', '000000197401010011'])
sheet.append([2, '梁素问', '女', '47岁', '本科', '东澜师范学院 数学教育', '高级教师', '小学数学', '000000197901010012'])
sheet.append([3, None, None, None, None, None, None, None, None])
sheet.append(['编号', '教师姓名', '性 别', '年龄（周岁）', '最高学历', '毕业学校及专业', '专业技术职务', '所教学科', '身份证号'])
sheet.append([4, '程砚行', '男', '四十多', '本科', '东澜师范学院', '高级教师', '英语', '000000198001010013'])
sheet.append(['合计', None, None, 3, None, None, None, None, None])
sheet.append(['制表人：周静姝', None, None, None, None, None, None, None, None])
book.save(folder + '/人员.xlsx')

# A project list: two-level header, 姓名 and 手机 twice, days as text in three notations.
book = Workbook()
sheet = book.active
sheet['A1'] = '培训项目一览表'; sheet.merge_cells('A1:K1')
sheet.append(['序号', '培训项目', '学分', '开始日期', '培训人数', '满意度', '项目主持人', None, None, '班主任', None])
sheet.append([None, None, None, None, None, None, '姓名', '职称', '联系电话', '姓名', '联系电话'])
for cells in ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:I2', 'J2:K2']:
    sheet.merge_cells(cells)
sheet.append([1, '小学语文单元整体教学', '48学分', '2024.4.15', 50, '98.6%', '陈映雪', '正高级教师', '13800000101', '方雨桐', '13800000123'])
sheet.append([2, '小学数学课堂改进', 48, '2024年5月20日', '49人', 0.982, '梁素问', '高级教师', 13800000102, '周静姝', '13800000124'])
sheet['F5'].number_format = '0.0%'
sheet.append([3, '小学英语作业设计', 40, '20240923', 48, 99.1, '程砚行', '正高级教师', '13800000103', '许望舒', '1380000012'])
book.save(folder + '/项目.xlsx')

# A flat list: long headers in one row far down, identity numbers that Excel took for figures.
book = Workbook()
sheet = book.active
for _ in range(6): sheet.append([None])
sheet['B3'] = '2026年上半年'
sheet.append([None, '班名', '负责人姓名', '负责人手机号码', '班主任姓名', '班主任电话', '基础学分', '开班日期', '身份证'])
sheet.append([None, '初中语文阅读', '周静姝', '13800000105', '方雨桐', '13800000123', 24, '2026-03-05', 1.23456789012346e17])
sheet.append([None, '心理健康', '严观澜', '13800000106', '许望舒', '13800000126', 'abc', '2026-13-05', 1.23456789012346e17])
book.save(folder + '/单行.xlsx')

# Codes of projects, which are no numbers of rows; hours and credits in one column.
codes = Workbook()
sheet_of_codes = codes.active
sheet_of_codes.append(['编号', '项目名称', '学时/学分', '培训时间', '应到人数', '实到人数'])
sheet_of_codes.append(['QH2024-01', '小学语文', 48, '2024.3.5', 60, 58])
sheet_of_codes.append(['QH2024-02', '初中数学', '24', '2024年10月8日', 50, '45人'])
codes.save(folder + '/编号.xlsx')

# Next year's list: the same headers, two title rows fewer.
sheet.delete_rows(1, 2)
book.save(folder + '/下一年.xlsx')
`;

const ONE_MORE = `
import sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1] + '/人员.xlsx')
sheet = book['在编人员']
sheet.insert_rows(9)
sheet.cell(9, 1, 5); sheet.cell(9, 2, '林知远'); sheet.cell(9, 3, '男'); sheet.cell(9, 4, 40)
book.save(sys.argv[1] + '/新人员.xlsx')
`;

describeWith([openpyxl], 'banbiao import', () => {
  const at = suiteFolder();
  const read = (name: string): ReadWorkbook =>
    readWorkbook(new Uint8Array(readFileSync(at(name))), registry, { compression: zlibCompression });
  const keptIn = (name: string): HomelessEntry[] =>
    keptTexts(readSheets(new Uint8Array(readFileSync(at(name))), { compression: zlibCompression }));
  beforeAll(() => {
    execFileSync(PYTHON, ['-c', OLD_LISTS, at()]);
  });

  it('reads a personnel list below merged titles, under other header words', async () => {
    const { code, results, messages } = await banbiao(
      ...['import', at('人员.xlsx'), '--into', 'zj-table-1.staff_roster', '-o', at('复查.xlsx')],
    );
    const filled = read('复查.xlsx');
    expect(rowsOf(filled.dossier.forms['zj-table-1'], 'staff_roster')).toEqual([
      {
        person_name: '陈映雪',
        gender: '女',
        age: 52,
        education: '硕士研究生',
        school_and_major: '东澜师范学院 语文教育',
        professional_title: '正高级教师',
        teaching_subject: '小学语文',
      },
      {
        person_name: '梁素问',
        gender: '女',
        age: 47,
        education: '本科',
        school_and_major: '东澜师范学院 数学教育',
        professional_title: '高级教师',
        teaching_subject: '小学数学',
      },
      {
        person_name: '程砚行',
        gender: '男',
        education: '本科',
        school_and_major: '东澜师范学院',
        professional_title: '高级教师',
        teaching_subject: '英语',
      },
    ]);
    expect(results).toContain('导入 3 行。');
    expect(code).toBe(1);
    for (const said of [
      /四十多/,
      /D8/,
      /第 6 行只有序号/,
      /第 7 行是重复的表头/,
      /第 9 行是合计/,
      /第 10 行像是说明文字.*制表人：周静姝/,
      /没有导入：编号、身份证号。/,
    ]) {
      expect(messages).toMatch(said);
    }
  });

  it('keeps what does not fit on a sheet of the workbook', () => {
    expect(keptIn('复查.xlsx').map(({ cell, label, text }) => [cell, label, text])).toEqual([
      ['D8', '年龄', '四十多'],
      ['A9', '', '合计 3'],
      ['A10', '', '制表人：周静姝'],
    ]);
  });

  it('tells two columns of the same name apart by the group above them, and reads days written as text', async () => {
    const { results } = await banbiao(
      ...['import', at('项目.xlsx'), '--into', 'zj-table-2.projects', '-o', at('项目套表.xlsx')],
    );
    expect(results).toContain('导入 3 行。');
    const rows = rowsOf(read('项目套表.xlsx').dossier.forms['zj-table-2'], 'projects');
    expect(rows.map((row) => [row.start_date, row.basic_credits, row.completed_trainee_count])).toEqual([
      ['2024-04-15', 48, 50],
      ['2024-05-20', 48, 49],
      ['2024-09-23', 40, 48],
    ]);
    expect(rows.map((row) => [row.satisfaction_rate, row.leader_name, row.class_teacher_name])).toEqual([
      [98.6, '陈映雪', '方雨桐'],
      [98.2, '梁素问', '周静姝'],
      [99.1, '程砚行', '许望舒'],
    ]);
    expect(rows.map((row) => [row.leader_mobile, row.class_teacher_mobile])).toEqual([
      ['13800000101', '13800000123'],
      ['13800000102', '13800000124'],
      ['13800000103', undefined],
    ]);
  });

  it('takes codes of projects for no numbers of rows', async () => {
    const { results, messages } = await banbiao(
      ...['import', at('编号.xlsx'), '--into', 'zj-table-2.projects', '-o', at('编号套表.xlsx')],
    );
    expect(results).not.toContain('序号');
    expect(messages).toContain('没有导入：编号、应到人数。');
    expect(messages).not.toContain('“序号”要填数字');
    const rows = rowsOf(read('编号套表.xlsx').dossier.forms['zj-table-2'], 'projects');
    expect(rows).toMatchObject([
      { project_name: '小学语文', basic_credits: 48, start_date: '2024-03-05', completed_trainee_count: 58 },
      { project_name: '初中数学', basic_credits: 24, start_date: '2024-10-08', completed_trainee_count: 45 },
    ]);
  });

  it('reads a flat list; saves the mapping, and imports by it once it is corrected', async () => {
    const call = ['import', at('单行.xlsx'), '--into', 'zj-table-2.projects', '--mapping', at('对照.json')];
    const first = await banbiao(...call, '-o', at('一.xlsx'));
    expect(first.messages).toMatch(/abc/);
    expect(first.messages).toMatch(/2026-13-05/);
    const saved = JSON.parse(readFileSync(at('对照.json'), 'utf8')) as {
      headerRows: number[];
      columns: Record<string, string | null>;
    };
    expect(saved.headerRows).toEqual([7]);
    expect(saved.columns).toEqual({
      班名: 'project_name',
      负责人姓名: 'leader_name',
      负责人手机号码: 'leader_mobile',
      班主任姓名: 'class_teacher_name',
      班主任电话: 'class_teacher_mobile',
      基础学分: 'basic_credits',
      开班日期: 'start_date',
      身份证: null,
    });
    saved.columns.基础学分 = null;
    saved.columns.身份证 = 'leader_specialty';
    writeFileSync(at('对照.json'), JSON.stringify(saved));
    const second = await banbiao(...call, '-o', at('二.xlsx'));
    expect(second.messages).toMatch(/没有导入：基础学分。/);
    expect(rowsOf(read('二.xlsx').dossier.forms['zj-table-2'], 'projects')).toHaveLength(2);
    const next = ['import', at('下一年.xlsx'), '--into', 'zj-table-2.projects', '--mapping', at('对照.json')];
    expect((await banbiao(...next, '-o', at('三.xlsx'))).results).toContain('导入 2 行。');
    expect(rowsOf(read('三.xlsx').dossier.forms['zj-table-2'], 'projects')).toEqual(
      rowsOf(read('二.xlsx').dossier.forms['zj-table-2'], 'projects'),
    );
  });

  it('appends what a filled workbook does not have yet; the workbook itself stays as it is', async () => {
    const before = readFileSync(at('复查.xlsx'));
    const into = ['--into', 'zj-table-1.staff_roster', '--workbook', at('复查.xlsx')];
    const again = await banbiao('import', at('人员.xlsx'), ...into, '-o', at('两次.xlsx'));
    expect(again.results).toContain('导入 0 行。3 行名册里已有，没有重复加。');
    expect(readFileSync(at('两次.xlsx')).equals(before)).toBe(true);
    execFileSync(PYTHON, ['-c', ONE_MORE, at()]);
    const more = await banbiao('import', at('新人员.xlsx'), ...into, '-o', at('新增.xlsx'));
    expect(more.results).toContain('导入 1 行。3 行名册里已有，没有重复加。');
    const names = rowsOf(read('新增.xlsx').dossier.forms['zj-table-1'], 'staff_roster').map(
      ({ person_name }) => person_name,
    );
    expect(names).toEqual(['陈映雪', '梁素问', '程砚行', '林知远']);
    expect(keptIn('新增.xlsx').map(({ text }) => text)).toEqual(['四十多', '合计 3', '制表人：周静姝']);
    expect(readFileSync(at('复查.xlsx')).equals(before)).toBe(true);
  });

  it.each([
    ['zj-table-1.staf_roster', 'import.no-roster'],
    ['hz-hybrid-application.fees', 'import.no-'],
  ])('says what is wrong with --into %s', async (into, message) => {
    const { code, messages } = await banbiao(
      ...['import', at('人员.xlsx'), '--into', into, '-o', at('无.xlsx'), '--verbose'],
    );
    expect(code).toBe(2);
    expect(messages).toContain(message);
  });

  it('refuses a mapping that belongs to another list', async () => {
    const { code, messages } = await banbiao(
      ...['import', at('人员.xlsx'), '--into', 'zj-table-2.projects'],
      ...['--mapping', at('对照.json'), '-o', at('无.xlsx'), '--verbose'],
    );
    expect(code).toBe(2);
    expect(messages).toMatch(/import\.(header-gone|no-sheet)/);
  });
});
