import {
  all,
  alongside,
  asNumber,
  atLeast,
  between,
  count,
  entriesFilled,
  every,
  filled,
  firstOf,
  joined,
  known,
  listed,
  normalised,
  not,
  orElse,
  rowNumber,
  same,
  some,
  times,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, optional, raw, sparseListOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Form 4 fields filled. */
export const fields = defineRule({
  id: 'zj-2026-forms.t4.fields',
  provision: provisions['t4.fields'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '表4各栏都已填写',
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
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});

/** All rates within 0–100%. */
export const ratesRange = defineRule({
  id: 'zj-2026-forms.t4.rates-range',
  provision: provisions['t4.rates-range'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '各比率在{min}%至{max}%之间',
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
  decide: ({ rates_pct }, { min, max }) => {
    const within = between(rates_pct.value, min, max);
    return {
      holds: every(rates_pct, within),
      actual: listed(rates_pct, rates_pct.value, not(within)),
      permitted: joined(min, '—', max),
    };
  },
});

/** Expert row equals reported row. */
export const expertRowVerified = defineRule({
  id: 'zj-2026-forms.t4.expert-row-verified',
  provision: provisions['t4.expert-row-verified'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '专家核实与填报一致',
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
  decide: ({ reported, verified }) => {
    const [own, other] = [reported.value, alongside(reported, verified, verified.value)];
    const numbers = all(known(asNumber(own)), known(asNumber(other)));
    const alike = all(
      filled(own),
      filled(other),
      firstOf(
        [[numbers, same(asNumber(own), asNumber(other))]],
        same(normalised(joined(own)), normalised(joined(other))),
      ),
    );
    return {
      when: some(verified, filled(verified.value)),
      holds: all(same(count(verified), count(reported)), every(reported, alike)),
      actual: listed(
        reported,
        joined('第', rowNumber(reported), '列', orElse(joined(other), '未核实')),
        not(alike),
      ),
      permitted: listed(reported, orElse(joined(own), ''), not(alike)),
    };
  },
});

/** Chapter-6 findings need an explanation attached. */
export const chapter6Attachment = defineRule({
  id: 'zj-2026-forms.t4.chapter6-attachment',
  provision: provisions['t4.chapter6-attachment'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '发现第六章违规情形的附说明材料',
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
  decide: ({ chapter6_findings, explanation_attached }, { findings_requiring_attachment }) => ({
    when: atLeast(chapter6_findings, findings_requiring_attachment),
    holds: explanation_attached,
    actual: chapter6_findings,
    permitted: findings_requiring_attachment,
  }),
});

/** Lessons heard over the years under review: what one leader and one manager have to hear is the least of all. */
export const visitsMinimum = defineRule({
  id: 'zj-2026-forms.x.t4-visits-minimum',
  provision: provisions['t3.monitor-measures'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  authority: 'inference',
  states: '随堂听课次数不少于每年{leader_visits_a_year}次、{manager_visits_a_year}次',
  inputs: {
    leader_visits: integer({ description: '分管领导随堂听课次数', unit: '次' }),
    manager_visits: integer({ description: '相关管理人员随堂听课次数', unit: '次' }),
    years: integer({ description: '复查的年数（资质已满3年的3年，筹建期满1年的1年）', unit: '年' }),
  },
  parameters: {
    leader_visits_a_year: since('2026-03-25', 2, '次'),
    manager_visits_a_year: since('2026-03-25', 4, '次'),
  },
  message: '随堂听课：{actual}；只按各一人计，复查期内也应{limit}。',
  remedy: '核对听课记录；次数是一年的，按复查期各年合计填写。',
  readings: [
    { point: '表4次数是一年还是复查期合计', reading: '复查期合计', why: '表4其他栏均为复查期汇总' },
    { point: '有几位领导和管理人员', reading: '至少各一位，所以这是最低的次数', why: '“每人”要求逐人达到' },
  ],
  decide: ({ leader_visits, manager_visits, years }, { leader_visits_a_year, manager_visits_a_year }) => {
    const [leader, manager] = [
      times(years, leader_visits_a_year),
      times(years, manager_visits_a_year),
    ] as const;
    return {
      holds: all(atLeast(leader_visits, leader), atLeast(manager_visits, manager)),
      actual: joined('分管领导', leader_visits, '次、管理人员', manager_visits, '次'),
      permitted: joined('分管领导不少于', leader, '次、管理人员不少于', manager, '次'),
    };
  },
});
