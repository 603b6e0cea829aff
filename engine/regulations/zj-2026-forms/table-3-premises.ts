import { not, oneOfAllowed, orElse } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, optional } from '../input.js';
import { since } from '../parameter.js';
import { tierByArea } from './area-tier.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { tierUnless } from './tier.js';

/** Allowed self-scores for premises: 9 / 7.2 / 5.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.premises.score-values',
  provision: provisions['t3.premises.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训校舍”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训校舍”自评分', unit: '分' }),
  },
  parameters: {
    points: figures.premises_points,
    allowed_scores: since('2026-03-25', [9, 7.2, 5.4, 0] as const, '分'),
  },
  message: '“培训校舍”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优9、良7.2、合格5.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Premises tier from 2000 m² / 60%. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.premises.tier',
  provision: provisions['t3.premises.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    owned_countable_m2: number({
      description: '可计入的自有面积（高校含共享的自有校舍；依托单位资源共享的社会机构只填培训专用面积）',
      unit: 'm²',
    }),
    leased_countable_m2: number({ description: '可计入的长期租用面积（仅租期≥5年的合同）', unit: 'm²' }),
    evidence_complete: optional(boolean({ description: '佐证材料是否齐全真实，未填按“是”' })),
  },
  parameters: {
    full_area: figures.premises_full_area,
    basic_share: figures.basic_share,
    basic_area: figures.premises_basic_area,
  },
  message: '“培训校舍”最高可评：{value}（满分9分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '自有不足2000、加租用才达标（混合）算优还是良',
      reading: '良',
      why: '“自有且达标”要求自有本身达标，靠租用补足的按“租用且达标”',
    },
    { point: '“2000平方以上”“60%及以上”是否含本数', reading: '含', why: '“以上”含本数，且2011年写“不少于”' },
    {
      point: '依托单位资源共享的社会机构的专用面积算自有还是租用',
      reading: '按依托单位产权填：有产权证和授权证明填自有，否则填租用',
      why: '文本只说“以培训专用面积判定”',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2011-03.s3.3.area-2000', relation: 'same-threshold', note: '2011年资质条件' },
  ],
  decide: ({ owned_countable_m2, leased_countable_m2, evidence_complete }, areas) =>
    tierUnless(
      not(orElse(evidence_complete, true)),
      tierByArea(owned_countable_m2, leased_countable_m2, areas),
    ),
});
