import { ask, entries, records, type Binding } from '../../engine/bindings/index.js';
import { count, filled, howMany, translated, word } from '../../engine/regulations/index.js';
import { faculty, row } from './faculty-bindings.js';
import { form } from './form.js';
import { party } from './party-bindings.js';

const f = entries(form);
const leaders = f.roster('leadership');
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
