import { defineRule } from '../define-rule.js';
import { listOf, number, oneOf, optional, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Order form fields filled.
 *
 * FORMULA: 十三栏去空白后均非空 → pass；否则 → violation（列出空白栏）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const requiredFields = defineRule({
  id: 'zj-2021-157.a3.required-fields',
  instrument,
  citation: {
    article: '附件3',
    quote:
      '申报单位（盖章）：联系人：手机：项目名称培训主题参训对象参训人数培训天数培训层次培训形式（面授、线上或混合式）培训目标（200字内）培训课程要求（200字内）意向培训机构',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    applicant_unit: optional(text({ description: '申报单位（盖章）' })),
    contact: optional(text({ description: '联系人' })),
    mobile: optional(text({ description: '手机' })),
    project_name: optional(text({ description: '项目名称' })),
    theme: optional(text({ description: '培训主题' })),
    trainee_target: optional(text({ description: '参训对象' })),
    trainee_count: optional(text({ description: '参训人数' })),
    training_days: optional(text({ description: '培训天数' })),
    training_level: optional(text({ description: '培训层次' })),
    training_form: optional(text({ description: '培训形式' })),
    goal: optional(text({ description: '培训目标' })),
    course_requirements: optional(text({ description: '培训课程要求' })),
    intended_choice: optional(text({ description: '意向培训机构（有/无）' })),
  },
  parameters: {
    required_fields: since(
      '2021-06-20',
      [
        '申报单位（盖章）',
        '联系人',
        '手机',
        '项目名称',
        '培训主题',
        '参训对象',
        '参训人数',
        '培训天数',
        '培训层次',
        '培训形式',
        '培训目标',
        '培训课程要求',
        '意向培训机构（有/无）',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  check: UNWRITTEN,
});

/**
 * Training goal ≤ 200 characters.
 *
 * FORMULA: n = 去掉全部空白后的字符数（Unicode码点，标点计入）；n ≤ 200 → pass；否则 → violation（空白由必填规则报告）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const goal200 = defineRule({
  id: 'zj-2021-157.a3.goal-200',
  instrument,
  citation: {
    article: '附件3',
    quote: '培训目标（200字内）',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    goal: text({ description: '培训目标全文', unit: '字' }),
  },
  parameters: {
    max_chars: since('2021-06-20', 200, '字'),
  },
  message: '培训目标{actual}字，应在{limit}字内。',
  remedy: '精简到200字以内。',
  readings: [
    {
      point: '标点是否计入、是否含200',
      reading: '标点计入、空白不计、含200',
      why: '与表1“800字以内”同一算法',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t1.summary-800', relation: 'same-method', note: '同一字数算法' }],
  check: UNWRITTEN,
});

/**
 * Course requirements ≤ 200 characters.
 *
 * FORMULA: n = 去掉全部空白后的字符数（Unicode码点，标点计入）；n ≤ 200 → pass；否则 → violation（空白由必填规则报告）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const courseRequirements200 = defineRule({
  id: 'zj-2021-157.a3.course-requirements-200',
  instrument,
  citation: {
    article: '附件3',
    quote: '培训课程要求（200字内）',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    course_requirements: text({ description: '培训课程要求全文', unit: '字' }),
  },
  parameters: {
    max_chars: since('2021-06-20', 200, '字'),
  },
  message: '培训课程要求{actual}字，应在{limit}字内。',
  remedy: '精简到200字以内。',
  readings: [
    {
      point: '标点是否计入、是否含200',
      reading: '标点计入、空白不计、含200',
      why: '与表1“800字以内”同一算法',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t1.summary-800', relation: 'same-method', note: '同一字数算法' }],
  check: UNWRITTEN,
});

/**
 * Training form is one of three.
 *
 * FORMULA: 规范化后 ∈ {面授, 线上, 混合式} → pass；否则 → violation（只能选一种）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const trainingForm = defineRule({
  id: 'zj-2021-157.a3.training-form',
  instrument,
  citation: {
    article: '附件3',
    quote: '培训形式（面授、线上或混合式）',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    training_form: text({ description: '培训形式' }),
  },
  parameters: {
    allowed: since('2021-06-20', ['面授', '线上', '混合式'] as const, '种'),
  },
  message: '培训形式填“{actual}”，应为{limit}之一。',
  remedy: '在面授、线上、混合式中选一种。',
  check: UNWRITTEN,
});

/**
 * Trainee count and days positive.
 *
 * FORMULA: trainee_count 为正整数，且 training_days > 0 并为0.5的整数倍 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const positiveNumbers = defineRule({
  id: 'zj-2021-157.a3.positive-numbers',
  instrument,
  citation: {
    article: '附件3（推定）',
    quote: '参训对象参训人数培训天数培训层次',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    trainee_count: number({ description: '参训人数', unit: '人' }),
    training_days: number({ description: '培训天数', unit: '天' }),
  },
  parameters: {
    min_exclusive: since('2021-06-20', 0),
  },
  message: '参训人数/培训天数为{actual}，应大于{limit}。',
  remedy: '填写数字。',
  readings: [{ point: '天数能否半天', reading: '能，按0.5天递增', why: '培训常有半天' }],
  check: UNWRITTEN,
});

/**
 * Intended institution: 1–3 names if "yes", none if "no".
 *
 * FORMULA: 选“有”：1 ≤ 非空名称数 ≤ 3 且规范化后不重复 → pass；选“无”：名称数 = 0 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const intendedInstitution = defineRule({
  id: 'zj-2021-157.a3.intended-institution',
  instrument,
  citation: {
    article: '附件3',
    quote: '意向培训机构（有的请填培训机构名称；没有的请选无）有1.2.3.无',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    intended_choice: oneOf(['有', '无'], { description: '意向培训机构' }),
    intended_names: listOf(text({ description: '填写的机构名称（空白不计）', unit: '家' }), {
      description: '填写的机构名称（空白不计）',
      unit: '家',
    }),
  },
  parameters: {
    max_names: since('2021-06-20', 3, '家'),
  },
  message: '意向机构选“{actual}”，名称应为{limit}家。',
  remedy: '选“有”时填1–3家机构全称，选“无”时不填。',
  readings: [{ point: '能否超过3家', reading: '不能', why: '表格只有3个位置' }],
  check: UNWRITTEN,
});

/**
 * To whom the order is pushed.
 *
 * FORMULA: 有 → 返回规范化去空的 intended_names；无 → 返回规范化的 province_qualified
 * RESULT: {"type": "value", "values": "机构名称数组"}
 */
export const pushTarget = defineRule({
  id: 'zj-2021-157.a3.push-target',
  instrument,
  citation: {
    article: '附件3备注',
    quote:
      '备注：如项目订单已有意向培训机构，该订单将仅推送给意向培训机构；如项目订单无意向培训机构，则推送给所有具有面向全省培训资质的培训机构。',
  },
  kind: 'computable',
  subject: 'order',
  scope: '无（凡本文件适用的均适用）',
  severity: 'info',
  inputs: {
    intended_choice: oneOf(['有', '无'], { description: '意向培训机构' }),
    intended_names: listOf(text({ description: '意向机构', unit: '家' }), {
      description: '意向机构',
      unit: '家',
    }),
    province_qualified: listOf(text({ description: '具有面向全省培训资质的机构', unit: '家' }), {
      description: '具有面向全省培训资质的机构',
      unit: '家',
    }),
  },
  parameters: {},
  message: '订单推送给：{value}。',
  remedy: '按推送范围响应。',
  readings: [
    {
      point: '意向机构没有面向全省资质时是否推送',
      reading: '推送但另行提示资质不符',
      why: '备注只说“仅推送给意向培训机构”',
    },
  ],
  check: UNWRITTEN,
});
