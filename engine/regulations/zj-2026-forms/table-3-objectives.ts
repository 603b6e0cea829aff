import { any, not, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierByCount, tierUnless } from './tier.js';

/** Allowed self-scores for objectives and content: 2 / 1.6 / 1.2 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.objectives.score-values',
  provision: provisions['t3.objectives.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“目标内容”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“目标内容”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 2, '分'),
    allowed_scores: since('2026-03-25', [2, 1.6, 1.2, 0] as const, '分'),
  },
  message: '“目标内容”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优2、良1.6、合格1.2、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Objectives tier by unmet points. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.objectives.tier',
  provision: provisions['t3.objectives.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unmet_count: integer({
      description: '目标定位、课程设置、需求匹配、各环节设计中不满足的项数',
      unit: '项',
    }),
    plan_crude: boolean({ description: '是否设计粗糙、主线不清、逻辑关联性差' }),
    has_professional_background: boolean({ description: '机构是否具有专业背景（表5）' }),
  },
  parameters: {
    good_max: since('2026-03-25', 1, '项'),
    pass_max: since('2026-03-25', 2, '项'),
  },
  message: '“目标内容”最高可评：{value}（满分2分）。',
  remedy: '自评分不能高于该档。',
  readings: [{ point: '“无专业背景不合格”只在表5', reading: '自评也按此提示', why: '表5是最终评分标准' }],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ unmet_count, plan_crude, has_professional_background }, { good_max, pass_max }) =>
    tierUnless(
      any(plan_crude, not(has_professional_background)),
      tierByCount(unmet_count, good_max, pass_max),
    ),
});
