import {
  ask,
  entries,
  records,
  rows,
  type Binding,
  type RosterEntries,
} from '../../engine/bindings/index.js';
import {
  any,
  call,
  count,
  filled,
  howMany,
  joined,
  over,
  moreThan,
  orElse,
  rowNumber,
  translated,
  word,
  type Expr,
} from '../../engine/regulations/index.js';
import { form } from './form.js';
import { COLUMNS_OF_LISTS, partOfRatio } from './teacher-lists.js';

const f = entries(form);
const row = (roster: RosterEntries, label: string): Expr<'text'> =>
  joined(label, '第', rowNumber(roster), '行');

const leaders = f.roster('leadership');
const teachers = f.roster('teacher_roster');
const externals = f.roster('external_teacher_roster');
const graduates = f.roster('graduates');

const header: readonly Binding[] = [
  ask(
    f,
    'wh-stat.header-fields',
    {
      school_name: f.entry('school_name'),
      school_category: f.entry('school_category'),
      school_nature: f.entry('school_nature'),
      education_level: f.entry('education_level'),
      address: f.entry('school_address'),
      founded: f.entry('founding_date'),
      postcode: f.entry('postcode'),
      legal_person: f.entry('legal_person_name'),
      legal_person_phone: f.entry('legal_person_phone'),
      principal: f.entry('principal_name'),
      principal_phone: f.entry('principal_phone'),
      licence_from: f.entry('license_valid_from'),
      licence_to: f.entry('license_valid_to'),
      approving_authority: f.entry('approving_authority'),
    },
    { label: '基本信息' },
  ),
  ask(
    f,
    'wh-stat.footer-fields',
    { filler: f.entry('filled_in_by'), filler_phone: f.entry('filled_in_by_phone') },
    { label: '填写人' },
  ),
  ask(
    f,
    'wh-stat.leadership-columns',
    {
      name: leaders.entry('leader_name'),
      position: leaders.entry('leader_position'),
      gender: leaders.entry('leader_gender'),
      age: leaders.entry('leader_age'),
      education: leaders.entry('leader_education'),
      ethnicity: leaders.entry('leader_ethnicity'),
      title: leaders.entry('leader_professional_title'),
      qualification: leaders.entry('leader_vocational_qualification'),
      major: leaders.entry('leader_major'),
      duty: leaders.entry('leader_responsibility'),
    },
    { each: leaders, label: row(leaders, '领导班子') },
  ),
];

const nature = f.text('land_use_nature');
const propertyAndBooks: readonly Binding[] = [
  ask(
    f,
    'wh-stat.assets-sum',
    {
      assets_total: f.number('asset_total'),
      self_raised: f.number('asset_self_raised'),
      donated: f.number('asset_donated'),
      loan: f.number('asset_loans'),
      state_owned: f.number('asset_state_owned'),
      foreign_debt: f.number('asset_foreign_debt'),
      other: f.number('asset_other'),
    },
    { label: '学校资产' },
  ),
  ask(f, 'wh-stat.land-nature-one', { checked: records({ value: nature }) }, { label: '用地性质' }),
  ask(
    f,
    'wh-stat.land-nature-vs-lease',
    { land_nature: nature, land_leased_m2: f.number('land_area_leased') },
    { label: '用地性质' },
  ),
  ask(
    f,
    ['wh-stat.land-lease-within-total', 'wh-stat.outdoor-within-land'],
    {
      land_total_m2: f.number('land_area_total'),
      land_leased_m2: f.number('land_area_leased'),
      outdoor_area_m2: f.number('outdoor_sports_area'),
    },
    { label: '占地面积' },
  ),
  ask(
    f,
    ['wh-stat.building-lease-within-total', 'wh-stat.building-area-vs-c7'],
    {
      building_total_m2: f.number('building_area_total'),
      building_leased_m2: f.number('building_area_leased'),
    },
    { label: '校舍建筑面积' },
  ),
  ask(
    f,
    'wh-stat.library-sum',
    {
      total_books: f.number('collection_total'),
      printed_books: f.number('printed_books'),
      specialised_books: f.number('specialized_books'),
      other_books: f.number('other_books'),
      e_books: f.number('electronic_books'),
    },
    { label: '图书馆' },
  ),
];

/** The nine entries about an established Party organisation; name and telephone of its head count as one. */
const ESTABLISHED = [
  'party_organization_type',
  'party_organization_founded',
  'party_affiliation',
  'party_funds_guaranteed',
  'party_premises_available',
  'party_dues_paid_on_time',
  'legal_representative_is_member',
  'party_head_name',
  'party_head_social_positions',
];
const established = howMany(...ESTABLISHED.map((id) => filled(f.entry(id))));
const [reason, explanation] = [
  f.text('party_not_established_reason'),
  f.text('party_not_eligible_explanation'),
];

