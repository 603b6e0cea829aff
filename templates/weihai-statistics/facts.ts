import type { Dossier, EntryPath } from '../../engine/form/index.js';
import type { FactRecord } from '../../engine/regulations/index.js';
import {
  entriesOf,
  factRecord,
  filledCount,
  given,
  isBlank,
  mapped,
  type FormEntries,
  type SourcedRow,
  type SourcedValue,
} from '../sourced-value.js';
import { listedRows, ratioOf } from './teacher-lists.js';

const FORM = 'weihai-statistics';
const KINDS: Readonly<Record<string, string>> = {
  民办中小学: '其他',
  幼儿园: '学前',
  中等职业学校: '中职',
  培训机构: '培训机构',
};

type Sourced = Readonly<Record<string, SourcedValue>>;

const about = (rules: readonly string[], label: string) =>
  ({ subject: 'statistics', rules: rules.map((rule) => `wh-stat.${rule}`), label }) as const;
const record = (rules: readonly string[], label: string, values: Sourced): FactRecord<EntryPath> =>
  factRecord(about(rules, label), values);

/** What the statistics say: required entries, sums, shares, lists, and blocks that stay empty. */
export function facts(dossier: Dossier): readonly FactRecord<EntryPath>[] {
  if (dossier.forms[FORM] === undefined) return [];
  const entries = entriesOf(dossier, FORM);
  return [
    ...header(entries),
    ...propertyAndBooks(entries),
    ...party(entries),
    ...faculty(entries),
    ...students(entries),
    ...finance(entries),
    ...emptyBlocks(entries),
  ];
}

function header({ field, rows }: FormEntries): FactRecord<EntryPath>[] {
  return [
    record(['header-fields'], '基本信息', {
      school_name: field('school_name'),
      school_category: field('school_category'),
      school_nature: field('school_nature'),
      education_level: field('education_level'),
      address: field('school_address'),
      founded: field('founding_date'),
      postcode: field('postcode'),
      legal_person: field('legal_person_name'),
      legal_person_phone: field('legal_person_phone'),
      principal: field('principal_name'),
      principal_phone: field('principal_phone'),
      licence_from: field('license_valid_from'),
      licence_to: field('license_valid_to'),
      approving_authority: field('approving_authority'),
    }),
    record(['footer-fields'], '填写人', {
      filler: field('filled_in_by'),
      filler_phone: field('filled_in_by_phone'),
    }),
    ...rows('leadership').map((row) =>
      record(['leadership-columns'], `领导班子第${row.index + 1}行`, {
        name: row.column('leader_name'),
        position: row.column('leader_position'),
        gender: row.column('leader_gender'),
        age: row.column('leader_age'),
        education: row.column('leader_education'),
        ethnicity: row.column('leader_ethnicity'),
        title: row.column('leader_professional_title'),
        qualification: row.column('leader_vocational_qualification'),
        major: row.column('leader_major'),
        duty: row.column('leader_responsibility'),
      }),
    ),
  ];
}

function propertyAndBooks({ field }: FormEntries): FactRecord<EntryPath>[] {
  return [
    record(['assets-sum'], '学校资产', {
      assets_total: field('asset_total'),
      self_raised: field('asset_self_raised'),
      donated: field('asset_donated'),
      loan: field('asset_loans'),
      state_owned: field('asset_state_owned'),
      foreign_debt: field('asset_foreign_debt'),
      other: field('asset_other'),
    }),
    record(['land-nature-one'], '用地性质', {
      checked: mapped(field('land_use_nature'), (nature) => [nature].flat()),
    }),
    record(['land-nature-vs-lease'], '用地性质', {
      land_nature: mapped(field('land_use_nature'), (nature) =>
        typeof nature === 'string' ? nature : undefined,
      ),
      land_leased_m2: field('land_area_leased'),
    }),
    record(['land-lease-within-total', 'outdoor-within-land'], '占地面积', {
      land_total_m2: field('land_area_total'),
      land_leased_m2: field('land_area_leased'),
      outdoor_area_m2: field('outdoor_sports_area'),
    }),
    record(['building-lease-within-total', 'building-area-vs-c7'], '校舍建筑面积', {
      building_total_m2: field('building_area_total'),
      building_leased_m2: field('building_area_leased'),
    }),
    record(['library-sum'], '图书馆', {
      total_books: field('collection_total'),
      printed_books: field('printed_books'),
      specialised_books: field('specialized_books'),
      other_books: field('other_books'),
      e_books: field('electronic_books'),
    }),
  ];
}

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
] as const;

