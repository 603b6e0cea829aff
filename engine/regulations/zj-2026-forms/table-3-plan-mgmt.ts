import { differs, oneOfAllowed, over, rounded, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { lowerTier, tierByValue, tierUnless } from './tier.js';

/** Allowed self-scores for plan management: 4 / 3.2 / 2.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.plan-mgmt.score-values',
  provision: provisions['t3.plan-mgmt.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“计划管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“计划管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 4, '分'),
    allowed_scores: since('2026-03-25', [4, 3.2, 2.4, 0] as const, '分'),
  },
  message: '“计划管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优4、良3.2、合格2.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Plan-management tier, consistency 95/85/80. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.plan-mgmt.tier',
  provision: provisions['t3.plan-mgmt.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    consistency_pct: number({ description: '申报方案与实施方案一致性', unit: '%' }),
    management_level: oneOf(['优', '良', '合格'], { description: '制度和管理状况的人工评定' }),
    major_change_without_approval: boolean({ description: '调整较大且无审批记录' }),
  },
  parameters: {
    excellent_min: since('2026-03-25', 95, '%'),
    good_min: since('2026-03-25', 85, '%'),
    pass_min: since('2026-03-25', 80, '%'),
  },
  message: '“计划管理”最高可评：{value}（满分4分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '正好80%（“80%以上”与“80%以下”都含？）',
      reading: '合格',
      why: '“达80%以上”含本数，“以下”在此作不满解',
    },
    {
      point: '一致性怎样计算',
      reading: '未变更的课程节数÷申报课程节数',
      why: '文本没有公式；见表3“计划管理”一致性一条',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-rules.a14.change-approval', relation: 'see-also', note: '较大调整须报批' },
  ],
  decide: (
    { consistency_pct, management_level, major_change_without_approval },
    { excellent_min, good_min, pass_min },
  ) =>
    tierUnless(
      major_change_without_approval,
      lowerTier(tierByValue(consistency_pct, excellent_min, good_min, pass_min), management_level),
    ),
});

/** Consistency from session counts. */
export const consistency = defineRule({
  id: 'zj-2026-forms.t3.plan-mgmt.consistency',
  provision: provisions['t3.plan-mgmt.consistency'],
  kind: 'computable',
  subject: 'project',
  severity: 'info',
  inputs: {
    declared_sessions: integer({ description: '申报方案课程节数', unit: '节' }),
    unchanged_sessions: integer({ description: '按申报方案实施（课程、专家、学时未变）的节数', unit: '节' }),
  },
  parameters: {
    percent: figures.percent,
    display_decimals: figures.display_decimals,
  },
  message: '一致性：{value}%。',
  remedy: '对照申报书和课程表核对。',
  readings: [
    {
      point: '一致性口径',
      reading: '按节数；经批准的调整仍算变更，但不触发“无审批”',
      why: '文本未给公式，选可由课程表直接核对的口径',
    },
  ],
  decide: ({ declared_sessions, unchanged_sessions }, { display_decimals, percent }) => ({
    when: differs(declared_sessions, 0),
    gives: rounded(over(times(unchanged_sessions, percent), declared_sessions), display_decimals),
  }),
});
