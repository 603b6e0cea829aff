import { oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierByCount } from './tier.js';

/** Allowed self-scores for training format: 2 / 1.6 / 1.2 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.format.score-values',
  provision: provisions['t3.format.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训形式”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训形式”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 2, '分'),
    allowed_scores: since('2026-03-25', [2, 1.6, 1.2, 0] as const, '分'),
  },
  message: '“培训形式”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优2、良1.6、合格1.2、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Training-format tier by unmet aspects. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.format.tier',
  provision: provisions['t3.format.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unmet_count: integer({
      description: '分层分类、问题导向、理论实践比例、培训模式、实践环节5个方面中不满足的项数',
      unit: '项',
    }),
  },
  parameters: {
    aspects: since('2026-03-25', 5, '个'),
    good_max: since('2026-03-25', 1, '项'),
    pass_max: since('2026-03-25', 2, '项'),
  },
  message: '“培训形式”最高可评：{value}（满分2分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '理论实践比例的数值',
      reading: '按学分制管理办法，本资料未收，只作人工确认',
      why: '表3写“符合学分制管理要求”',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ unmet_count }, { good_max, pass_max }) => ({
    gives: tierByCount(unmet_count, good_max, pass_max),
  }),
});
