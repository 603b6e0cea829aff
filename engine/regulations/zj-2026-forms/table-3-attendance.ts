import {
  any,
  atLeast,
  differs,
  firstOf,
  oneOfAllowed,
  over,
  rounded,
  same,
  times,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { lowerTier, PASS, tierByValue, tierUnless } from './tier.js';

/** Allowed self-scores for attendance: 6 / 4.8 / 3.6 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.attendance.score-values',
  provision: provisions['t3.attendance.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“考勤管理”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“考勤管理”自评分', unit: '分' }),
  },
  parameters: {
    points: figures.attendance_points,
    allowed_scores: since('2026-03-25', [6, 4.8, 3.6, 0] as const, '分'),
  },
  message: '“考勤管理”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优6、良4.8、合格3.6、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Attendance tier 95/90/80. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.attendance.tier',
  provision: provisions['t3.attendance.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    attendance_rate_pct: number({ description: '到课率', unit: '%' }),
    deficient_aspects: integer({
      description: '制度、管理、记录、到课率四个方面中人工认定欠缺的个数（到课率低于90%时应计入1）',
      unit: '个',
    }),
    backfilled_or_mismatch: boolean({ description: '考勤记录后补或与平台严重不符' }),
    credit_mismatch: boolean({ description: '考勤与学分记录不对应' }),
  },
  parameters: {
    excellent_min: since('2026-03-25', 95, '%'),
    good_min: since('2026-03-25', 90, '%'),
    pass_min: since('2026-03-25', 80, '%'),
    fail_deficient: since('2026-03-25', 3, '个'),
  },
  message: '“考勤管理”最高可评：{value}（满分6分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    { point: '90%同时落在“90%以上”与“90%-80%”', reading: '90%为良', why: '“以上”含本数，取高档' },
    { point: '80%', reading: '合格', why: '“低于80%”才不合格' },
    { point: '欠缺1–2个方面时的最高档', reading: '合格', why: '优、良都要求制度、管理、记录完好' },
    {
      point: '“到课率”方面何时算欠缺',
      reading: '低于90%算欠缺1个方面，由评定人计入',
      why: '90%以上为良，不能算欠缺',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2014-rules.a27.2', relation: 'see-also', note: '低于70%另属违规' },
    { id: 'zj-2026-forms.x.t4-attendance-vs-t3', relation: 'input-to', note: '表4平均到课率' },
  ],
  decide: (
    { attendance_rate_pct, deficient_aspects, backfilled_or_mismatch, credit_mismatch },
    { excellent_min, good_min, pass_min, fail_deficient },
  ) => {
    const byRate = tierByValue(attendance_rate_pct, excellent_min, good_min, pass_min);
    return tierUnless(
      any(backfilled_or_mismatch, credit_mismatch, atLeast(deficient_aspects, fail_deficient)),
      firstOf([[same(deficient_aspects, 0), byRate]], lowerTier(byRate, PASS)),
    );
  },
});

/** Attendance rate from head-counts. */
export const rate = defineRule({
  id: 'zj-2026-forms.t3.attendance.rate',
  provision: provisions['t3.attendance.rate'],
  kind: 'computable',
  subject: 'class',
  severity: 'info',
  inputs: {
    expected_attendances: integer({ description: '应到人次合计', unit: '人次' }),
    actual_attendances: integer({ description: '实到人次合计', unit: '人次' }),
  },
  parameters: {
    percent: figures.percent,
    display_decimals: figures.display_decimals,
  },
  message: '到课率：{value}%。',
  remedy: '核对签到表。',
  readings: [
    { point: '请假是否计入应到', reading: '计入应到、不计实到', why: '到课率反映实际到课；请假另扣学时' },
  ],
  decide: ({ expected_attendances, actual_attendances }, { display_decimals, percent }) => ({
    when: differs(expected_attendances, 0),
    gives: rounded(over(times(actual_attendances, percent), expected_attendances), display_decimals),
  }),
});
