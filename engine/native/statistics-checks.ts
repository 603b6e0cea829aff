import {
  addsUpSoFar,
  allOf,
  among,
  anyOf,
  atLeast,
  atMost,
  caseOf,
  equal,
  notSo,
  oneOfWords,
  orZero,
  plus,
  reaches,
  same,
  where,
  type Case,
} from './case.js';
import type { CheckCells } from './check-cells.js';
import { allFilled } from './common-cases.js';
import { figureOf } from './figures.js';
import { checksOn, type NativeCheck } from './native-check.js';
import { bareNumber, digitsOnly } from './texts.js';

const check = checksOn('weihai-statistics');
const id = (name: string): string => `wh-stat.${name}`;

const sum = (name: string, title: string, total: string, ...parts: readonly string[]): NativeCheck =>
  check(id(name), title, (cells) => addsUpSoFar(cells.number(total), cells.numbers(...parts)));
const within = (name: string, title: string, part: string, whole: string): NativeCheck =>
  check(id(name), title, (cells) => atMost(cells.number(part), cells.number(whole)));

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

/** An organisation with all of its entries, or the reason why there is none. */
const partyOrganisation = (cells: CheckCells): Case => {
  const count = `(${ESTABLISHED.map((field) => `(${cells.filled(field)})`).join('+')})`;
  const reason = anyOf(
    cells.filled('party_not_established_reason'),
    cells.filled('party_not_eligible_explanation'),
  );
  const whole = allOf(`${count}=${cells.figure('established_fields')}`, notSo(reason));
  return where(
    caseOf(anyOf(allOf(`${count}>0`, whole), allOf(`${count}=0`, reason)), [], { actual: `${count}&"栏"` }),
    anyOf(`${count}>0`, reason),
  );
};

/** What the categories of schools are called where blocks are excluded. */
const KINDS: Readonly<Record<string, string>> = {
  民办中小学: '其他',
  幼儿园: '学前',
  中等职业学校: '中职',
  培训机构: '培训机构',
};
const BLOCKS = [
  ['专业设置及师资', 'specialties'],
  ['校外实训基地现状', 'external_practice_bases'],
  ['短期培训', 'short_training'],
  ['近三年毕业生情况', 'graduates'],
] as const;

const emptyBlocks = (cells: CheckCells): Case[] => {
  const excluded = figureOf(id('blocks-not-to-fill'), 'exclusions') as Readonly<Record<string, string[]>>;
  const category = cells.words('school_category');
  const kindIn = (block: string): string => {
    const kinds = Object.keys(KINDS).filter((one) => excluded[block]?.includes(KINDS[one] ?? ''));
    return kinds.length === 0 ? '0' : among(category, kinds);
  };
  const rosters = BLOCKS.map(([block, roster]) =>
    caseOf(notSo(allOf(kindIn(block), `${cells.count(roster).formula}>0`)), [category]),
  );
  const books = caseOf(notSo(allOf(kindIn('电子图书'), cells.filled('electronic_books'))), [category]);
  return [...rosters, books];
};

const INSURANCE = ['pension', 'medical', 'unemployment', 'injury', 'other'].map((one) => `insurance_${one}`);