function party({ field, rows }: FormEntries): FactRecord<EntryPath>[] {
  const established = ESTABLISHED.map((id) => field(id));
  const filled = established.filter((one) => !isBlank(one.value)).length;
  const reasons = [field('party_not_established_reason'), field('party_not_eligible_explanation')];
  const reason = reasons.find((one) => !isBlank(one.value));
  const begun = filled > 0 || reason !== undefined;
  const members = rows('party_member_details');
  return [
    ...(begun
      ? [
          record(['party-branch-exclusive'], '党组织', {
            party_established: { value: filled > 0, entries: established.flatMap((one) => one.entries) },
            established_fields_filled: given(filled),
            not_established_reason: reason ?? given(''),
          }),
        ]
      : []),
    record(
      ['party-age-sum', 'party-education-sum', 'party-within-staff', 'floating-within-temporary'],
      '党员情况',
      {
        party_members: field('member_total'),
        age_35_below: field('members_35_or_younger'),
        age_36_54: field('members_36_to_54'),
        age_55_above: field('members_55_or_older'),
        junior_or_below: field('members_junior_secondary'),
        senior_high: field('members_senior_secondary'),
        college: field('members_college'),
        bachelor_above: field('members_bachelor_or_higher'),
        staff_total: field('staff_total'),
        temporary_relation: field('members_temporary_affiliation'),
        floating_certificate: field('members_floating_certificate'),
      },
    ),
    record(['party-list-count'], '党员名单', {
      listed_members: {
        value: members.length,
        entries: members.flatMap((row) => row.column('member_name').entries),
      },
      party_members: field('member_total'),
    }),
  ];
}

const ROWS_OF_TEACHERS = {
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
] as const;

function faculty(entries: FormEntries): FactRecord<EntryPath>[] {
  const { field, rows } = entries;
  const count = (row: string, column: string): SourcedValue => field(`${row}_${column}`);
  const teachers = rows('teacher_roster');
  const externals = rows('external_teacher_roster');
  const listed = (all: readonly SourcedRow[], column: string): SourcedValue => ({
    value: all.length,
    entries: all.flatMap((row) => row.column(column).entries),
  });
  return [
    ...COLUMNS_OF_TEACHERS.map((column) =>
      record(['teacher-subtotal', 'teacher-total'], '教师队伍统计', {
        fulltime_subtotal: count('fulltime_subtotal', column),
        culture_teachers: count('culture_teachers', column),
        specialty_teachers: count('specialty_teachers', column),
        teachers_total: count('teachers_total', column),
        parttime_teachers: count('parttime_teachers', column),
      }),
    ),
    ...Object.entries(ROWS_OF_TEACHERS).map(([row, label]) =>
      record(['teacher-education-sum', 'teacher-title-within'], label, {
        headcount: count(row, 'headcount'),
        postgraduate: count(row, 'edu_graduate'),
        bachelor: count(row, 'edu_bachelor'),
        college: count(row, 'edu_college'),
        secondary: count(row, 'edu_secondary_vocational'),
        other_education: count(row, 'edu_other'),
        title_senior: count(row, 'title_senior'),
        title_middle: count(row, 'title_intermediate'),
        title_junior: count(row, 'title_junior'),
        skill_senior: count(row, 'qualification_senior'),
        skill_middle: count(row, 'qualification_intermediate'),
        skill_junior: count(row, 'qualification_junior'),
        certified: count(row, 'with_teacher_certificate'),
      }),
    ),
    record(['certified-vs-c8'], '教师资格', {
      fulltime_subtotal: count('fulltime_subtotal', 'headcount'),
      certified_fulltime: count('fulltime_subtotal', 'with_teacher_certificate'),
    }),
    record(['ratio-dual-qualified', 'dual-within-specialty'], '双师', {
      reported_pct: field('dual_qualified_ratio'),
      dual_qualified: field('dual_qualified_count'),
      specialty_teachers: count('specialty_teachers', 'headcount'),
    }),
    record(['ratio-parttime'], '兼职比', {
      reported_pct: field('parttime_ratio'),
      parttime_teachers: count('parttime_teachers', 'headcount'),
      fulltime_subtotal: count('fulltime_subtotal', 'headcount'),
    }),
    record(['ratio-specialty-culture'], '专业和文化课教师比', {
      ...ratioOf(field('specialty_to_culture_ratio')),
      specialty_teachers: count('specialty_teachers', 'headcount'),
      culture_teachers: count('culture_teachers', 'headcount'),
    }),
    record(['teacher-list-columns'], '专任教师一览表', { rows: listedRows(teachers, 'teacher') }),
    record(['parttime-list-columns'], '外聘教师一览表', {
      rows: listedRows(externals, 'external_teacher'),
    }),
    record(['teacher-list-counts'], '教师一览表', {
      listed_fulltime: listed(teachers, 'teacher_name'),
      listed_parttime: listed(externals, 'external_teacher_name'),
      fulltime_subtotal: count('fulltime_subtotal', 'headcount'),
      parttime_teachers: count('parttime_teachers', 'headcount'),
    }),
    ...[
      ...teachers.map((row) => ['teacher_contract_signed', row] as const),
      ...externals.map((row) => ['external_teacher_contract_signed', row] as const),
    ].map(([column, row]) =>
      record(['contract-signed'], `聘任协议第${row.index + 1}行`, { contract_signed: row.column(column) }),
    ),
  ];
}

