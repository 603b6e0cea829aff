import { notApplicable, verdict } from '../answer.js';
import { allFilled } from '../columns-filled.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, optional, raw, sparseListOf } from '../input.js';
import { isFilled } from '../name-list.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { sameEntry } from './same-entry.js';

/** Form 4 fields filled. */
export const fields = defineRule({
  id: 'zj-2026-forms.t4.fields',
  provision: provisions['t4.fields'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  inputs: {
    completed_projects: optional(raw('string', { description: '已完成培训项目数' })),
    total_trainees: optional(raw('string', { description: '已参训总人数' })),
    avg_registration_rate_pct: optional(raw('string', { description: '平均报到率' })),
    avg_attendance_rate_pct: optional(raw('string', { description: '平均到课率' })),
    avg_completion_rate_pct: optional(raw('string', { description: '平均结业率' })),
    leader_visits: optional(raw('string', { description: '分管领导随堂听课次数' })),
    manager_visits: optional(raw('string', { description: '相关管理人员随堂听课次数' })),
    sampling_rate_pct: optional(raw('string', { description: '质量抽查项目比例' })),
    avg_satisfaction_pct: optional(raw('string', { description: '平均质量评价总体满意率' })),
  },
  parameters: {
    required_fields: since(
      '2026-03-25',
      [
        '已完成培训项目数',
        '已参训总人数',
        '平均报到率',
        '平均到课率',
        '平均结业率',
        '分管领导随堂听课次数',
        '相关管理人员随堂听课次数',
        '质量抽查项目比例',
        '平均质量评价总体满意率',
      ] as const,
      '栏',
    ),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  check(entries, { required_fields }) {
    return allFilled(required_fields, {
      completed_projects: entries.completed_projects,
      total_trainees: entries.total_trainees,
      avg_registration_rate_pct: entries.avg_registration_rate_pct,
      avg_attendance_rate_pct: entries.avg_attendance_rate_pct,
      avg_completion_rate_pct: entries.avg_completion_rate_pct,
      leader_visits: entries.leader_visits,
      manager_visits: entries.manager_visits,
      sampling_rate_pct: entries.sampling_rate_pct,
      avg_satisfaction_pct: entries.avg_satisfaction_pct,
    });
  },
});

/** All rates within 0–100%. */
export const ratesRange = defineRule({
  id: 'zj-2026-forms.t4.rates-range',
  provision: provisions['t4.rates-range'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  inputs: {
    rates_pct: listOf(
      number({ description: '平均报到率、到课率、结业率、质量抽查项目比例、满意率', unit: '%' }),
      { description: '平均报到率、到课率、结业率、质量抽查项目比例、满意率', unit: '%' },
    ),
  },
  parameters: {
    min: since('2026-03-25', 0, '%'),
    max: since('2026-03-25', 100, '%'),
  },
  message: '比率为{actual}，应在{limit}%之间。',
  remedy: '按百分数填写。',
  check({ rates_pct }, { min, max }) {
    const outside = rates_pct.flatMap((rate, index) =>
      rate.lessThan(min) || rate.greaterThan(max) ? [index] : [],
    );
    return verdict(outside.length === 0, {
      actual: outside.map((index) => rates_pct[index]?.toString() ?? '').join('、'),
      limit: `${min}—${max}`,
      ...(outside.length === 0 ? {} : { at: { rates_pct: outside } }),
    });
  },
});

/** Expert row equals reported row. */
export const expertRowVerified = defineRule({
  id: 'zj-2026-forms.t4.expert-row-verified',
  provision: provisions['t4.expert-row-verified'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  inputs: {
    reported: sparseListOf(raw('number|string', { description: '一列' }), {
      description: '机构填报行（按列序）',
    }),
    verified: sparseListOf(raw('number|string', { description: '一列' }), {
      description: '专家组核实行（按列序）',
    }),
  },
  parameters: {},
  message: '填报与核实不一致：{actual}；应与填报值{limit}一致或说明。',
  remedy: '按核实数改正，或附说明。',
  check({ reported, verified }) {
    if (verified.every((one) => !isFilled(one))) return notApplicable();
    const different = reported.flatMap((one, index) => (sameEntry(one, verified[index]) ? [] : [index]));
    return verdict(different.length === 0 && verified.length === reported.length, {
      actual: different.map((index) => `第${index + 1}列${String(verified[index] ?? '未核实')}`).join('、'),
      limit: different.map((index) => String(reported[index] ?? '')).join('、'),
      ...(different.length === 0 ? {} : { at: { verified: different, reported: different } }),
    });
  },
});

/** Chapter-6 findings need an explanation attached. */
export const chapter6Attachment = defineRule({
  id: 'zj-2026-forms.t4.chapter6-attachment',
  provision: provisions['t4.chapter6-attachment'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  inputs: {
    chapter6_findings: integer({ description: '发现的第六章违规情形数', unit: '项' }),
    explanation_attached: boolean({ description: '是否另附材料说明' }),
  },
  parameters: {
    findings_requiring_attachment: since('2026-03-25', 1, '项'),
  },
  message: '发现{actual}项第六章违规，未附说明材料；有{limit}项及以上就要附。',
  remedy: '另附违规情况说明材料。',
  relations: [{ id: 'zj-2014-rules.ch6.sanction-level', relation: 'input-to', note: '第六章情形' }],
  check({ chapter6_findings, explanation_attached }, { findings_requiring_attachment }) {
    if (chapter6_findings.isZero()) return notApplicable();
    return verdict(explanation_attached, {
      actual: chapter6_findings,
      limit: findings_requiring_attachment,
    });
  },
});