/** The statistics of Weihai: sums, shares, lists. */
export const statisticsChecks: readonly NativeCheck[] = [
  check(id('header-fields'), '基本信息各项都已填写', (cells) =>
    allFilled(cells, [
      'school_name',
      'school_category',
      'school_nature',
      'education_level',
      'school_address',
      'founding_date',
      'postcode',
      'legal_person_name',
      'legal_person_phone',
      'principal_name',
      'principal_phone',
      'license_valid_from',
      'license_valid_to',
      'approving_authority',
    ]),
  ),
  check(id('footer-fields'), '填写填写人和联系电话', (cells) =>
    allFilled(cells, ['filled_in_by', 'filled_in_by_phone']),
  ),
  check(id('leadership-columns'), '领导班子每行各栏都已填写', (cells) =>
    allFilled(
      cells,
      [
        'leader_name',
        'leader_position',
        'leader_gender',
        'leader_age',
        'leader_education',
        'leader_ethnicity',
        'leader_professional_title',
        'leader_vocational_qualification',
        'leader_major',
        'leader_responsibility',
      ],
      'leadership',
    ),
  ),
  sum(
    'assets-sum',
    '学校资产总计等于各分项之和',
    'asset_total',
    'asset_self_raised',
    'asset_donated',
    'asset_loans',
    'asset_state_owned',
    'asset_foreign_debt',
    'asset_other',
  ),
  check(id('land-nature-one'), '用地性质为{options}之一', (cells) =>
    oneOfWords(cells.words('land_use_nature'), cells.wordsOf('options')),
  ),
  check(id('land-nature-vs-lease'), '租用面积与用地性质相符', (cells) => {
    const [nature, leased] = [cells.words('land_use_nature'), cells.number('land_area_leased')];
    const holds = anyOf(
      allOf(`${nature.formula}="租赁"`, `${leased.formula}<>0`),
      allOf(`${nature.formula}<>"租赁"`, `${leased.formula}<=0`),
    );
    return caseOf(holds, [nature, leased], { actual: leased, permitted: nature });
  }),
  within('land-lease-within-total', '占地面积租用不大于总计', 'land_area_leased', 'land_area_total'),
  within(
    'building-lease-within-total',
    '校舍面积租用不大于总计',
    'building_area_leased',
    'building_area_total',
  ),
  within('outdoor-within-land', '室外活动场不大于占地面积', 'outdoor_sports_area', 'land_area_total'),
  check(id('building-area-vs-c7'), '校舍建筑面积不少于{min_area}平方米', (cells) =>
    atLeast(cells.number('building_area_total'), cells.figure('min_area')),
  ),
  check(id('library-sum'), '藏书总量等于各分项之和', (cells) => {
    const [total, printed, special, other] = cells.numbers(
      'collection_total',
      'printed_books',
      'specialized_books',
      'other_books',
    );
    if (!total || !printed || !special || !other) throw new RangeError('No books');
    const electronic = orZero(cells.number('electronic_books'));
    return caseOf(
      allOf(same(plus(special, other), printed), same(plus(printed, electronic), total)),
      [total, printed, special, other],
      { actual: total, permitted: plus(special, other, electronic) },
    );
  }),
  check(
    id('party-branch-exclusive'),
    '党组织已建立的填满{established_fields}栏，未建立的写明原因',
    partyOrganisation,
  ),
  sum(
    'party-age-sum',
    '党员人数等于各年龄段之和',
    'member_total',
    'members_35_or_younger',
    'members_36_to_54',
    'members_55_or_older',
  ),
  sum(
    'party-education-sum',
    '党员人数等于各学历之和',
    'member_total',
    'members_junior_secondary',
    'members_senior_secondary',
    'members_college',
    'members_bachelor_or_higher',
  ),
  within('party-within-staff', '党员不多于教职工', 'member_total', 'staff_total'),
  within(
    'floating-within-temporary',
    '持流动党员活动证的不多于持临时组织关系的',
    'members_floating_certificate',
    'members_temporary_affiliation',
  ),
  check(id('party-list-count'), '党员名单行数等于党员人数', (cells) =>
    equal(cells.count('party_member_details'), cells.number('member_total')),
  ),
  check(id('students-year-subtotal'), '各年度在校生小计等于分项之和', (cells) =>
    [1, 2, 3].map((year) =>
      addsUpSoFar(
        cells.number(`enrollment_year_${year}_total`),
        cells.numbers(`enrollment_year_${year}_subtotal`, `enrollment_year_${year}_other`),
      ),
    ),
  ),
  check(id('graduates-within'), '就业、订单和定向培养、升学的人数不多于毕业人数', (cells) => {
    const [all, ...parts] = cells.numbers(
      ...['', '_employed', '_order_trained', '_directed_trained', '_further_study'].map(
        (part) => `graduates.graduate${part}_count`,
      ),
    );
    return caseOf(allOf(...parts.map((part) => reaches(all ?? 0, part))), [...parts, all ?? 0]);
  }),
  check(id('graduates-rates'), '合格率和双证率在{min}%至{max}%之间', (cells) => {
    const rates = cells.numbers(
      'graduates.graduate_skill_pass_rate',
      'graduates.graduate_double_certificate_rate',
    );
    const [least, most] = [cells.figure('min'), cells.figure('max')];
    return caseOf(allOf(...rates.flatMap((rate) => [reaches(rate, least), reaches(most, rate)])), rates);
  }),
  check(id('teaching-documents-complete'), '教学计划和大纲实有不少于应有', (cells) => {
    const [plans, plansDue] = cells.numbers('teaching_plan_actual', 'teaching_plan_required');
    const [outlines, outlinesDue] = cells.numbers('teaching_outline_actual', 'teaching_outline_required');
    if (!plans || !plansDue || !outlines || !outlinesDue) throw new RangeError('No documents');
    return caseOf(
      allOf(reaches(plans, plansDue), reaches(outlines, outlinesDue)),
      [plans, plansDue, outlines, outlinesDue],
      {
        actual: `${plans.formula}&"/"&${outlines.formula}`,
        permitted: `${plansDue.formula}&"/"&${outlinesDue.formula}`,
      },
    );
  }),
  sum(
    'income-sum',
    '收入合计等于各分项之和',
    'income_total',
    'income_tuition',
    'income_miscellaneous_fees',
    'income_social_training',
    'income_donations',
    'income_other',
  ),
  sum(
    'expense-sum',
    '支出合计等于各分项之和',
    'expense_total',
    'expense_teacher_salaries',
    'expense_bonuses',
    'expense_equipment',
    'expense_teacher_training',
    'expense_other',
  ),
  check(id('insurance-nonnegative'), '社会保障金不为负数，有教职工的都已缴纳', (cells) => {
    const amounts = cells.numbers(...INSURANCE);
    const staff = cells.number('staff_total');
    const due = amounts.slice(0, Number(cells.figure('compulsory')));
    const unpaid = allOf(`${staff.formula}>0`, ...due.map((one) => `${one.formula}=0`));
    const least = cells.figure('min');
    return caseOf(allOf(...amounts.map((one) => reaches(one, least)), notSo(unpaid)), [...amounts, staff]);
  }),
  check(id('bank-fields'), '开户银行已填写，账号为数字', (cells) => {
    const account = bareNumber(cells.any('bank_account').formula);
    return caseOf(allOf(cells.filled('bank_name'), digitsOnly(account)), [], {
      actual: cells.any('bank_account'),
    });
  }),
  check(id('blocks-not-to-fill'), '不属于本类机构的部分没有填写', emptyBlocks),
];
