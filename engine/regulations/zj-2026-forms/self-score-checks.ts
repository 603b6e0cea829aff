import { any, lessThan, same, times } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number, oneOf, text } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { notAboveTier } from './score-ceiling.js';
import { totalOfIndicators } from './score-total.js';

/** Form 4 "no" answers agree with form 3 scores. */
export const t4SystemVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-system-vs-t3',
  provision: provisions['x.t4-system-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'warning',
  states: '表4填“否”的，表3对应指标不评良以上',
  inputs: {
    t4_item: text({ description: '表4制度栏目名' }),
    t4_answer: oneOf(['是', '否'], { description: '表4填报' }),
    t3_score: number({ description: '表3对应指标自评分', unit: '分' }),
    t3_points: number({ description: '该指标满分', unit: '分' }),
  },
  parameters: {
    good_share: since('2026-03-25', 0.8, '比例'),
    pairs: since(
      '2026-03-25',
      {
        日志管理制度是否健全: '日志管理',
        考勤请假制度是否健全: '考勤管理',
        授课教师质量测评制度是否健全: '监控措施',
        培训质量监控制度是否健全: '监控机制',
        档案管理是否规范: '培训档案',
        培训资料是否完整且分门别类: '培训档案',
        是否培训有总结和典型案例有积累: '培训档案',
      } as const,
      '栏目→指标',
    ),
  },
  message: '表4填“否”，表3对应指标自评{actual}分（满分{limit}分），前后不一致。',
  remedy: '核对两表。',
  decide: ({ t4_answer, t3_score, t3_points }, { good_share }) => ({
    holds: any(same(t4_answer, '是'), lessThan(t3_score, times(t3_points, good_share))),
    actual: t3_score,
    permitted: t3_points,
  }),
});

/** Form 3 total = sum of 23 self-scores. */
export const t3Total = defineRule({
  id: 'zj-2026-forms.x.t3-total',
  provision: provisions['x.t3-total'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '自评总分等于{indicator_count}项之和',
  inputs: {
    self_scores: listOf(number({ description: '23项自评分', unit: '分' }), {
      description: '23项自评分',
      unit: '分',
    }),
    self_total: number({ description: '自评总分', unit: '分' }),
  },
  parameters: {
    indicator_count: figures.indicator_count,
  },
  message: '自评总分填{actual}，各项相加为{limit}。',
  remedy: '改正总分。',
  decide: ({ self_scores, self_total }, { indicator_count }) =>
    totalOfIndicators(self_total, self_scores, indicator_count),
});

/** Score does not exceed the tier the data support. */
export const t3ScoreNotAboveTier = defineRule({
  id: 'zj-2026-forms.x.t3-score-not-above-tier',
  provision: provisions['x.t3-score-not-above-tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '得分不高于填报数据对应的档次',
  inputs: {
    points: number({ description: '该指标满分', unit: '分' }),
    tier: oneOf(['优', '良', '合格', '不合格'], { description: '由 t3.*.tier 得到的最高档' }),
    score: number({ description: '自评分或单个项目专家评分', unit: '分' }),
  },
  parameters: {
    level_share: since('2026-03-25', { 优: 1, 良: 0.8, 合格: 0.6, 不合格: 0 } as const, '比例'),
  },
  message: '自评{actual}分，按填报数据最高为{limit}分。',
  remedy: '降低自评分，或更正对应数据。',
  decide: ({ points, tier, score }, { level_share }) => notAboveTier(score, points, tier, level_share),
});
