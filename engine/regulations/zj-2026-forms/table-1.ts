import { dayParts } from '../../core/calendar-day.js';
import { countCharacters } from '../../core/clean-text.js';
import { ExactNumber } from '../../core/exact-number.js';
import { computed, notApplicable, verdict } from '../answer.js';
import { allFilled } from '../columns-filled.js';
import { defineRule } from '../define-rule.js';
import { day, integer, listOf, number, oneOf, optional, raw, record, text } from '../input.js';
import { blankLabels, isFilled } from '../name-list.js';
import { normaliseName } from '../normalise-name.js';
import { since } from '../parameter.js';
import { isSum } from './exact-sum.js';
import { instrument } from './instrument.js';
import { repeatedNames } from './repeated-names.js';
import { subsetOfRooms } from './rooms.js';
import { ROSTER_COLUMNS, countRoster, isManagerMark, roster } from './roster-person.js';

/** Form 1 cover fields filled. */
export const coverFields = defineRule({
  id: 'zj-2026-forms.t1.cover-fields',
  instrument,
  citation: {
    article: '表1封面',
    quote: '机构名称（盖章）：机构性质：机构地址：面向地区：机构负责人：',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    institution_name: optional(raw('string', { description: '机构名称' })),
    institution_nature: optional(raw('string', { description: '机构性质' })),
    institution_address: optional(raw('string', { description: '机构地址' })),
    target_region: optional(raw('string', { description: '面向地区' })),
    institution_leader: optional(raw('string', { description: '机构负责人' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      ['机构名称', '机构性质', '机构地址', '面向地区', '机构负责人'] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  check(entries, { required_fields }) {
    return allFilled(required_fields, [
      entries.institution_name,
      entries.institution_nature,
      entries.institution_address,
      entries.target_region,
      entries.institution_leader,
    ]);
  },
});

/** Form 1 date lies in 2026. */
export const coverYear2026 = defineRule({
  id: 'zj-2026-forms.t1.cover-year-2026',
  instrument,
  citation: {
    article: '表1封面',
    quote: '二〇二六年月日',
  },
  kind: 'procedural-date',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    date: day({ description: '表1封面填表日期', unit: '日' }),
  },
  parameters: {
    form_year: since('2026-03-25', 2026, '年'),
  },
  message: '填表日期为{actual}，表头为{limit}年。',
  remedy: '改为2026年的实际填表日期。',
  check({ date }, { form_year }) {
    const { year } = dayParts(date);
    return verdict(year === form_year, { actual: date, limit: form_year });
  },
});

/** Form 1 profile fields filled. */
export const profileFields = defineRule({
  id: 'zj-2026-forms.t1.profile-fields',
  instrument,
  citation: {
    article: '表1单位简况',
    quote: '单位简况培训机构名称地址邮编机构负责人姓名联系电话手机机构联系人姓名联系电话手机',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    institution_name: optional(raw('string', { description: '培训机构名称' })),
    address: optional(raw('string', { description: '地址' })),
    postcode: optional(raw('string', { description: '邮编' })),
    leader_name: optional(raw('string', { description: '机构负责人姓名' })),
    leader_phone: optional(raw('string', { description: '负责人联系电话' })),
    leader_mobile: optional(raw('string', { description: '负责人手机' })),
    contact_name: optional(raw('string', { description: '机构联系人姓名' })),
    contact_phone: optional(raw('string', { description: '联系人联系电话' })),
    contact_mobile: optional(raw('string', { description: '联系人手机' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      [
        '培训机构名称',
        '地址',
        '邮编',
        '机构负责人姓名',
        '负责人联系电话',
        '负责人手机',
        '机构联系人姓名',
        '联系人联系电话',
        '联系人手机',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  check(entries, { required_fields }) {
    return allFilled(required_fields, [
      entries.institution_name,
      entries.address,
      entries.postcode,
      entries.leader_name,
      entries.leader_phone,
      entries.leader_mobile,
      entries.contact_name,
      entries.contact_phone,
      entries.contact_mobile,
    ]);
  },
});

/** Mobile numbers have 11 digits (hygiene). */
export const mobileFormat = defineRule({
  id: 'zj-2026-forms.t1.mobile-format',
  instrument,
  citation: {
    article: '表1单位简况（推定）',
    quote: '机构负责人姓名联系电话手机',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    mobile: text({ description: '手机号（文本）' }),
  },
  parameters: {
    digits: since('2026-03-25', 11, '位'),
  },
  message: '手机号“{actual}”不是{limit}位手机号码。',
  remedy: '核对手机号，按文本格式填写11位数字。',
  readings: [
    { point: '表中没有写手机号格式', reading: '按国内11位手机号提示', why: '属数据质量检查，不是条文要求' },
  ],
  check({ mobile }, { digits }) {
    const bare = normaliseName(mobile).replaceAll('-', '').replace(/^\+86/, '');
    if (bare === '') return notApplicable();
    return verdict(bare.length === digits && /^1\d+$/.test(bare), { actual: mobile, limit: digits });
  },
});

/** Postcodes have 6 digits (hygiene). */
export const postcodeFormat = defineRule({
  id: 'zj-2026-forms.t1.postcode-format',
  instrument,
  citation: {
    article: '表1单位简况（推定）',
    quote: '地址邮编',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    postcode: text({ description: '邮编（文本）' }),
  },
  parameters: {
    digits: since('2026-03-25', 6, '位'),
  },
  message: '邮编“{actual}”不是{limit}位数字。',
  remedy: '按文本格式填写6位邮编。',
  readings: [{ point: '表中没有写邮编格式', reading: '按国内6位邮编提示', why: '属数据质量检查' }],
  check({ postcode }, { digits }) {
    const bare = normaliseName(postcode);
    if (bare === '') return notApplicable();
    return verdict(bare.length === digits && /^\d+$/.test(bare), { actual: postcode, limit: digits });
  },
});

/** Training summary ≤ 800 characters. */
export const summary800 = defineRule({
  id: 'zj-2026-forms.t1.summary-800',
  instrument,
  citation: {
    article: '表1培训总结',
    quote:
      '培训总结（内容包括筹建以来或资质认定3年来：①办学基本情况；②成效和特色；③制度建设和规范管理；质量保障机制建设和措施等。800字以内）',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    summary_text: text({ description: '培训总结全文', unit: '字' }),
  },
  parameters: {
    max_chars: since('2026-03-25', 800, '字'),
  },
  message: '培训总结{actual}字，应在{limit}字以内。',
  remedy: '精简到800字以内。',
  readings: [
    {
      point: '“字”是否含标点、空格',
      reading: '标点计入、空白不计',
      why: '与WPS/Word“字符数（不计空格）”一致，便于填表人核对',
    },
    { point: '“800字以内”是否含800', reading: '含', why: '“以内”含本数' },
  ],
  check({ summary_text }, { max_chars }) {
    const count = countCharacters(summary_text);
    return count === 0 ? notApplicable() : verdict(count <= max_chars, { actual: count, limit: max_chars });
  },
});

/** Training summary filled. */
export const summaryRequired = defineRule({
  id: 'zj-2026-forms.t1.summary-required',
  instrument,
  citation: {
    article: '表1培训总结',
    quote:
      '培训总结（内容包括筹建以来或资质认定3年来：①办学基本情况；②成效和特色；③制度建设和规范管理；质量保障机制建设和措施等。800字以内）',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    summary_text: optional(raw('string', { description: '培训总结' })),
  },
  parameters: {
    required_fields: since('2026-03-25', ['培训总结'] as const, '栏'),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  check(entries, { required_fields }) {
    return allFilled(required_fields, [entries.summary_text]);
  },
});

/** Roster rows complete. */
export const rosterColumns = defineRule({
  id: 'zj-2026-forms.t1.roster-columns',
  instrument,
  citation: {
    article: '表1名册',
    quote:
      '学校专任教师和专职管理人员基本情况姓名性别年龄学历毕业院校及专业职称现任教学科（管理人员填专职管理）',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    roster: roster({
      description: '名册各行（全空行不计）',
      unit: '人',
    }),
  },
  parameters: {
    required_columns: since(
      '2026-03-25',
      ['姓名', '性别', '年龄', '学历', '毕业院校及专业', '职称', '现任教学科'] as const,
      '栏',
    ),
  },
  message: '名册填写不全：{actual}；每行应填{limit}。',
  remedy: '补填空白栏；信息不全的人员不能计入专职师资。',
  relations: [
    {
      id: 'zj-2026-forms.t5.staff.incomplete-rows-not-counted',
      relation: 'consequence',
      note: '不全且无法补充的不能计算在内',
    },
  ],
  check({ roster: people }, { required_columns }) {
    const lacking = people.map((one) =>
      required_columns.filter((_, index) => !isFilled(one[ROSTER_COLUMNS[index] ?? 'name'])),
    );
    const failing = lacking.flatMap((blank, index) => (blank.length > 0 ? [index] : []));
    const words = failing.map((index) => `第${index + 1}行${(lacking[index] ?? []).join('、')}`);
    return verdict(people.length > 0 && failing.length === 0, {
      actual: people.length === 0 ? '没有人员' : words.join('；'),
      limit: required_columns.join('、'),
      ...(failing.length === 0 ? {} : { at: { roster: failing } }),
    });
  },
});

/** Managers marked 专职管理 in the subject column. */
export const rosterManagerMark = defineRule({
  id: 'zj-2026-forms.t1.roster-manager-mark',
  instrument,
  citation: {
    article: '表1名册',
    quote: '现任教学科（管理人员填专职管理）',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    role: oneOf(['教师', '管理人员'], { description: '人员类别' }),
    subject: text({ description: '现任教学科栏内容' }),
  },
  parameters: {
    manager_mark: since('2026-03-25', '专职管理', '文本'),
  },
  message: '“现任教学科”填为“{actual}”，管理人员应填“{limit}”。',
  remedy: '管理人员填“专职管理”，教师填任教学科。',
  check({ role, subject }) {
    return verdict(isManagerMark(subject) === (role === '管理人员'), {
      actual: subject,
      limit: '专职管理',
    });
  },
});

/** Counts of teachers, seniors, managers from the roster. */
export const rosterCounts = defineRule({
  id: 'zj-2026-forms.t1.roster-counts',
  instrument,
  citation: {
    article: '表1名册',
    quote:
      '学校专任教师和专职管理人员基本情况姓名性别年龄学历毕业院校及专业职称现任教学科（管理人员填专职管理）',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    roster: roster({
      description: '名册各行',
      unit: '人',
    }),
  },
  parameters: {},
  message: '名册统计：{value}（教师/高级职称/专职管理）。',
  remedy: '用于核对专职师资条件。',
  relations: [
    { id: 'zj-2026-forms.t3.staff.tier', relation: 'input-to', note: '专职师资分档' },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  check({ roster: people }) {
    return computed(countRoster(people));
  },
});

/** No person listed twice. */
export const rosterNoDuplicate = defineRule({
  id: 'zj-2026-forms.t1.roster-no-duplicate',
  instrument,
  citation: {
    article: '表1名册（推定）',
    quote:
      '学校专任教师和专职管理人员基本情况姓名性别年龄学历毕业院校及专业职称现任教学科（管理人员填专职管理）',
  },
  kind: 'computable',
  subject: 'person',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    names: listOf(text({ description: '名册姓名列（不含空行）' }), { description: '名册姓名列（不含空行）' }),
  },
  parameters: {
    max_rows_per_person: since('2026-03-25', 1, '行'),
  },
  message: '名册中姓名重复：{actual}；同一人只填{limit}行。',
  remedy: '删除重复行；确为同名不同人的在姓名后注明。',
  check({ names }, { max_rows_per_person }) {
    const repeated = repeatedNames(names);
    return verdict(repeated.length === 0, {
      actual: [...new Set(repeated.map((index) => names[index]))].join('、'),
      limit: max_rows_per_person,
      ...(repeated.length === 0 ? {} : { at: { names: repeated } }),
    });
  },
});

/** Land total = owned + leased. */
export const landSum = defineRule({
  id: 'zj-2026-forms.t1.land-sum',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '校舍基本情况统计表校园占地共亩其中自有亩土地证有无租用亩租用期年',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    land_total_mu: number({ description: '校园占地共', unit: '亩' }),
    land_owned_mu: number({ description: '自有', unit: '亩' }),
    land_leased_mu: number({ description: '租用', unit: '亩' }),
  },
  parameters: {},
  message: '校园占地共填为{actual}，各分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  check({ land_total_mu, land_owned_mu, land_leased_mu }) {
    return isSum(land_total_mu, [land_owned_mu, land_leased_mu]);
  },
});

/** Building total = owned + leased. */
export const buildingSum = defineRule({
  id: 'zj-2026-forms.t1.building-sum',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '校舍建筑面积共m2其中自有m2产权证有无租用m2租用期年',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    building_total_m2: number({ description: '校舍建筑面积共', unit: 'm²' }),
    building_owned_m2: number({ description: '自有', unit: 'm²' }),
    building_leased_m2: number({ description: '租用', unit: 'm²' }),
  },
  parameters: {},
  message: '校舍建筑面积共填为{actual}，各分项相加为{limit}。',
  remedy: '核对分项或改正合计。',
  check({ building_total_m2, building_owned_m2, building_leased_m2 }) {
    return isSum(building_total_m2, [building_owned_m2, building_leased_m2]);
  },
});

/** Owned land needs a land certificate. */
export const landCertificate = defineRule({
  id: 'zj-2026-forms.t1.land-certificate',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '校舍基本情况统计表校园占地共亩其中自有亩土地证有无租用亩租用期年',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    land_owned_mu: number({ description: '校园占地自有面积', unit: '亩' }),
    certificate: optional(oneOf(['有', '无'], { description: '土地证' })),
  },
  parameters: {
    allowed_values: since('2026-03-25', ['有', '无'] as const, '项'),
  },
  message: '填有自有面积，土地证为“{actual}”，应为“{limit}”。',
  remedy: '勾选土地证并附复印件；没有证的面积不能按自有计。',
  readings: [
    {
      point: '有自有面积但土地证为“无”',
      reading: '按违规提示',
      why: '表3要求提供产权证书，没有证无法佐证自有',
    },
  ],
  check({ land_owned_mu, certificate }) {
    if (land_owned_mu.isZero()) return notApplicable();
    return verdict(certificate === '有', { actual: certificate ?? '未勾选', limit: '有' });
  },
});

/** Leased land needs a lease term. */
export const landLeaseTerm = defineRule({
  id: 'zj-2026-forms.t1.land-lease-term',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '校舍基本情况统计表校园占地共亩其中自有亩土地证有无租用亩租用期年',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    land_leased_mu: number({ description: '校园占地租用面积', unit: '亩' }),
    lease_term_years: optional(number({ description: '租用期', unit: '年' })),
  },
  parameters: {
    min_positive: since('2026-03-25', 0, '年'),
  },
  message: '填有租用面积，租用期为{actual}年，应大于{limit}年。',
  remedy: '按合同填写租用期，并附合同复印件。',
  relations: [{ id: 'zj-2011-03.s3.3.lease-term-5y', relation: 'input-to', note: '不足5年不计入' }],
  check({ land_leased_mu, lease_term_years }, { min_positive }) {
    if (land_leased_mu.isZero()) return notApplicable();
    return verdict(lease_term_years?.greaterThan(min_positive) === true, {
      actual: lease_term_years ?? '未填',
      limit: min_positive,
    });
  },
});

/** Owned buildings need a title certificate. */
export const buildingCertificate = defineRule({
  id: 'zj-2026-forms.t1.building-certificate',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '校舍建筑面积共m2其中自有m2产权证有无租用m2租用期年',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    building_owned_m2: number({ description: '校舍建筑自有面积', unit: 'm²' }),
    certificate: optional(oneOf(['有', '无'], { description: '产权证' })),
  },
  parameters: {
    allowed_values: since('2026-03-25', ['有', '无'] as const, '项'),
  },
  message: '填有自有面积，产权证为“{actual}”，应为“{limit}”。',
  remedy: '勾选产权证并附复印件；没有证的面积不能按自有计。',
  readings: [
    {
      point: '有自有面积但产权证为“无”',
      reading: '按违规提示',
      why: '表3要求提供产权证书，没有证无法佐证自有',
    },
  ],
  check({ building_owned_m2, certificate }) {
    if (building_owned_m2.isZero()) return notApplicable();
    return verdict(certificate === '有', { actual: certificate ?? '未勾选', limit: '有' });
  },
});

/** Leased buildings need a lease term. */
export const buildingLeaseTerm = defineRule({
  id: 'zj-2026-forms.t1.building-lease-term',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '校舍建筑面积共m2其中自有m2产权证有无租用m2租用期年',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    building_leased_m2: number({ description: '校舍建筑租用面积', unit: 'm²' }),
    lease_term_years: optional(number({ description: '租用期', unit: '年' })),
  },
  parameters: {
    min_positive: since('2026-03-25', 0, '年'),
  },
  message: '填有租用面积，租用期为{actual}年，应大于{limit}年。',
  remedy: '按合同填写租用期，并附合同复印件。',
  relations: [{ id: 'zj-2011-03.s3.3.lease-term-5y', relation: 'input-to', note: '不足5年不计入' }],
  check({ building_leased_m2, lease_term_years }, { min_positive }) {
    if (building_leased_m2.isZero()) return notApplicable();
    return verdict(lease_term_years?.greaterThan(min_positive) === true, {
      actual: lease_term_years ?? '未填',
      limit: min_positive,
    });
  },
});

/** Room areas do not exceed the building total. */
export const roomsWithinBuilding = defineRule({
  id: 'zj-2026-forms.t1.rooms-within-building',
  instrument,
  citation: {
    article: '表1校舍（推定）',
    quote:
      '计算机教室……实验(实训)室……主录播（微格）教室……远程网络教室……图书阅览室……办公室……会议室……教师宿舍……学生宿舍……餐厅……其他用房共m2共个',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    building_total_m2: number({ description: '校舍建筑面积共', unit: 'm²' }),
    room_areas_m2: listOf(
      number({
        description:
          '各功能用房面积（教室、计算机教室、实验室、录播教室、远程教室、阅览室、办公室、会议室、教师宿舍、学生宿舍、餐厅、自填行、其他用房；不含“其中”两行）',
        unit: 'm²',
      }),
      {
        description:
          '各功能用房面积（教室、计算机教室、实验室、录播教室、远程教室、阅览室、办公室、会议室、教师宿舍、学生宿舍、餐厅、自填行、其他用房；不含“其中”两行）',
        unit: 'm²',
      },
    ),
  },
  parameters: {},
  message: '各功能用房面积合计{actual}平方米，超过校舍建筑面积{limit}平方米。',
  remedy: '核对分项面积和总面积。',
  readings: [
    {
      point: '计算机教室等是否已含在“教室”内',
      reading: '不含，各行互斥；只有“其中：多媒体教室”“其中：可上网教室”包含于教室',
      why: '表中“其中”只用于这两行',
    },
  ],
  check({ building_total_m2, room_areas_m2 }) {
    const sum = ExactNumber.sum(room_areas_m2);
    return verdict(sum.atMost(building_total_m2), { actual: sum, limit: building_total_m2 });
  },
});

/** Multimedia rooms are a subset of classrooms. */
export const roomsMultimediaSubset = defineRule({
  id: 'zj-2026-forms.t1.rooms-multimedia-subset',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '其中教室共m2共个其中：多媒体教室共m2共个其中：可上网教室共m2共个',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    classroom_area_m2: number({ description: '教室面积', unit: 'm²' }),
    classroom_count: integer({ description: '教室个数', unit: '个' }),
    sub_area_m2: number({ description: '其中：多媒体教室面积', unit: 'm²' }),
    sub_count: integer({ description: '其中：多媒体教室个数', unit: '个' }),
  },
  parameters: {},
  message: '多媒体教室为{actual}，不能大于教室总数{limit}。',
  remedy: '核对“其中”两行。',
  check(rooms) {
    return subsetOfRooms(rooms);
  },
});

/** Online-capable rooms are a subset of classrooms. */
export const roomsOnlineSubset = defineRule({
  id: 'zj-2026-forms.t1.rooms-online-subset',
  instrument,
  citation: {
    article: '表1校舍',
    quote: '其中教室共m2共个其中：多媒体教室共m2共个其中：可上网教室共m2共个',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    classroom_area_m2: number({ description: '教室面积', unit: 'm²' }),
    classroom_count: integer({ description: '教室个数', unit: '个' }),
    sub_area_m2: number({ description: '其中：可上网教室面积', unit: 'm²' }),
    sub_count: integer({ description: '其中：可上网教室个数', unit: '个' }),
  },
  parameters: {},
  message: '可上网教室为{actual}，不能大于教室总数{limit}。',
  remedy: '核对“其中”两行。',
  check(rooms) {
    return subsetOfRooms(rooms);
  },
});

/** Area and count are both zero or both positive. */
export const roomsAreaCountPair = defineRule({
  id: 'zj-2026-forms.t1.rooms-area-count-pair',
  instrument,
  citation: {
    article: '表1校舍（推定）',
    quote: '其中教室共m2共个其中：多媒体教室共m2共个其中：可上网教室共m2共个',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    area_m2: number({ description: '某类用房面积', unit: 'm²' }),
    count: integer({ description: '某类用房个数', unit: '个' }),
  },
  parameters: {},
  message: '面积与个数不对应：{actual}；应{limit}（同时为0或同时大于0）。',
  remedy: '补填面积或个数。',
  check({ area_m2, count }) {
    return verdict(area_m2.greaterThan(0) === count.greaterThan(0), {
      actual: `${area_m2.toString()}平方米、${count.toString()}个`,
      limit: '面积与个数一致',
    });
  },
});

/** Practice-base rows complete, yes/no valid. */
export const basesColumns = defineRule({
  id: 'zj-2026-forms.t1.bases-columns',
  instrument,
  citation: {
    article: '表1实践基地',
    quote: '培训实践基地统计表实践基地单位名称负责人地址是否省级教师发展学校',
  },
  kind: 'computable',
  subject: 'institution',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    bases: listOf(
      record(
        {
          name: optional(text({ description: '实践基地单位名称' })),
          leader: optional(text({ description: '负责人' })),
          address: optional(text({ description: '地址' })),
          is_provincial_school: optional(text({ description: '是否省级教师发展学校' })),
        },
        { description: '一行' },
      ),
      {
        description: '实践基地各行（全空行不计）',
        unit: '个',
      },
    ),
  },
  parameters: {
    is_provincial_school_values: since('2026-03-25', ['是', '否'] as const, '项'),
  },
  message: '实践基地填写不全：{actual}；应填{limit}。',
  remedy: '补填单位名称、负责人、地址、是否省级教师发展学校。',
  relations: [{ id: 'zj-2011-03.s3.6.practice-base', relation: 'input-to', note: '实践基地数量' }],
  check({ bases }, { is_provincial_school_values }) {
    if (bases.length === 0) return notApplicable();
    const lacking = bases.map((base) => [
      ...blankLabels({ 实践基地单位名称: base.name, 负责人: base.leader, 地址: base.address }),
      ...(is_provincial_school_values.some((value) => value === base.is_provincial_school)
        ? []
        : ['是否省级教师发展学校']),
    ]);
    const failing = lacking.flatMap((blank, index) => (blank.length > 0 ? [index] : []));
    return verdict(failing.length === 0, {
      actual: failing.map((index) => `第${index + 1}行${(lacking[index] ?? []).join('、')}`).join('；'),
      limit: '四栏，是否省级教师发展学校填是或否',
      ...(failing.length === 0 ? {} : { at: { bases: failing } }),
    });
  },
});
