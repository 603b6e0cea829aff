import { defineRule } from '../define-rule.js';
import { boolean, oneOf, raw, text } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/**
 * Project leader is a formal employee.
 *
 * FORMULA: is_formal_staff = 是 → pass；否则 → violation
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const leaderFormalStaff = defineRule({
  id: 'zj-2021-157.s2.1.leader-formal-staff',
  instrument,
  citation: {
    article: '二（一）',
    quote:
      '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
  },
  kind: 'computable',
  subject: 'person',
  scope: '全部项目（2021年下半年批次）',
  severity: 'violation',
  inputs: {
    leader_name: text({ description: '项目负责人' }),
    is_formal_staff: boolean({ description: '是否申报单位正式员工' }),
  },
  parameters: {},
  message: '项目负责人{actual}不是申报单位正式员工；{limit}（应为正式员工）。',
  remedy: '更换为本单位正式员工。',
  readings: [
    {
      point: '“应为”是否只作提示',
      reading: '作违规',
      why: '同一句中职称用“原则上应当”、身份用“应为”，对比可见身份要求是刚性的；2026年表3对非本单位专家直接判0分',
    },
    {
      point: '退休返聘、劳务派遣是否算正式员工',
      reading: '不算，除非有本单位人事部门证明的在编或正式劳动合同',
      why: '“正式员工”；表3“专职师资”允许返聘，但项目负责人另有要求',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.leader-in-roster', relation: 'checked-by', note: '名册核对' },
    { id: 'zj-2026-forms.t3.leader.tier', relation: 'same-as', note: '2026年要求“本单位本学科专家”' },
  ],
  check: UNWRITTEN,
});

/**
 * Province-wide leaders: associate-senior title in principle.
 *
 * FORMULA: project_scope ≠ province-wide → not-applicable；级别 ∈ {副高级, 正高级} → pass；级别 = 未识别 → warning（待人工确认）；其他 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
export const leaderTitle = defineRule({
  id: 'zj-2021-157.s2.1.leader-title',
  instrument,
  citation: {
    article: '二（一）',
    quote:
      '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
  },
  kind: 'computable',
  subject: 'person',
  scope: '面向全省的自主选课项目（2021年下半年批次）',
  severity: 'warning',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '面向全省/本地/订单式' }),
    leader_title: text({ description: '项目负责人职称' }),
  },
  parameters: {
    min_title_level: since('2021-06-20', '副高级', '职称级别'),
  },
  message: '项目负责人职称“{actual}”，原则上应为{limit}以上。',
  remedy: '更换负责人，或说明理由。',
  relations: [
    {
      id: 'zj-2026-forms.t3.leader.tier',
      relation: 'stricter-in',
      note: '2026年评分要求高级职称，不满足即0分',
    },
    { id: 'zj-2026-forms.x.title-level', relation: 'uses', note: '职称级别' },
  ],
  check: UNWRITTEN,
});

/**
 * ≤ 4 province-wide projects per leader.
 *
 * FORMULA: 只计 scope = province-wide 且负责人非空（规范化后）的行；人的识别键 = leader_id（有则用）否则规范化姓名（NFKC、去全部空白、去零宽字符）；没有面向全省项目 → not-applicable；每个键的项目数 ≤ 4 → pass；任一 > 4 → violation（列出姓名和数量）
 * RESULT: {"type": "verdict", "values": ["pass", "violation", "not-applicable"]}
 */
