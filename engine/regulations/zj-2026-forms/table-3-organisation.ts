import { any, atLeast, firstOf, not, oneOfAllowed, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { EXCELLENT, PASS, tierUnless } from './tier.js';

/** Allowed self-scores for training organisation: 3 / 1.8 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.organisation.score-values',
  provision: provisions['t3.organisation.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训组织”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训组织”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 3, '分'),
    allowed_scores: since('2026-03-25', [3, 1.8, 0] as const, '分'),
  },
  message: '“培训组织”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优3、合格1.8、不合格0。',
  readings: [
    { point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' },
    { point: '是否有“良”档', reading: '没有', why: '该项评分写“缺1（合格）；缺2（不合格）”' },
  ],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Organisation tier (no 80% level). */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.organisation.tier',
  provision: provisions['t3.organisation.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    missing_count: integer({ description: '五点中缺少的项数', unit: '项' }),
    has_project_leader: boolean({ description: '是否配专职项目负责人' }),
    has_class_head: boolean({ description: '是否配专职班主任' }),
    duties_unclear: boolean({ description: '是否职责不明确、制度不健全、管理不规范' }),
    process_without_evidence: boolean({ description: '过程管理是否不到位或无档案佐证（表5）' }),
  },
  parameters: {
    pass_max: since('2026-03-25', 1, '项'),
    fail_min: since('2026-03-25', 2, '项'),
  },
  message: '“培训组织”最高可评：{value}（满分3分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '“未配专职项目负责人或专职班主任”是缺一即可还是都缺', reading: '缺一即可', why: '“或”' },
    {
      point: '与通知“重点项目才须增配专职项目负责人”是否矛盾',
      reading: '复查评分时每个项目都要有项目负责人',
      why: '2014年通知只强制重点或大规模项目，表3对所有项目评分',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-14.s3.project-manager', relation: 'stricter-than', note: '通知只要求重点项目增配' },
    { id: 'zj-2014-rules.a15.class-head', relation: 'same-as', note: '专职班主任' },
  ],
  decide: (
    { missing_count, has_project_leader, has_class_head, duties_unclear, process_without_evidence },
    { fail_min },
  ) =>
    tierUnless(
      any(
        not(has_project_leader),
        not(has_class_head),
        duties_unclear,
        process_without_evidence,
        atLeast(missing_count, fail_min),
      ),
      firstOf([[same(missing_count, 0), EXCELLENT]], PASS),
    ),
});
