import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PYTHON } from '../set-up/tools.js';

/** A list as offices keep it: merged title rows, other header words, days as text, ids as text, a sum, a signature. */
const OLD_LIST = `
import sys
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.title = '一览表'
sheet.merge_cells('A1:I1'); sheet['A1'] = '云溪学院2027年培训项目一览表'
sheet.merge_cells('A2:I2'); sheet['A2'] = '填报日期：2026年11月2日'
sheet.append(['序号', '培训项目', '面向范围', '总学分', '项目主持人姓名', '身份证号', '项目主持人单位', '开班时间', '每班人数'])
sheet.append([41, '=1+1组合教学', '市', '24学分', '何见山', '000000197901010012', '云溪学院', '2027.4.15', 40])
sheet['B4'].data_type = 's'
sheet.append([42, "'27春季班主任研修", '全省', 24, '何见山', '00000019790101001X', '云溪学院', '2027年5月6日', '50人'])
sheet.append([43, '课堂观察入门', '市', '二十来个', '宋听泉', '000000198203040018', '云溪学院', '四月中旬', 40])
sheet.append([44, '乡土课程开发', '全省', 16, '宋听泉', '000000198203040018', '云溪学院', '20270920', 45])
sheet.append(['合计', None, None, 88, None, None, None, None, 175])
sheet.append(['制表人：周静姝'])
for row in range(4, 8): sheet.cell(row, 6).number_format = '@'
book.save(sys.argv[1])
`;

/** Writes the list, by openpyxl, under a name. */
export function oldList(name: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'banbiao-list-')), name);
  execFileSync(PYTHON, ['-c', OLD_LIST, file]);
  return file;
}

/** 600 projects with a text id each, more than a sheet has ready rows for; the name of one as given. */
export function longList(name: string, odd?: { readonly row: number; readonly text: string }): string {
  const file = join(mkdtempSync(join(tmpdir(), 'banbiao-list-')), name);
  execFileSync(PYTHON, ['-c', LONG_LIST, file, String(odd?.row ?? 0)], { input: odd?.text ?? '' });
  return file;
}

const LONG_LIST = `
import sys
from openpyxl import Workbook
book = Workbook()
sheet = book.active
sheet.append(['项目名称', '工号或手机', '开班日期'])
odd = sys.stdin.buffer.read().decode('utf-8')
for number in range(1, 601):
    name = odd if number == int(sys.argv[2]) else f'项目{number}'
    sheet.append([name, f'{number:018d}', '2027-03-01'])
book.save(sys.argv[1])
`;

/** A list of projects with these columns and rows, written by openpyxl. */
export function listOf(name: string, lines: readonly (readonly (string | number)[])[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'banbiao-list-')), name);
  const script =
    'import json, sys\nfrom openpyxl import Workbook\nbook = Workbook()\nfor line in json.load(sys.stdin): book.active.append(line)\nbook.save(sys.argv[1])';
  execFileSync(PYTHON, ['-c', script, file], { input: JSON.stringify(lines) });
  return file;
}
