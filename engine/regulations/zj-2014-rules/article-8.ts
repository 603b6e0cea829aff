import { defineRule } from '../define-rule.js';
import { boolean, listOf, number, oneOf, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Plan contains the 11 listed elements.
 *
 * FORMULA: 十一项 ⊆ plan_sections → pass；否则 → violation（列出缺项）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const planElements = defineRule({
  id: 'zj-2014-rules.a8.plan-elements',
  instrument,
  citation: {
    article: '第八条',
    quote:
      '第八条培训项目方案内容包括：需求分析、培训目标、培训对象、培训内容、实践环节、培训形式、培训作业、授课教师、日程安排、考核评价、收费标准等。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
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
  check: UNWRITTEN,
});

/**
 * ≥90 h full-time plan has a detailed practice plan.
 *
 * FORMULA: project_hours < 90 或 mode ≠ 集中脱产 → not-applicable；has_practice_plan → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const practicePlan90 = defineRule({
  id: 'zj-2014-rules.a8.practice-plan-90',
  instrument,
  citation: {
    article: '第八条',
    quote: '90学时及以上的集中脱产培训项目方案，须含详细的实践培训计划；',
  },
  kind: 'computable',
  subject: 'project',
  scope: '90学时及以上集中脱产项目',
  severity: 'violation',
  inputs: {
    project_hours: number({ description: '项目总学时', unit: '学时' }),
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    has_practice_plan: boolean({ description: '方案是否含详细的实践培训计划' }),
  },
  parameters: {
    min_project_hours: since('2014-08-20', 90, '学时'),
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
  check: UNWRITTEN,
});

/**
 * Network plan describes technical and learning support.
 *
 * FORMULA: mode ∉ {网络, 混合} → not-applicable；两项均为是 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const networkSupport = defineRule({
  id: 'zj-2014-rules.a8.network-support',
  instrument,
  citation: {
    article: '第八条',
    quote: '网络培训还须有网络技术支持与学习支持服务体系的详细说明。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '网络培训（混合式的线上部分比照）',
  severity: 'violation',
  inputs: {
    mode: oneOf(['集中脱产', '集中面授', '网络', '混合', '校本'], { description: '培训方式' }),
    has_technical_support_description: boolean({ description: '是否有网络技术支持说明' }),
    has_learning_support_description: boolean({ description: '是否有学习支持服务体系说明' }),
  },
  parameters: {},
  message: '网络培训方案{actual}；须有{limit}。',
  remedy: '补充网络技术支持和学习支持服务体系说明。',
  readings: [{ point: '混合式是否适用', reading: '比照适用', why: '混合式含网络部分；规程制定时尚无混合式' }],
  check: UNWRITTEN,
});
