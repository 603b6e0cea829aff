import {
  atLeast,
  count,
  differs,
  every,
  listed,
  moreThan,
  not,
  oneOfAllowed,
  percentageOf,
  reachesPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierUnless } from './tier.js';

/** Allowed self-scores for monitoring measures: 6 / 4.8 / 3.6 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.monitor-measures.score-values',
  provision: provisions['t3.monitor-measures.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“监控措施”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“监控措施”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 6, '分'),
    allowed_scores: since('2026-03-25', [6, 4.8, 3.6, 0] as const, '分'),
  },
  message: '“监控措施”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优6、良4.8、合格3.6、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Monitoring-measures tier with automatic failure. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.monitor-measures.tier',
  provision: provisions['t3.monitor-measures.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    assessed_level: oneOf(['优', '良', '合格', '不合格'], { description: '人工评定档次' }),
    fraud_or_indulgence: boolean({ description: '是否放纵管理、弄虚作假（缺勤不如实记载、不扣学分）' }),
  },
  parameters: {},
  message: '“监控措施”最高可评：{value}（满分6分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '“满意率高/较高/基本”没有数值',
      reading: '人工评定，可参照“培训质量”的98/95/90',
      why: '同表其他指标给出的满意率分界',
    },
    {
      point: '表5本行文字错位（“扣除学分）直接判定不合格”落在评价要点栏）',
      reading: '以表3为准',
      why: '表5排版残缺',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2026-forms.t3.monitor-measures.sampling-20', relation: 'see-also', note: '抽查率20%' },
    { id: 'zj-2026-forms.t3.monitor-measures.leader-visits-2', relation: 'see-also', note: '领导2次' },
    { id: 'zj-2026-forms.t3.monitor-measures.manager-visits-4', relation: 'see-also', note: '管理人员4次' },
  ],
  decide: ({ assessed_level, fraud_or_indulgence }) => tierUnless(fraud_or_indulgence, assessed_level),
});

/** Sampling ≥ 20% of projects. */
export const sampling20 = defineRule({
  id: 'zj-2026-forms.t3.monitor-measures.sampling-20',
  provision: provisions['t3.monitor-measures.sampling-20'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '质量抽查不低于项目总数的{min_sampling_rate}%',
  inputs: {
    sampled_projects: integer({ description: '抽查项目数', unit: '个' }),
    total_projects: integer({ description: '项目总数', unit: '个' }),
  },
  parameters: {
    min_sampling_rate: since('2026-03-25', 20, '%'),
  },
  message: '质量抽查率为{actual}%，不得低于项目总数的{limit}%。',
  remedy: '增加抽查项目；只要差一个项目也要补。',
  relations: [
    {
      id: 'zj-2014-rules.a23.sampling-20pct',
      relation: 'applies',
      note: '规程原为各地监控机构义务，此处用于培训机构',
    },
  ],
  decide: ({ total_projects, sampled_projects }, { min_sampling_rate }) => ({
    when: differs(total_projects, 0),
    holds: reachesPercentage(sampled_projects, total_projects, min_sampling_rate),
    actual: percentageOf(sampled_projects, total_projects),
    permitted: min_sampling_rate,
  }),
});

/** Each leader ≥ 2 visits a year. */
export const leaderVisits2 = defineRule({
  id: 'zj-2026-forms.t3.monitor-measures.leader-visits-2',
  provision: provisions['t3.monitor-measures'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '机构领导每年听课不少于{min_visits}次',
  inputs: {
    visits_per_person: listOf(integer({ description: '每位机构领导本年度随机听课次数', unit: '次' }), {
      description: '每位机构领导本年度随机听课次数',
      unit: '次',
    }),
  },
  parameters: {
    min_visits: since('2026-03-25', 2, '次/人/年'),
  },
  message: '机构领导听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  readings: [
    {
      point: '表4只填总次数，怎样核对',
      reading: '总次数 ≥ 人数×最低次数只是必要条件，仍需逐人记录',
      why: '“每人”要求逐人达到',
    },
  ],
  relations: [
    { id: 'zj-2014-rules.a23.director-visits-2', relation: 'applies', note: '规程原为教育行政部门人员' },
    { id: 'zj-2026-forms.x.t4-visits-total', relation: 'input-to', note: '表4总次数' },
  ],
  decide: ({ visits_per_person }, { min_visits }) => {
    const enough = atLeast(visits_per_person.value, min_visits);
    return {
      when: moreThan(count(visits_per_person), 0),
      holds: every(visits_per_person, enough),
      actual: listed(visits_per_person, visits_per_person.value, not(enough)),
      permitted: min_visits,
    };
  },
});

/** Each manager ≥ 4 visits a year. */
export const managerVisits4 = defineRule({
  id: 'zj-2026-forms.t3.monitor-measures.manager-visits-4',
  provision: provisions['t3.monitor-measures'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '相关管理人员每年听课不少于{min_visits}次',
  inputs: {
    visits_per_person: listOf(integer({ description: '每位相关管理人员本年度随机听课次数', unit: '次' }), {
      description: '每位相关管理人员本年度随机听课次数',
      unit: '次',
    }),
  },
  parameters: {
    min_visits: since('2026-03-25', 4, '次/人/年'),
  },
  message: '相关管理人员听课{actual}次，每人每年不少于{limit}次。',
  remedy: '安排补听并记录。',
  readings: [
    {
      point: '表4只填总次数，怎样核对',
      reading: '总次数 ≥ 人数×最低次数只是必要条件，仍需逐人记录',
      why: '“每人”要求逐人达到',
    },
  ],
  relations: [
    { id: 'zj-2014-rules.a23.manager-visits-4', relation: 'applies', note: '规程原为教育行政部门人员' },
    { id: 'zj-2026-forms.x.t4-visits-total', relation: 'input-to', note: '表4总次数' },
  ],
  decide: ({ visits_per_person }, { min_visits }) => {
    const enough = atLeast(visits_per_person.value, min_visits);
    return {
      when: moreThan(count(visits_per_person), 0),
      holds: every(visits_per_person, enough),
      actual: listed(visits_per_person, visits_per_person.value, not(enough)),
      permitted: min_visits,
    };
  },
});
