import {
  addsUpSoFar,
  allOf,
  atLeast,
  atMost,
  caseOf,
  oneOfWords,
  plus,
  reaches,
  same,
  times,
  where,
  type Case,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { checksOn, type NativeCheck } from './native-check.js';

const check = checksOn('weihai-statistics');
const id = (name: string): string => `wh-stat.${name}`;

const COLUMNS = [
  'headcount',
  'edu_graduate',
  'edu_bachelor',
  'edu_college',
  'edu_secondary_vocational',
  'edu_other',
  'title_senior',
  'title_intermediate',
  'title_junior',
  'qualification_senior',
  'qualification_intermediate',
  'qualification_junior',
  'with_teacher_certificate',
];
const TEACHERS = ['culture_teachers', 'specialty_teachers', 'parttime_teachers'];
const columnwise =
  (total: string, parts: readonly string[]) =>
  (cells: CheckCells): Case[] =>
    COLUMNS.map((column) =>
      addsUpSoFar(
        cells.number(`${total}_${column}`),
        cells.numbers(...parts.map((part) => `${part}_${column}`)),
      ),
    );

/** A percentage that is what two numbers give, within the tolerance of the rule. */
const percentageFits = (cells: CheckCells, ratio: string, part: string, whole: string): Case => {
  const [reported, of, by] = [cells.number(ratio), cells.number(part), cells.number(whole)];
  const gap = `ABS(${times(reported, by).formula}-${times(of, cells.figure('percent')).formula})`;
  return where(
    caseOf(reaches(times(by, cells.figure('tolerance')), gap), [reported, of, by], {
      actual: reported,
      permitted: `ROUND(${of.formula}*100/${by.formula},2)`,
    }),
    `${by.formula}<>0`,
  );
};

/** Columns that both lists of teachers have. */
const LIST_COLUMNS = [
  'name',
  'gender',
  'age',
  'professional_title',
  'vocational_qualification',
  'school',
  'education',
  'major',
  'teaching_subject',
  'contract_signed',
];

/** Teachers in the statistics of Weihai: sums, shares, lists. */
export const teacherStatisticsChecks: readonly NativeCheck[] = [
  check(
    id('teacher-subtotal'),
    '专任教师小计等于文化课与专业课教师之和',
    columnwise('fulltime_subtotal', ['culture_teachers', 'specialty_teachers']),
  ),
  check(
    id('teacher-total'),
    '教师合计等于专任与兼职之和',
    columnwise('teachers_total', ['fulltime_subtotal', 'parttime_teachers']),
  ),
  check(id('teacher-education-sum'), '各类教师人数等于各学历之和', (cells) =>
    TEACHERS.map((row) =>
      addsUpSoFar(
        cells.number(`${row}_headcount`),
        cells.numbers(...COLUMNS.filter((one) => one.startsWith('edu_')).map((one) => `${row}_${one}`)),
      ),
    ),
  ),
  check(id('teacher-title-within'), '职称、职业资格、资格证人数不多于该类教师', (cells) =>
    TEACHERS.map((row) => {
      const head = cells.number(`${row}_headcount`);
      const of = (start: string) =>
        plus(
          ...cells.numbers(...COLUMNS.filter((one) => one.startsWith(start)).map((one) => `${row}_${one}`)),
        );
      const [titles, skills] = [of('title_'), of('qualification_')];
      const certified = cells.number(`${row}_with_teacher_certificate`);
      return caseOf(allOf(reaches(head, titles), reaches(head, skills), reaches(head, certified)), [
        head,
        titles,
        skills,
        certified,
      ]);
    }),
  ),
  check(id('certified-vs-c8'), '专任教师都有教师资格证', (cells) => {
    const all = cells.number('fulltime_subtotal_headcount');
    return where(
      atLeast(cells.number('fulltime_subtotal_with_teacher_certificate'), all),
      `${all.formula}<>0`,
    );
  }),
  check(id('ratio-dual-qualified'), '双师比与人数相符', (cells) =>
    percentageFits(cells, 'dual_qualified_ratio', 'dual_qualified_count', 'specialty_teachers_headcount'),
  ),
  check(id('ratio-parttime'), '兼职比与人数相符', (cells) =>
    percentageFits(cells, 'parttime_ratio', 'parttime_teachers_headcount', 'fulltime_subtotal_headcount'),
  ),
  check(id('teacher-list-columns'), '专任教师一览表每行各栏都已填写', (cells) =>
    allFilled(
      cells,
      ['teaching_years', ...LIST_COLUMNS].map((column) => `teacher_${column}`),
      'teacher_roster',
    ),
  ),
  check(id('parttime-list-columns'), '外聘教师一览表每行各栏都已填写', (cells) =>
    allFilled(
      cells,
      LIST_COLUMNS.map((column) => `external_teacher_${column}`),
      'external_teacher_roster',
    ),
  ),
  check(id('dual-within-specialty'), '双师数不大于专业课专任教师', (cells) =>
    atMost(cells.number('dual_qualified_count'), cells.number('specialty_teachers_headcount')),
  ),
  check(id('teacher-list-counts'), '教师一览表行数与教师队伍统计一致', (cells) => {
    const [listed, external] = [cells.count('teacher_roster'), cells.count('external_teacher_roster')];
    const [fulltime, parttime] = cells.numbers('fulltime_subtotal_headcount', 'parttime_teachers_headcount');
    if (!fulltime || !parttime) throw new RangeError('No teachers');
    return caseOf(allOf(same(listed, fulltime), same(external, parttime)), [fulltime, parttime], {
      actual: `"专任"&${listed.formula}&"、兼职"&${external.formula}`,
      permitted: `"专任"&${fulltime.formula}&"、兼职"&${parttime.formula}`,
    });
  }),
  check(id('contract-signed'), '教师都签了聘任协议', (cells) =>
    [
      'teacher_roster.teacher_contract_signed',
      'external_teacher_roster.external_teacher_contract_signed',
    ].map((column) => oneOfWords(cells.words(column), ['是'])),
  ),
];
