import { ask, entries, rows, type Binding, type RosterEntries } from '../../engine/bindings/index.js';
import { call, count, joined, over, rowNumber, type Expr } from '../../engine/regulations/index.js';
import { form } from './form.js';
import { COLUMNS_OF_LISTS, partOfRatio } from './teacher-lists.js';

const f = entries(form);
export const row = (roster: RosterEntries, label: string): Expr<'text'> =>
  joined(label, '第', rowNumber(roster), '行');

const teachers = f.roster('teacher_roster');
const externals = f.roster('external_teacher_roster');

const KINDS_OF_TEACHERS = {
  culture_teachers: '文化课教师',
  specialty_teachers: '专业课教师',
  parttime_teachers: '兼职教师',
} as const;
const COLUMNS_OF_TEACHERS = [
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
const teachersOf = (kind: string, column: string): Expr<'number', 'one'> => f.number(`${kind}_${column}`);
const headcount = {
  culture: teachersOf('culture_teachers', 'headcount'),
  specialty: teachersOf('specialty_teachers', 'headcount'),
  fulltime: teachersOf('fulltime_subtotal', 'headcount'),
  parttime: teachersOf('parttime_teachers', 'headcount'),
};
/** The rows of a list of teachers by the printed labels; shown at the names. */
const listed = (roster: RosterEntries, prefix: string, columns: Readonly<Record<string, string>>) =>
  rows(
    roster,
    Object.fromEntries(
      Object.entries(columns).map(([label, column]) => [label, roster.entry(`${prefix}_${column}`)]),
    ),
    { at: `${prefix}_name` },
  );
const ratio = f.text('specialty_to_culture_ratio');
const studentRatio = f.text('student_teacher_ratio');
const WRITTEN_AS_RATIO = '比值是一格文字，要拆开读';

/** What the teachers are asked: counts and shares, the lists of their names. */
export const faculty: readonly Binding[] = [
  ...COLUMNS_OF_TEACHERS.map((column) =>
    ask(
      f,
      ['wh-stat.teacher-subtotal', 'wh-stat.teacher-total'],
      {
        fulltime_subtotal: teachersOf('fulltime_subtotal', column),
        culture_teachers: teachersOf('culture_teachers', column),
        specialty_teachers: teachersOf('specialty_teachers', column),
        teachers_total: teachersOf('teachers_total', column),
        parttime_teachers: teachersOf('parttime_teachers', column),
      },
      { label: '教师队伍统计' },
    ),
  ),
  ...Object.entries(KINDS_OF_TEACHERS).map(([kind, label]) =>
    ask(
      f,
      ['wh-stat.teacher-education-sum', 'wh-stat.teacher-title-within'],
      {
        headcount: teachersOf(kind, 'headcount'),
        postgraduate: teachersOf(kind, 'edu_graduate'),
        bachelor: teachersOf(kind, 'edu_bachelor'),
        college: teachersOf(kind, 'edu_college'),
        secondary: teachersOf(kind, 'edu_secondary_vocational'),
        other_education: teachersOf(kind, 'edu_other'),
        title_senior: teachersOf(kind, 'title_senior'),
        title_middle: teachersOf(kind, 'title_intermediate'),
        title_junior: teachersOf(kind, 'title_junior'),
        skill_senior: teachersOf(kind, 'qualification_senior'),
        skill_middle: teachersOf(kind, 'qualification_intermediate'),
        skill_junior: teachersOf(kind, 'qualification_junior'),
        certified: teachersOf(kind, 'with_teacher_certificate'),
      },
      { label },
    ),
  ),
  ask(
    f,
    'wh-stat.certified-vs-c8',
    {
      fulltime_subtotal: headcount.fulltime,
      certified_fulltime: teachersOf('fulltime_subtotal', 'with_teacher_certificate'),
    },
    { label: '教师资格' },
  ),
  ask(
    f,
    ['wh-stat.ratio-dual-qualified', 'wh-stat.dual-within-specialty'],
    {
      reported_pct: f.number('dual_qualified_ratio'),
      dual_qualified: f.number('dual_qualified_count'),
      specialty_teachers: headcount.specialty,
    },
    { label: '双师' },
  ),
  ask(
    f,
    'wh-stat.ratio-parttime',
    {
      reported_pct: f.number('parttime_ratio'),
      parttime_teachers: headcount.parttime,
      fulltime_subtotal: headcount.fulltime,
    },
    { label: '兼职比' },
  ),
  ask(
    f,
    'wh-stat.ratio-specialty-culture',
    {
      reported_specialty: call('number', WRITTEN_AS_RATIO, (text) => partOfRatio(text, 1), ratio),
      reported_culture: call('number', WRITTEN_AS_RATIO, (text) => partOfRatio(text, 2), ratio),
      specialty_teachers: headcount.specialty,
      culture_teachers: headcount.culture,
    },
    { label: '专业和文化课教师比' },
  ),
  ask(
    f,
    'wh-stat.ratio-student-teacher',
    {
      reported_ratio: over(
        call('number', WRITTEN_AS_RATIO, (text) => partOfRatio(text, 1), studentRatio),
        call('number', WRITTEN_AS_RATIO, (text) => partOfRatio(text, 2), studentRatio),
      ),
      students: f.number('enrollment_year_3_total'),
      fulltime_subtotal: headcount.fulltime,
    },
    { label: '生师比' },
  ),
  ask(
    f,
    'wh-stat.teacher-list-columns',
    { rows: listed(teachers, 'teacher', { 教龄: 'teaching_years', ...COLUMNS_OF_LISTS }) },
    { label: '专任教师一览表' },
  ),
  ask(
    f,
    'wh-stat.parttime-list-columns',
    { rows: listed(externals, 'external_teacher', COLUMNS_OF_LISTS) },
    { label: '外聘教师一览表' },
  ),
  ask(
    f,
    'wh-stat.teacher-list-counts',
    {
      listed_fulltime: count(teachers),
      listed_parttime: count(externals),
      fulltime_subtotal: headcount.fulltime,
      parttime_teachers: headcount.parttime,
    },
    { label: '教师一览表' },
  ),
  ...[
    { roster: teachers, column: 'teacher_contract_signed' },
    { roster: externals, column: 'external_teacher_contract_signed' },
  ].map(({ roster, column }) =>
    ask(
      f,
      'wh-stat.contract-signed',
      { contract_signed: roster.text(column) },
      { each: roster, label: row(roster, '聘任协议') },
    ),
  ),
];
