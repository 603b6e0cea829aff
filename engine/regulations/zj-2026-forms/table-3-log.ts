import { any, atLeast, firstOf, oneOfAllowed, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { GOOD, lowerTier, tierUnless } from './tier.js';

/** Allowed self-scores for log management: 6 / 4.8 / 3.6 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.log.score-values',
  provision: provisions['t3.log.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“日志管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“日志管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 6, '分'),
    allowed_scores: since('2026-03-25', [6, 4.8, 3.6, 0] as const, '分'),
  },
  message: '“日志管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优6、良4.8、合格3.6、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Log tier with automatic failures. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.log.tier',
  provision: provisions['t3.log.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    assessed_level: oneOf(['优', '良', '合格', '不合格'], { description: '人工评定档次' }),
    deficient_aspects: integer({ description: '制度、管理、记录、填报四个方面中欠缺的个数', unit: '个' }),
    backfilled: boolean({ description: '日志是否后补' }),
    platform_mismatch: boolean({ description: '自评材料与网上记录是否不一致（表5）' }),
  },
  parameters: {
    fail_deficient: since('2026-03-25', 2, '个'),
  },
  message: '“日志管理”最高可评：{value}（满分6分）。',
  remedy: '自评分不能高于该档。',
  readings: [{ point: '欠缺1个方面能否评优', reading: '不能，最高良', why: '优要求四项都好' }],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-rules.a13.daily-online-log', relation: 'input-to', note: '每天登记' },
  ],
  decide: ({ assessed_level, deficient_aspects, backfilled, platform_mismatch }, { fail_deficient }) =>
    tierUnless(
      any(backfilled, platform_mismatch, atLeast(deficient_aspects, fail_deficient)),
      firstOf([[same(deficient_aspects, 0), assessed_level]], lowerTier(assessed_level, GOOD)),
    ),
});
