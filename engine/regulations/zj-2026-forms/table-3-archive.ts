import { firstOf, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { lowerTier, PASS, tierByCount, tierUnless } from './tier.js';

/** Allowed self-scores for training archive: 4 / 3.2 / 2.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.archive.score-values',
  provision: provisions['t3.archive.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训档案”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训档案”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 4, '分'),
    allowed_scores: since('2026-03-25', [4, 3.2, 2.4, 0] as const, '分'),
  },
  message: '“培训档案”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优4、良3.2、合格2.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Archive tier by points missing. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.archive.tier',
  provision: provisions['t3.archive.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    missing_count: integer({ description: '完整、有序、分类、便查、管理五项中缺少的项数', unit: '项' }),
    severely_missing_or_backfilled: boolean({ description: '缺失严重、管理混乱或大量后补' }),
    disordered: boolean({ description: '存档无序、查找困难（表5）' }),
  },
  parameters: {
    good_max: since('2026-03-25', 1, '项'),
    pass_max: since('2026-03-25', 2, '项'),
  },
  message: '“培训档案”最高可评：{value}（满分4分）。',
  remedy: '自评分不能高于该档。',
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ missing_count, severely_missing_or_backfilled, disordered }, { good_max, pass_max }) => {
    const byCount = tierByCount(missing_count, good_max, pass_max);
    return tierUnless(
      severely_missing_or_backfilled,
      firstOf([[disordered, lowerTier(byCount, PASS)]], byCount),
    );
  },
});
