import { expect, it } from 'vitest';
import { importList, proposeMapping, sortKnown } from '../../engine/bureau/index.js';
import { calendarDay } from '../../engine/core/calendar-day.js';
import type { CellContent, RosterRow, RosterSection } from '../../engine/form/index.js';
import { registry } from '../../templates/index.js';

const form = registry.forms.get('zj-table-1');
const section = form?.sections.find(
  (one): one is RosterSection => one.kind === 'roster' && one.id === 'staff_roster',
);
if (!form || !section) throw new Error('no staff roster');

const text = (words: string): CellContent => ({ type: 'text', text: words });
const sheet = (rows: readonly (readonly string[])[]) => ({
  name: '名单',
  rows: rows.map((row) => row.map(text)),
});
const read = (rows: readonly (readonly string[])[], on?: ReturnType<typeof calendarDay>) => {
  const sheets = [sheet(rows)];
  const target = { form, section };
  return importList(sheets, target, proposeMapping(sheets, target, '名单.xlsx'), '名单.xlsx', on);
};

it('tells who is in the roster already, and what the list says otherwise', () => {
  const there: RosterRow[] = [
    { person_name: '张三', age: 40, professional_title: '高级教师' },
    { person_name: '李 四', age: 35 },
    { person_name: '张三', age: 29 },
  ];
  const list: RosterRow[] = [
    { person_name: '张三', age: 29, professional_title: '二级教师' },
    { person_name: '李四', age: 36 },
    { person_name: '张三', age: 40 },
    { person_name: '王五', age: 50 },
  ];
  const { fresh, same, known } = sortKnown(there, list, section);
  expect(fresh).toEqual([list[3]]);
  expect(same).toBe(1);
  expect(known.map(({ at, changes }) => [at, changes.map(({ column }) => column)])).toEqual([
    [2, ['professional_title']],
    [1, ['person_name', 'age']],
  ]);
});

const BORN = [
  ['姓名', '性别', '出生年月', '学历', '毕业院校及专业', '职称', '任教学科'],
  ['张三', '男', '1980.9', '本科', '某大学数学', '高级教师', '数学'],
  ['李四', '女', '1985年9月20日', '硕士', '某大学语文', '一级教师', '语文'],
  ['王五', '女', '不详', '硕士', '某大学语文', '一级教师', '语文'],
] as const;

it('works out ages from days of birth, on the day of the form', () => {
  const { rows, diagnostics, unplaced } = read(BORN, calendarDay(2026, 9, 19));
  expect(rows.map(({ age }) => age)).toEqual([46, 40, undefined]);
  expect(diagnostics.map(({ code }) => code)).toContain('import.age-of-birth');
  expect(unplaced.map((one) => one.text)).toEqual(['不详']);
});

it('asks for the day where none is known, and loses nothing', () => {
  const { rows, diagnostics, unplaced } = read(BORN);
  expect(rows.map(({ age }) => age)).toEqual([undefined, undefined, undefined]);
  expect(diagnostics.map(({ code }) => code)).toContain('import.age-needs-day');
  expect(unplaced.map((one) => one.text)).toEqual(['1980.9', '1985年9月20日', '不详']);
});

it('prefers a column of ages to one of days of birth', () => {
  const both = BORN.map((row, at) => [...row, at === 0 ? '年龄' : '30']);
  expect(read(both).rows.map(({ age }) => age)).toEqual([30, 30, 30]);
});
