import { oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number, oneOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierUnless } from './tier.js';

/** Allowed self-scores for trainee management: 3 / 2.4 / 1.8 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.trainee-mgmt.score-values',
  provision: provisions['t3.trainee-mgmt.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“学员管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“学员管理”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 3, '分'),
    allowed_scores: since('2026-03-25', [3, 2.4, 1.8, 0] as const, '分'),
  },
  message: '“学员管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优3、良2.4、合格1.8、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Trainee-management tier with automatic failure. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.trainee-mgmt.tier',
  provision: provisions['t3.trainee-mgmt.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    assessed_level: oneOf(['优', '良', '合格', '不合格'], { description: '人工评定档次' }),
    attendance_missing_or_credit_false: boolean({ description: '考勤记录缺或学分记录不真实' }),
  },
  parameters: {},
  message: '“学员管理”最高可评：{value}（满分3分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '“考勤记录缺，学分记录不真实”是任一还是同时',
      reading: '任一',
      why: '逗号并列，两者都是严重问题',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
  ],
  decide: ({ assessed_level, attendance_missing_or_credit_false }) =>
    tierUnless(attendance_missing_or_credit_false, assessed_level),
});
