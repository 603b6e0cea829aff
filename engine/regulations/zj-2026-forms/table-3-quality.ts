import {
  add,
  any,
  differs,
  exceedsPercentage,
  firstOf,
  minus,
  oneOfAllowed,
  percentageOf,
  same,
  withinPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { EXCELLENT, FAIL, GOOD, lowerTier, PASS, tierByValue, tierUnless } from './tier.js';

/** Allowed self-scores for training quality: 6 / 4.8 / 3.6 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.quality.score-values',
  provision: provisions['t3.quality.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训质量”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训质量”自评分', unit: '分' }),
  },
  parameters: {
    points: figures.quality_points,
    allowed_scores: since('2026-03-25', [6, 4.8, 3.6, 0] as const, '分'),
  },
  message: '“培训质量”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优6、良4.8、合格3.6、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Quality tier, satisfaction 98/95/90. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.quality.tier',
  provision: provisions['t3.quality.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    satisfaction_pct: number({ description: '学员满意率', unit: '%' }),
    goal_attainment: oneOf(['高', '较高', '基本', '低'], { description: '培训目标达成度' }),
    verified_complaints: boolean({ description: '意见较多或举报查实' }),
    quality_incident: boolean({ description: '是否发生质量事故（含计划调整超过50%）' }),
    bottom_5_percent: boolean({ description: '满意率是否排全省后5%' }),
  },
  parameters: {
    excellent_min: since('2026-03-25', 98, '%'),
    good_min: since('2026-03-25', 95, '%'),
    pass_min: since('2026-03-25', 90, '%'),
  },
  message: '“培训质量”最高可评：{value}（满分6分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '正好90%（“90%以上”与“90%以下”）', reading: '合格', why: '“以上”含本数，取高档' },
    { point: '满意率98%但达成度较高', reading: '良', why: '“且”' },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2011-03.s6.3.3.satisfaction-70', relation: 'differs-from', note: '70%是处理线，90%是评分线' },
    { id: 'zj-2014-rules.a27.6', relation: 'differs-from', note: '70%处理线' },
    { id: 'zj-2026-forms.t3.quality.change-over-50', relation: 'input-to', note: '计划调整超过50%' },
    { id: 'zj-2026-forms.t3.quality.bottom-5pct', relation: 'input-to', note: '排位' },
  ],
  decide: (
    { satisfaction_pct, goal_attainment, verified_complaints, quality_incident, bottom_5_percent },
    { excellent_min, good_min, pass_min },
  ) => {
    const byGoal = firstOf(
      [
        [same(goal_attainment, '高'), EXCELLENT],
        [same(goal_attainment, '较高'), GOOD],
        [same(goal_attainment, '基本'), PASS],
      ],
      FAIL,
    );
    return tierUnless(
      any(verified_complaints, quality_incident, bottom_5_percent),
      lowerTier(tierByValue(satisfaction_pct, excellent_min, good_min, pass_min), byGoal),
    );
  },
});

/** Plan changes > 50% are a quality incident. */
export const changeOver50 = defineRule({
  id: 'zj-2026-forms.t3.quality.change-over-50',
  provision: provisions['t3.quality'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '计划调整不超过{max_change_share}%',
  inputs: {
    sessions_total: integer({ description: '计划课程节数', unit: '节' }),
    sessions_changed: integer({ description: '调整的节数', unit: '节' }),
  },
  parameters: {
    max_change_share: since('2026-03-25', 50, '%'),
  },
  message: '计划调整{actual}%，超过{limit}%，属质量事故。',
  remedy: '核对调整记录；属实的按质量事故处理。',
  readings: [{ point: '正好50%', reading: '不算', why: '“超过”不含本数' }],
  relations: [{ id: 'zj-2014-rules.a27.4', relation: 'see-also', note: '调换三分之一以上另属违规' }],
  decide: ({ sessions_total, sessions_changed }, { max_change_share }) => ({
    when: differs(sessions_total, 0),
    holds: withinPercentage(sessions_changed, sessions_total, max_change_share),
    actual: percentageOf(sessions_changed, sessions_total),
    permitted: max_change_share,
  }),
});

/** Satisfaction rank in the bottom 5% fails. */
export const bottom5pct = defineRule({
  id: 'zj-2026-forms.t3.quality.bottom-5pct',
  provision: provisions['t3.quality.bottom-5pct'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '满意率不在全省后{bottom_share}%',
  inputs: {
    rank: integer({ description: '全省满意率排位（1为最高）', unit: '名' }),
    institutions_total: integer({ description: '参加排位的机构总数', unit: '个' }),
  },
  parameters: {
    bottom_share: since('2026-03-25', 5, '%'),
  },
  message: '全省排位第{actual}名，处于后{limit}%。',
  remedy: '核对全省排位数据。',
  readings: [
    {
      point: '后5%怎样取整',
      reading: '从末位起数，名次数不超过总数的5%（不足20家时没有后5%）',
      why: '向上取整会把少于20家时的末位判入，文本没有依据；并列名次取较好名次',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t5.general-5', relation: 'see-also', note: '表5另按“后3位”处理' }],
  decide: ({ rank, institutions_total }, { bottom_share }) => ({
    when: differs(institutions_total, 0),
    holds: exceedsPercentage(add(minus(institutions_total, rank), 1), institutions_total, bottom_share),
    actual: rank,
    permitted: bottom_share,
  }),
});
