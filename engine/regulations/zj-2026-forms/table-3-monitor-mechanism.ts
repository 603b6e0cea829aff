import {
  all,
  any,
  atLeast,
  differs,
  firstOf,
  lessThan,
  not,
  oneOfAllowed,
  reachesPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { EXCELLENT, FAIL, GOOD, PASS, tierUnless } from './tier.js';

/** Allowed self-scores for monitoring mechanism: 4 / 3.2 / 2.4 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.monitor-mechanism.score-values',
  provision: provisions['t3.monitor-mechanism.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“监控机制”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“监控机制”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 4, '分'),
    allowed_scores: since('2026-03-25', [4, 3.2, 2.4, 0] as const, '分'),
  },
  message: '“监控机制”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优4、良3.2、合格2.4、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Monitoring-mechanism tier, sampling 20/18/15. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.monitor-mechanism.tier',
  provision: provisions['t3.monitor-mechanism.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    sampled_projects: integer({ description: '抽查项目数', unit: '个' }),
    total_projects: integer({ description: '项目总数', unit: '个' }),
    listening_completion_pct: number({ description: '推门听课完成率（完成次数÷省规定次数）', unit: '%' }),
    has_records: boolean({ description: '是否有监控工作记录和资料' }),
  },
  parameters: {
    listening_full: since('2026-03-25', 100, '%'),
    excellent_min: since('2026-03-25', 20, '%'),
    good_min: since('2026-03-25', 18, '%'),
    pass_min: since('2026-03-25', 15, '%'),
    listening_min: since('2026-03-25', 60, '%'),
    sampling_floor: since('2026-03-25', 12, '%'),
  },
  message: '“监控机制”最高可评：{value}（满分4分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '抽查率达到20%但听课未全部完成', reading: '良', why: '优要求抽查和听课都达到省规定要求' },
    { point: '抽查率15%以上但听课不足60%', reading: '不合格', why: '第2点直接判定' },
    { point: '“省规定要求”', reading: '抽查20%、听课2次/4次', why: '2014年规程第二十三条' },
    { point: '12%–15%之间', reading: '不合格', why: '未达到合格线15%' },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-rules.a23.sampling-20pct', relation: 'uses', note: '省规定20%' },
    { id: 'zj-2026-forms.t5.listening-completion', relation: 'input-to', note: '听课完成率' },
    { id: 'zj-2026-forms.x.t4-sampling-vs-t3', relation: 'input-to', note: '表4质量抽查项目比例' },
  ],
  decide: (
    { sampled_projects, total_projects, listening_completion_pct, has_records },
    { excellent_min, good_min, pass_min, listening_min, sampling_floor, listening_full },
  ) => {
    const sampled = (share: typeof good_min) => reachesPercentage(sampled_projects, total_projects, share);
    return {
      when: differs(total_projects, 0),
      ...tierUnless(
        any(
          not(has_records),
          not(sampled(sampling_floor)),
          lessThan(listening_completion_pct, listening_min),
        ),
        firstOf(
          [
            [all(sampled(excellent_min), atLeast(listening_completion_pct, listening_full)), EXCELLENT],
            [sampled(good_min), GOOD],
            [sampled(pass_min), PASS],
          ],
          FAIL,
        ),
      ),
    };
  },
});
