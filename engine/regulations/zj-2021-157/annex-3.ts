import {
  all,
  atMost,
  between,
  call,
  characters,
  count,
  distinctKeys,
  entriesFilled,
  filled,
  firstOf,
  floor,
  isOneOf,
  joined,
  moreThan,
  not,
  normalised,
  over,
  same,
  word,
  wordsOf,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, oneOf, optional, raw, sparseListOf, text } from '../input.js';
import { isFilled } from '../is-filled.js';
import { normaliseName } from '../normalise-name.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The thirteen blanks of the order form are filled in. */
export const requiredFields = defineRule({
  id: 'zj-2021-157.a3.required-fields',
  provision: provisions['a3.required-fields'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  states: '项目订单各栏都已填写',
  inputs: {
    applicant_unit: optional(raw('string', { description: '申报单位（盖章）' })),
    contact: optional(raw('string', { description: '联系人' })),
    mobile: optional(raw('string', { description: '手机' })),
    project_name: optional(raw('string', { description: '项目名称' })),
    theme: optional(raw('string', { description: '培训主题' })),
    trainee_target: optional(raw('string', { description: '参训对象' })),
    trainee_count: optional(raw('string', { description: '参训人数' })),
    training_days: optional(raw('string', { description: '培训天数' })),
    training_level: optional(raw('string', { description: '培训层次' })),
    training_form: optional(raw('string', { description: '培训形式' })),
    goal: optional(raw('string', { description: '培训目标' })),
    course_requirements: optional(raw('string', { description: '培训课程要求' })),
    intended_choice: optional(raw('string', { description: '意向培训机构（有/无）' })),
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
  decide: (inputs, { required_fields }) => entriesFilled(required_fields, inputs),
});

/** Training goal ≤ 200 characters. */
export const goal200 = defineRule({
  id: 'zj-2021-157.a3.goal-200',
  provision: provisions['a3.goal-200'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  states: '培训目标在{max_chars}字内',
  inputs: {
    goal: text({ description: '培训目标全文', unit: '字' }),
  },
  parameters: {
    max_chars: since('2021-06-20', 200, '字'),
  },
  message: '培训目标{actual}字，应在{limit}字内。',
  remedy: '精简到{limit}字以内。',
  readings: [
    {
      point: '标点是否计入、是否含200',
      reading: '标点计入、空白不计、含200',
      why: '与表1“800字以内”同一算法',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t1.summary-800', relation: 'same-method', note: '同一字数算法' }],
  decide: ({ goal }, { max_chars }) => ({ holds: atMost(characters(goal), max_chars) }),
});

/** Course requirements ≤ 200 characters. */
export const courseRequirements200 = defineRule({
  id: 'zj-2021-157.a3.course-requirements-200',
  provision: provisions['a3.course-requirements-200'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  states: '培训课程要求在{max_chars}字内',
  inputs: {
    course_requirements: text({ description: '培训课程要求全文', unit: '字' }),
  },
  parameters: {
    max_chars: since('2021-06-20', 200, '字'),
  },
  message: '培训课程要求{actual}字，应在{limit}字内。',
  remedy: '精简到{limit}字以内。',
  readings: [
    {
      point: '标点是否计入、是否含200',
      reading: '标点计入、空白不计、含200',
      why: '与表1“800字以内”同一算法',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t1.summary-800', relation: 'same-method', note: '同一字数算法' }],
  decide: ({ course_requirements }, { max_chars }) => ({
    holds: atMost(characters(course_requirements), max_chars),
  }),
});

/** One of the three forms of training. */
export const trainingForm = defineRule({
  id: 'zj-2021-157.a3.training-form',
  provision: provisions['a3.training-form'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  states: '培训形式为{allowed}之一',
  inputs: {
    training_form: text({ description: '培训形式' }),
  },
  parameters: {
    allowed: since('2021-06-20', ['面授', '线上', '混合式'] as const, '种'),
  },
  message: '培训形式填“{actual}”，应为{limit}之一。',
  remedy: '在面授、线上、混合式中选一种。',
  decide: ({ training_form }, { allowed }) => ({
    holds: isOneOf(normalised(training_form), allowed),
    actual: training_form,
    permitted: wordsOf(allowed),
  }),
});

/** Trainees are a whole number, days a multiple of half a day; both above zero. */
export const positiveNumbers = defineRule({
  id: 'zj-2021-157.a3.positive-numbers',
  provision: provisions['a3.positive-numbers'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  states: '参训人数为正整数，培训天数以半天为单位',
  inputs: {
    trainee_count: number({ description: '参训人数', unit: '人' }),
    training_days: number({ description: '培训天数', unit: '天' }),
  },
  parameters: {
    min_exclusive: since('2021-06-20', 0),
    day_step: since('2021-06-20', 0.5, '天'),
  },
  message: '参训人数、培训天数为{actual}；应{limit}。',
  remedy: '填写数字。',
  readings: [{ point: '天数能否半天', reading: '能，按0.5天递增', why: '培训常有半天' }],
  decide: ({ trainee_count, training_days }, { min_exclusive, day_step }) => {
    const steps = over(training_days, day_step);
    return {
      holds: all(
        moreThan(trainee_count, min_exclusive),
        same(trainee_count, floor(trainee_count)),
        moreThan(training_days, min_exclusive),
        same(steps, floor(steps)),
      ),
      actual: joined(trainee_count, '人、', training_days, '天'),
      permitted: joined('都大于', min_exclusive, '，人数为整数，天数以半天为单位'),
    };
  },
});

/** 「有」 names one to three different institutions; 「无」 names none. */
export const intendedInstitution = defineRule({
  id: 'zj-2021-157.a3.intended-institution',
  provision: provisions['a3.intended-institution'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  states: '有意向机构的写1至{max_names}家，不重复；无的不写',
  inputs: {
    intended_choice: oneOf(['有', '无'], { description: '意向培训机构' }),
    intended_names: sparseListOf(text({ description: '填写的机构名称（空白不计）', unit: '家' }), {
      description: '填写的机构名称（空白不计）',
      unit: '家',
    }),
  },
  parameters: {
    max_names: since('2021-06-20', 3, '家'),
  },
  message: '意向机构选“{actual}”，名称应为{limit}家。',
  remedy: '选“有”时填1至{max_names}家机构全称，选“无”时不填。',
  readings: [{ point: '能否超过3家', reading: '不能', why: '表格只有3个位置' }],
  decide: ({ intended_choice, intended_names }, { max_names }) => {
    const none = same(intended_choice, '无');
    const named = filled(intended_names.value);
    const names = count(intended_names, named);
    const different = distinctKeys(intended_names, normalised(intended_names.value), named);
    return {
      holds: firstOf([[none, same(names, 0)]], all(between(names, 1, max_names), same(names, different))),
      absent: all(not(none), same(names, 0)),
      actual: firstOf([[none, word('无')]], joined('有（', names, '家）')),
      permitted: firstOf([[none, word('0')]], joined('1至', max_names)),
    };
  },
});

const pushedTo = (
  choice: string,
  intended: readonly (string | undefined)[],
  qualified: readonly (string | undefined)[],
): string[] =>
  (choice === '有' ? intended : qualified).filter(isFilled).map((one) => normaliseName(one ?? ''));

/** Whom an order is sent to: the intended institutions, or all that are qualified province-wide. */
export const pushTarget = defineRule({
  id: 'zj-2021-157.a3.push-target',
  provision: provisions['a3.push-target'],
  kind: 'computable',
  subject: 'order',
  severity: 'info',
  inputs: {
    intended_choice: oneOf(['有', '无'], { description: '意向培训机构' }),
    intended_names: sparseListOf(text({ description: '意向机构', unit: '家' }), {
      description: '意向机构',
      unit: '家',
    }),
    province_qualified: sparseListOf(text({ description: '具有面向全省培训资质的机构', unit: '家' }), {
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
  decide: ({ intended_choice, intended_names, province_qualified }) => ({
    gives: call(
      'structure',
      '结果是一份机构名单',
      pushedTo,
      intended_choice,
      intended_names,
      province_qualified,
    ),
  }),
});
