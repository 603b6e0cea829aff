import { all, firstOf, not, oneOfAllowed, orElse } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { EXCELLENT, GOOD, lowerTier, PASS, tierUnless } from './tier.js';

/** Allowed self-scores for monitoring organisation: 4 / 3.2 / 2.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.monitor-system.score-values',
  provision: provisions['t3.monitor-system.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“组织体系”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“组织体系”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 4, '分'),
    allowed_scores: since('2026-03-25', [4, 3.2, 2.4, 0] as const, '分'),
  },
  message: '“组织体系”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优4、良3.2、合格2.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Monitoring-organisation tier. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.monitor-system.tier',
  provision: provisions['t3.monitor-system.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    centre_established: boolean({ description: '是否设立监控中心' }),
    dedicated_staff: boolean({ description: '是否专职专人管理' }),
    leader_duties_clear: boolean({ description: '领导分工职责是否明确' }),
    is_hei: boolean({ description: '是否高校' }),
    two_level_system: optional(boolean({ description: '高校：校系（院）二级体系是否健全' })),
  },
  parameters: {},
  message: '“组织体系”最高可评：{value}（满分4分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '高校二级体系不健全的后果', reading: '最高合格', why: '评价标准第4点，评分说明没有给出档次' },
    { point: '既非专人又分工不明', reading: '合格', why: '“组织体系未建立”才不合格' },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ centre_established, dedicated_staff, leader_duties_clear, is_hei, two_level_system }) => {
    const level = firstOf(
      [
        [not(dedicated_staff), PASS],
        [leader_duties_clear, EXCELLENT],
      ],
      GOOD,
    );
    return tierUnless(
      not(centre_established),
      firstOf([[all(is_hei, not(orElse(two_level_system, false))), lowerTier(level, PASS)]], level),
    );
  },
});