export const leaderMax4 = defineRule({
  id: 'zj-2021-157.s2.1.leader-max-4',
  instrument,
  citation: {
    article: '二（一）',
    quote:
      '项目负责人应为项目申报单位的正式员工，面向全省的项目原则上应当具有副高以上职称且每人至多申报4个。',
  },
  kind: 'computable',
  subject: 'person',
  scope: '面向全省的项目（2021年下半年批次）',
  severity: 'violation',
  inputs: {
    projects: raw('array<{leader_name:string,leader_id?:string,scope:province-wide|local|order}>', {
      description: '本批次申报的全部项目',
      unit: '项',
    }),
  },
  parameters: {
    max_projects_per_leader: since('2021-06-20', 4, '项/人/批次'),
  },
  message: '项目负责人{actual}，每人至多{limit}项。',
  remedy: '更换部分项目的负责人。',
  readings: [
    {
      point: '“原则上”是否也管“每人至多4个”',
      reading: '不管，超过4个为违规',
      why: '“至多”是上限用语；“原则上应当”修饰职称要求',
    },
    { point: '上限按批次还是按年', reading: '按本批次（2021年下半年）', why: '通知只规定本批次申报' },
    { point: '本地项目是否计入', reading: '不计入', why: '该句限“面向全省的项目”' },
    {
      point: '同名不同人',
      reading: '有工号/证件号时按号区分，否则按同一人并提示核对手机号',
      why: '姓名空格差异不能拆成两人',
    },
  ],
  relations: [
    { id: 'zj-2021-157.s2.1.order-leader-max-4', relation: 'see-also', note: '与订单式合计只提示' },
    { id: 'zj-2026-forms.x.name-normalise', relation: 'uses', note: '姓名规范化' },
  ],
  check: UNWRITTEN,
});

/**
 * Order-type leaders: same title rule in principle.
 *
 * FORMULA: project_scope ≠ order → not-applicable；级别 ∈ {副高级, 正高级} → pass；否则 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
export const orderLeaderTitle = defineRule({
  id: 'zj-2021-157.s2.1.order-leader-title',
  instrument,
  citation: {
    article: '二（一）',
    quote: '“订单式”项目原则上参照面向全省项目要求。',
  },
  kind: 'computable',
  subject: 'person',
  scope: '订单式项目（2021年下半年批次）',
  severity: 'warning',
  inputs: {
    project_scope: oneOf(['province-wide', 'local', 'order'], { description: '项目类型' }),
    leader_title: text({ description: '项目负责人职称' }),
  },
  parameters: {
    min_title_level: since('2021-06-20', '副高级', '职称级别'),
  },
  message: '订单式项目负责人职称“{actual}”，原则上应为{limit}以上。',
  remedy: '更换负责人，或说明理由。',
  check: UNWRITTEN,
});

/**
 * ≤ 4 province-wide + order projects per leader in principle.
 *
 * FORMULA: 负责人空白的行不计；识别键同 s2.1.leader-max-4；没有 order 项目 → not-applicable；对至少有1个 order 项目的人，计 scope ∈ {province-wide, order} 的项目数；全部 ≤ 4 → pass；任一 > 4 → warning
 * RESULT: {"type": "verdict", "values": ["pass", "warning", "not-applicable"]}
 */
export const orderLeaderMax4 = defineRule({
  id: 'zj-2021-157.s2.1.order-leader-max-4',
  instrument,
  citation: {
    article: '二（一）',
    quote: '“订单式”项目原则上参照面向全省项目要求。',
  },
  kind: 'computable',
  subject: 'person',
  scope: '有订单式项目的负责人（2021年下半年批次）',
  severity: 'warning',
  inputs: {
    projects: raw('array<{leader_name:string,leader_id?:string,scope:province-wide|local|order}>', {
      description: '本批次申报的全部项目',
      unit: '项',
    }),
  },
  parameters: {
    max_projects_per_leader: since('2021-06-20', 4, '项/人/批次'),
  },
  message: '项目负责人{actual}（含订单式），原则上每人至多{limit}项。',
  remedy: '更换部分项目的负责人，或说明理由。',
  readings: [
    {
      point: '订单式是否与面向全省项目合并计数',
      reading: '合并计数，但只提示',
      why: '“原则上参照”；两类都面向全省机构，合计更能反映一人承担量',
    },
  ],
  relations: [{ id: 'zj-2021-157.s2.1.leader-max-4', relation: 'see-also', note: '只计面向全省为违规' }],
  check: UNWRITTEN,
});