const party: readonly Binding[] = [
  ask(
    f,
    'wh-stat.party-branch-exclusive',
    {
      party_established: moreThan(established, 0),
      established_fields_filled: established,
      not_established_reason: orElse(reason, explanation),
    },
    { label: '党组织', where: any(moreThan(established, 0), filled(reason), filled(explanation)) },
  ),
  ask(
    f,
    [
      'wh-stat.party-age-sum',
      'wh-stat.party-education-sum',
      'wh-stat.party-within-staff',
      'wh-stat.floating-within-temporary',
    ],
    {
      party_members: f.number('member_total'),
      age_35_below: f.number('members_35_or_younger'),
      age_36_54: f.number('members_36_to_54'),
      age_55_above: f.number('members_55_or_older'),
      junior_or_below: f.number('members_junior_secondary'),
      senior_high: f.number('members_senior_secondary'),
      college: f.number('members_college'),
      bachelor_above: f.number('members_bachelor_or_higher'),
      staff_total: f.number('staff_total'),
      temporary_relation: f.number('members_temporary_affiliation'),
      floating_certificate: f.number('members_floating_certificate'),
    },
    { label: '党员情况' },
  ),
  ask(
    f,
    'wh-stat.party-list-count',
    { listed_members: count(f.roster('party_member_details')), party_members: f.number('member_total') },
    { label: '党员名单' },
  ),
];

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

const faculty: readonly Binding[] = [
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

const students: readonly Binding[] = [
  ...[1, 2, 3].map((year) =>
    ask(
      f,
      'wh-stat.students-year-subtotal',
      {
        year_subtotal: f.number(`enrollment_year_${year}_total`),
        academic_or_short: f.number(`enrollment_year_${year}_subtotal`),
        other_education_students: f.number(`enrollment_year_${year}_other`),
      },
      { label: '在校（园）生' },
    ),
  ),
  ask(
    f,
    ['wh-stat.graduates-within', 'wh-stat.graduates-rates'],
    {
      graduates: graduates.number('graduate_count'),
      employed: graduates.number('graduate_employed_count'),
      order_trained: graduates.number('graduate_order_trained_count'),
      directed_trained: graduates.number('graduate_directed_trained_count'),
      further_study: graduates.number('graduate_further_study_count'),
      skill_pass_rate_pct: graduates.number('graduate_skill_pass_rate'),
      dual_certificate_rate_pct: graduates.number('graduate_double_certificate_rate'),
    },
    { each: graduates, label: row(graduates, '毕业生') },
  ),
  ask(
    f,
    'wh-stat.teaching-documents-complete',
    {
      plans_required: f.number('teaching_plan_required'),
      plans_actual: f.number('teaching_plan_actual'),
      syllabi_required: f.number('teaching_outline_required'),
      syllabi_actual: f.number('teaching_outline_actual'),
    },
    { label: '教学文件' },
  ),
];

const finance: readonly Binding[] = [
  ask(
    f,
    'wh-stat.income-sum',
    {
      income_total: f.number('income_total'),
      tuition: f.number('income_tuition'),
      misc_fees: f.number('income_miscellaneous_fees'),
      training_fees: f.number('income_social_training'),
      donations: f.number('income_donations'),
      other_income: f.number('income_other'),
    },
    { label: '收入' },
  ),
  ask(
    f,
    'wh-stat.expense-sum',
    {
      expense_total: f.number('expense_total'),
      wages: f.number('expense_teacher_salaries'),
      bonuses: f.number('expense_bonuses'),
      equipment: f.number('expense_equipment'),
      teacher_training: f.number('expense_teacher_training'),
      other_expense: f.number('expense_other'),
    },
    { label: '支出' },
  ),
  ask(
    f,
    'wh-stat.amount-in-capitals',
    { amount: f.number('own_funds'), capital_text: f.text('own_funds_in_words') },
    { label: '自有资金' },
  ),
  ask(
    f,
    'wh-stat.insurance-nonnegative',
    {
      amounts: records(
        ...['pension', 'medical', 'unemployment', 'injury', 'other'].map((kind) => ({
          value: f.number(`insurance_${kind}`),
        })),
      ),
      staff_total: f.number('staff_total'),
    },
    { label: '社会保障金' },
  ),
  ask(
    f,
    'wh-stat.bank-fields',
    { bank_name: f.text('bank_name'), bank_account: f.text('bank_account') },
    { label: '开户银行' },
  ),
];

const category = f.text('school_category');
/** What the categories of schools are called where blocks are excluded. */
const kind = translated(category, {
  民办中小学: '其他',
  幼儿园: '学前',
  中等职业学校: '中职',
  培训机构: '培训机构',
});

/** Blocks that some kinds of institutions leave empty, with what the form has for them. */
const emptyBlocks: readonly Binding[] = [
  ['专业设置及师资', count(f.roster('specialties'))] as const,
  ['校外实训基地现状', count(f.roster('external_practice_bases'))] as const,
  ['短期培训', count(f.roster('short_training'))] as const,
  ['近三年毕业生情况', count(graduates)] as const,
  ['电子图书', howMany(filled(f.entry('electronic_books')))] as const,
].map(([block, cells]) =>
  ask(
    f,
    'wh-stat.blocks-not-to-fill',
    { institution_kind: kind, block: word(block), filled_cells: cells },
    { label: block },
  ),
);

/** What the statistics say: required entries, sums, shares, lists, and blocks that stay empty. */
export const bindings: readonly Binding[] = [
  ...header,
  ...propertyAndBooks,
  ...party,
  ...faculty,
  ...students,
  ...finance,
  ...emptyBlocks,
];
