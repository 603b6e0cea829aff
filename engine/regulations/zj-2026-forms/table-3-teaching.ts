import { any, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierUnless } from './tier.js';

/** Allowed self-scores for teaching management: 5 / 4 / 3 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.teaching.score-values',
  provision: provisions['t3.teaching.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“教学管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“教学管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 5, '分'),
    allowed_scores: since('2026-03-25', [5, 4, 3, 0] as const, '分'),
  },
  message: '“教学管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优5、良4、合格3、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Teaching tier with automatic failures. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.teaching.tier',
  provision: provisions['t3.teaching.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    assessed_level: oneOf(['优', '良', '合格', '不合格'], { description: '人工评定档次' }),
    backfilled_or_mismatch: boolean({ description: '记录后补或与平台严重不符' }),
    arbitrary_changes: boolean({ description: '调课随意、一致性低、随意压缩课时（表5）' }),
  },
  parameters: {},
  message: '“教学管理”最高可评：{value}（满分5分）。',
  remedy: '自评分不能高于该档。',
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ assessed_level, backfilled_or_mismatch, arbitrary_changes }) =>
    tierUnless(any(backfilled_or_mismatch, arbitrary_changes), assessed_level),
});