const YEARS = [1, 2, 3] as const;

function students({ field, rows }: FormEntries): FactRecord<EntryPath>[] {
  return [
    ...YEARS.map((year) =>
      record(['students-year-subtotal'], '在校（园）生', {
        year_subtotal: field(`enrollment_year_${year}_total`),
        academic_or_short: field(`enrollment_year_${year}_subtotal`),
        other_education_students: field(`enrollment_year_${year}_other`),
      }),
    ),
    ...rows('graduates').map((row) =>
      record(['graduates-within', 'graduates-rates'], `毕业生第${row.index + 1}行`, {
        graduates: row.column('graduate_count'),
        employed: row.column('graduate_employed_count'),
        order_trained: row.column('graduate_order_trained_count'),
        directed_trained: row.column('graduate_directed_trained_count'),
        further_study: row.column('graduate_further_study_count'),
        skill_pass_rate_pct: row.column('graduate_skill_pass_rate'),
        dual_certificate_rate_pct: row.column('graduate_double_certificate_rate'),
      }),
    ),
    record(['teaching-documents-complete'], '教学文件', {
      plans_required: field('teaching_plan_required'),
      plans_actual: field('teaching_plan_actual'),
      syllabi_required: field('teaching_outline_required'),
      syllabi_actual: field('teaching_outline_actual'),
    }),
  ];
}

function finance({ field }: FormEntries): FactRecord<EntryPath>[] {
  const insurance = ['pension', 'medical', 'unemployment', 'injury', 'other'].map((kind) =>
    field(`insurance_${kind}`),
  );
  const complete = insurance.every((amount) => typeof amount.value === 'number');
  return [
    record(['income-sum'], '收入', {
      income_total: field('income_total'),
      tuition: field('income_tuition'),
      misc_fees: field('income_miscellaneous_fees'),
      training_fees: field('income_social_training'),
      donations: field('income_donations'),
      other_income: field('income_other'),
    }),
    record(['expense-sum'], '支出', {
      expense_total: field('expense_total'),
      wages: field('expense_teacher_salaries'),
      bonuses: field('expense_bonuses'),
      equipment: field('expense_equipment'),
      teacher_training: field('expense_teacher_training'),
      other_expense: field('expense_other'),
    }),
    record(['amount-in-capitals'], '自有资金', {
      amount: field('own_funds'),
      capital_text: field('own_funds_in_words'),
    }),
    record(['insurance-nonnegative'], '社会保障金', {
      amounts: {
        value: complete ? insurance.map((amount) => amount.value) : undefined,
        entries: insurance.flatMap((amount) => amount.entries),
      },
      staff_total: field('staff_total'),
    }),
    record(['bank-fields'], '开户银行', {
      bank_name: field('bank_name'),
      bank_account: field('bank_account'),
    }),
  ];
}

/** Blocks that some kinds of institutions leave empty, with what the form has for them. */
function emptyBlocks({ field, rows }: FormEntries): FactRecord<EntryPath>[] {
  const kind = mapped(field('school_category'), (category) => KINDS[String(category)]);
  const roster = (block: string, id: string, column: string): FactRecord<EntryPath> => {
    const filled = rows(id);
    return record(['blocks-not-to-fill'], block, {
      institution_kind: kind,
      block: given(block),
      filled_cells: { value: filled.length, entries: filled.flatMap((row) => row.column(column).entries) },
    });
  };
  return [
    roster('专业设置及师资', 'specialties', 'specialty_name'),
    roster('校外实训基地现状', 'external_practice_bases', 'partner_name'),
    roster('短期培训', 'short_training', 'short_training_trade'),
    roster('近三年毕业生情况', 'graduates', 'graduate_specialty'),
    record(['blocks-not-to-fill'], '电子图书', {
      institution_kind: kind,
      block: given('电子图书'),
      filled_cells: filledCount(field('electronic_books')),
    }),
  ];
}
