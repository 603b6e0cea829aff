import { all, atLeast, differs, firstOf, oneOfAllowed, orElse } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number, optional } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { EXCELLENT, FAIL, GOOD, PASS } from './tier.js';

/** Allowed self-scores for departments: 4 / 3.2 / 2.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.departments.score-values',
  provision: provisions['t3.departments.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“组织机构”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“组织机构”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 4, '分'),
    allowed_scores: since('2026-03-25', [4, 3.2, 2.4, 0] as const, '分'),
  },
  message: '“组织机构”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优4、良3.2、合格2.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Departments tier by number missing. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.departments.tier',
  provision: provisions['t3.departments.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    missing_departments: integer({
      description: '办公室、培训部、研发部、质量监控中心中缺少的个数',
      unit: '个',
    }),
    highly_professional: boolean({ description: '专业化程度是否较高' }),
    is_hei: boolean({ description: '是否高校' }),
    hei_four_conditions_met: optional(
      boolean({ description: '高校：继续教育管理处、校系二级管理、质量监控中心、培训研发中心四项是否都有' }),
    ),
  },
  parameters: {
    required_departments: since('2026-03-25', ['办公室', '培训部', '研发部', '质量监控中心'] as const, '个'),
    fail_missing: since('2026-03-25', 2, '个'),
  },
  message: '“组织机构”最高可评：{value}（满分4分）。',
  remedy: '自评分不能高于该档。',
  readings: [{ point: '“缺2部门以上”是否含2', reading: '含', why: '缺1为合格，缺2必须落到下一档' }],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: (
    { missing_departments, highly_professional, is_hei, hei_four_conditions_met },
    { fail_missing },
  ) => ({
    gives: firstOf(
      [
        [all(is_hei, orElse(hei_four_conditions_met, false)), EXCELLENT],
        [atLeast(missing_departments, fail_missing), FAIL],
        [differs(missing_departments, 0), PASS],
        [highly_professional, EXCELLENT],
      ],
      GOOD,
    ),
  }),
});
