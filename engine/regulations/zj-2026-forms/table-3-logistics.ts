import { any, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierUnless } from './tier.js';

/** Allowed self-scores for logistics: 2 / 1.6 / 1.2 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.logistics.score-values',
  provision: provisions['t3.logistics.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“后勤管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“后勤管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 2, '分'),
    allowed_scores: since('2026-03-25', [2, 1.6, 1.2, 0] as const, '分'),
  },
  message: '“后勤管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优2、良1.6、合格1.2、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Logistics tier with automatic failures. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.logistics.tier',
  provision: provisions['t3.logistics.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    assessed_level: oneOf(['优', '良', '合格', '不合格'], { description: '人工评定档次' }),
    unapproved_site: boolean({ description: '是否未经审批跨市设点' }),
    verified_complaint: boolean({ description: '学员投诉是否查实' }),
  },
  parameters: {},
  message: '“后勤管理”最高可评：{value}（满分2分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '“非常满意/满意/基本满意”没有数值',
      reading: '人工评定，可参考近3年教学服务测评满意率平均值',
      why: '评价标准写“近3年平均值”但没有分界',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ assessed_level, unapproved_site, verified_complaint }) =>
    tierUnless(any(unapproved_site, verified_complaint), assessed_level),
});
