import { defineRule } from '../define-rule.js';
import { day, integer, listOf, number, oneOf, optional, raw, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Form 1 cover fields filled.
 *
 * FORMULA: 每一栏去掉空白（含全角空格）后非空 → pass；否则 → violation（列出空白栏）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
    institution_name: optional(text({ description: '机构名称' })),
    institution_nature: optional(text({ description: '机构性质' })),
    institution_address: optional(text({ description: '机构地址' })),
    target_region: optional(text({ description: '面向地区' })),
    institution_leader: optional(text({ description: '机构负责人' })),
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
  check: UNWRITTEN,
});

/**
 * Form 1 date lies in 2026.
 *
 * FORMULA: year(date) = 2026 → pass；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Form 1 profile fields filled.
 *
 * FORMULA: 每一栏去掉空白（含全角空格）后非空 → pass；否则 → violation（列出空白栏）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
    institution_name: optional(text({ description: '培训机构名称' })),
    address: optional(text({ description: '地址' })),
    postcode: optional(text({ description: '邮编' })),
    leader_name: optional(text({ description: '机构负责人姓名' })),
    leader_phone: optional(text({ description: '负责人联系电话' })),
    leader_mobile: optional(text({ description: '负责人手机' })),
    contact_name: optional(text({ description: '机构联系人姓名' })),
    contact_phone: optional(text({ description: '联系人联系电话' })),
    contact_mobile: optional(text({ description: '联系人手机' })),
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
  check: UNWRITTEN,
});

/**
 * Mobile numbers have 11 digits (hygiene).
 *
 * FORMULA: 规范化：NFKC后去掉空白、“-”，去掉开头“+86”；匹配 ^1[0-9]{10}$ → pass；空 → not-applicable；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Postcodes have 6 digits (hygiene).
 *
 * FORMULA: 规范化（NFKC、去空白）后匹配 ^[0-9]{6}$ → pass；空 → not-applicable；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Training summary ≤ 800 characters.
 *
 * FORMULA: n = 去掉全部空白（含换行、全角空格）后的字符数（Unicode码点，标点计入）；n = 0（空白）→ not-applicable（由 t1.summary-required 报告）；n ≤ 800 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Training summary filled.
 *
 * FORMULA: 每一栏去掉空白（含全角空格）后非空 → pass；否则 → violation（列出空白栏）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
    summary_text: optional(text({ description: '培训总结' })),
  },
  parameters: {
    required_fields: since('2026-03-25', ['培训总结'] as const, '栏'),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  check: UNWRITTEN,
});

/**
 * Roster rows complete.
 *
 * FORMULA: 名册为空 → violation；每一行七栏均非空 → pass；否则 → violation（列出行号和空白栏）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
    roster: raw('array<{name,gender,age,education,school_and_major,title,subject}>', {
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
  check: UNWRITTEN,
});

/**
 * Managers marked 专职管理 in the subject column.
 *
 * FORMULA: role = 管理人员：nm(subject) = “专职管理” → pass，否则 → violation；role = 教师：nm(subject) ≠ “专职管理” → pass，否则 → violation（nm：NFKC后去全部空白）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Counts of teachers, seniors, managers from the roster.
 *
 * FORMULA: 只数七栏齐全的行；managers = subject 规范化后等于“专职管理”的行数；teachers = 其余行数；seniors = teachers 中 title 属副高级或正高级（见 x.title-level）的行数；同一姓名（规范化后）重复的只数第一行
 * RESULT: {"type": "value", "values": "{teachers,seniors,managers}"}
 */
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
    roster: raw('array<{name,gender,age,education,school_and_major,title,subject}>', {
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
  check: UNWRITTEN,
});

/**
 * No person listed twice.
 *
 * FORMULA: 规范化（NFKC、去全部空白）后没有重复 → pass；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Land total = owned + leased.
 *
 * FORMULA: land_total_mu = land_owned_mu + land_leased_mu（十进制精确相加，容差0）→ pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Building total = owned + leased.
 *
 * FORMULA: building_total_m2 = building_owned_m2 + building_leased_m2（十进制精确相加，容差0）→ pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Owned land needs a land certificate.
 *
 * FORMULA: land_owned_mu = 0 → not-applicable；certificate = 有 → pass；certificate = 无或未勾选 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Leased land needs a lease term.
 *
 * FORMULA: land_leased_mu = 0 → not-applicable；lease_term_years 已填且 > 0 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Owned buildings need a title certificate.
 *
 * FORMULA: building_owned_m2 = 0 → not-applicable；certificate = 有 → pass；certificate = 无或未勾选 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Leased buildings need a lease term.
 *
 * FORMULA: building_leased_m2 = 0 → not-applicable；lease_term_years 已填且 > 0 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Room areas do not exceed the building total.
 *
 * FORMULA: Σ room_areas_m2 ≤ building_total_m2 → pass；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Multimedia rooms are a subset of classrooms.
 *
 * FORMULA: sub_area_m2 ≤ classroom_area_m2 且 sub_count ≤ classroom_count → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Online-capable rooms are a subset of classrooms.
 *
 * FORMULA: sub_area_m2 ≤ classroom_area_m2 且 sub_count ≤ classroom_count → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Area and count are both zero or both positive.
 *
 * FORMULA: (area_m2 > 0) = (count > 0) → pass；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
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
  check: UNWRITTEN,
});

/**
 * Practice-base rows complete, yes/no valid.
 *
 * FORMULA: bases 为空 → not-applicable（由实践基地数量规则报告）；每行四栏非空且 is_provincial_school ∈ {是, 否} → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
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
    bases: raw('array<{name,leader,address,is_provincial_school}>', {
      description: '实践基地各行（全空行不计）',
      unit: '个',
    }),
  },
  parameters: {
    is_provincial_school_values: since('2026-03-25', ['是', '否'] as const, '项'),
  },
  message: '实践基地填写不全：{actual}；应填{limit}。',
  remedy: '补填单位名称、负责人、地址、是否省级教师发展学校。',
  relations: [{ id: 'zj-2011-03.s3.6.practice-base', relation: 'input-to', note: '实践基地数量' }],
  check: UNWRITTEN,
});
