import {
  all,
  allMet,
  atLeast,
  isOneOf,
  lackingOf,
  normalised,
  not,
  occursIn,
  same,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, listOf, number, oneOf, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** The plan holds the eleven parts that the article names. */
export const planElements = defineRule({
  id: 'zj-2014-rules.a8.plan-elements',
  provision: provisions['a8.plan-elements'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '培训方案包括{required_sections}',
  lacking: 'always',
  inputs: {
    plan_sections: listOf(text({ description: '方案中已填写（非空）的栏目名称' }), {
      description: '方案中已填写（非空）的栏目名称',
    }),
  },
  parameters: {
    required_sections: since(
      '2014-08-20',
      [
        '需求分析',
        '培训目标',
        '培训对象',
        '培训内容',
        '实践环节',
        '培训形式',
        '培训作业',
        '授课教师',
        '日程安排',
        '考核评价',
        '收费标准',
      ] as const,
      '栏',
    ),
  },
  message: '培训方案缺少：{actual}；应包括：{limit}。',
  remedy: '补写所缺栏目。',
  decide: ({ plan_sections }, { required_sections }) =>
    allMet(
      required_sections,
      required_sections.map((one) =>
        occursIn(plan_sections, normalised(plan_sections.value), normalised(one)),
      ),
    ),
});

/** A full-time training of 90 hours or more has a detailed practice plan. */
export const practicePlan90 = defineRule({
  id: 'zj-2014-rules.a8.practice-plan-90',
  provision: provisions['a8.practice-plan-90'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    has_practice_plan: boolean({ description: '方案是否含详细的实践培训计划' }),
  },
  parameters: {
    min_project_hours: figures.min_project_hours,
  },
  message: '{actual}学时集中脱产项目缺实践培训计划；{limit}学时及以上必须有。',
  remedy: '补充详细的实践培训计划。',
  readings: [
    {
      point: '“90学时”与“90学分”是否同一',
      reading: '按学时判断；平台只填“基础学分”时，1学分按1学时折算并提示核对',
      why: '2014年两份文件写学时，2019、2021年文件写学分；折算依据在学分制管理办法，本资料未收',
    },
  ],
  decide: ({ project_hours, mode, has_practice_plan }, { min_project_hours }) => ({
    when: all(same(mode, '集中脱产'), atLeast(project_hours, min_project_hours)),
    holds: has_practice_plan,
    actual: project_hours,
    permitted: min_project_hours,
  }),
});

/** A network training describes its technical and its learning support. */
export const networkSupport = defineRule({
  id: 'zj-2014-rules.a8.network-support',
  provision: provisions['a8.network-support'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '写明网络技术支持和学习支持服务',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    has_technical_support_description: boolean({ description: '是否有网络技术支持说明' }),
    has_learning_support_description: boolean({ description: '是否有学习支持服务体系说明' }),
  },
  parameters: {},
  message: '网络培训方案缺{actual}；须有{limit}。',
  remedy: '补充网络技术支持和学习支持服务体系说明。',
  readings: [{ point: '混合式是否适用', reading: '比照适用', why: '混合式含网络部分；规程制定时尚无混合式' }],
  decide: ({ mode, has_technical_support_description, has_learning_support_description }) => ({
    when: isOneOf(mode, ['网络', '混合']),
    holds: all(has_technical_support_description, has_learning_support_description),
    byReading: same(mode, '混合'),
    actual: lackingOf([
      [not(has_technical_support_description), '网络技术支持说明'],
      [not(has_learning_support_description), '学习支持服务体系说明'],
    ]),
    permitted: '网络技术支持与学习支持服务体系的详细说明',
  }),
});
