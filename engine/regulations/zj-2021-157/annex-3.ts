import { countCharacters } from '../../core/clean-text.js';
import { computed, inputsAlone, verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { number, oneOf, optional, raw, sparseListOf, text } from '../input.js';
import { isFilled } from '../name-list.js';
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
  check(inputs, { required_fields }) {
    const blank = Object.entries(inputs).flatMap(([name, entry], index) =>
      isFilled(entry) ? [] : [{ name, label: required_fields[index] ?? name }],
    );
    return verdict(blank.length === 0, {
      actual: blank.map((one) => one.label).join('、'),
      limit: required_fields.join('、'),
      ...(blank.length === 0 ? {} : { at: inputsAlone(blank.map((one) => one.name)) }),
    });
  },
});

/** Training goal ≤ 200 characters. */
export const goal200 = defineRule({
  id: 'zj-2021-157.a3.goal-200',
  provision: provisions['a3.goal-200'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
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
  check({ goal }, { max_chars }) {
    const count = countCharacters(goal);
    return verdict(count <= max_chars, { actual: count, limit: max_chars });
  },
});

/** Course requirements ≤ 200 characters. */
export const courseRequirements200 = defineRule({
  id: 'zj-2021-157.a3.course-requirements-200',
  provision: provisions['a3.course-requirements-200'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
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
  check({ course_requirements }, { max_chars }) {
    const count = countCharacters(course_requirements);
    return verdict(count <= max_chars, { actual: count, limit: max_chars });
  },
});

/** One of the three forms of training. */
export const trainingForm = defineRule({
  id: 'zj-2021-157.a3.training-form',
  provision: provisions['a3.training-form'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  inputs: {
    training_form: text({ description: '培训形式' }),
  },
  parameters: {
    allowed: since('2021-06-20', ['面授', '线上', '混合式'] as const, '种'),
  },
  message: '培训形式填“{actual}”，应为{limit}之一。',
  remedy: '在面授、线上、混合式中选一种。',
  check({ training_form }, { allowed }) {
    const form = normaliseName(training_form);
    return verdict(
      allowed.some((one) => one === form),
      { actual: training_form, limit: allowed.join('、') },
    );
  },
});

/** Trainees are a whole number, days a multiple of half a day; both above zero. */
export const positiveNumbers = defineRule({
  id: 'zj-2021-157.a3.positive-numbers',
  provision: provisions['a3.positive-numbers'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
  inputs: {
    trainee_count: number({ description: '参训人数', unit: '人' }),
    training_days: number({ description: '培训天数', unit: '天' }),
  },
  parameters: {
    min_exclusive: since('2021-06-20', 0),
    day_step: since('2021-06-20', 0.5, '天'),
  },
  message: '参训人数、培训天数为{actual}；人数应为大于{limit}的整数，天数应大于{limit}并以半天为单位。',
  remedy: '填写数字。',
  readings: [{ point: '天数能否半天', reading: '能，按0.5天递增', why: '培训常有半天' }],
  check({ trainee_count, training_days }, { min_exclusive, day_step }) {
    const wholeTrainees = trainee_count.isWhole() && trainee_count.greaterThan(min_exclusive);
    const halfDays = training_days.dividedBy(day_step).isWhole() && training_days.greaterThan(min_exclusive);
    return verdict(wholeTrainees && halfDays, {
      actual: `${trainee_count.toString()}人、${training_days.toString()}天`,
      limit: min_exclusive,
    });
  },
});

/** 「有」 names one to three different institutions; 「无」 names none. */
export const intendedInstitution = defineRule({
  id: 'zj-2021-157.a3.intended-institution',
  provision: provisions['a3.intended-institution'],
  kind: 'computable',
  subject: 'order',
  severity: 'violation',
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
  remedy: '选“有”时填1–3家机构全称，选“无”时不填。',
  readings: [{ point: '能否超过3家', reading: '不能', why: '表格只有3个位置' }],
  check({ intended_choice, intended_names }, { max_names }) {
    const names = intended_names.flatMap((one) => (isFilled(one) ? [normaliseName(one ?? '')] : []));
    const distinct = new Set(names).size === names.length;
    if (intended_choice === '无') return verdict(names.length === 0, { actual: '无', limit: 0 });
    return verdict(names.length > 0 && names.length <= max_names && distinct, {
      actual: `有（${names.length}家）`,
      limit: `1至${max_names}`,
    });
  },
});

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
  check({ intended_choice, intended_names, province_qualified }) {
    const names = intended_choice === '有' ? intended_names : province_qualified;
    return computed(names.filter(isFilled).map((one) => normaliseName(one ?? '')));
  },
});
