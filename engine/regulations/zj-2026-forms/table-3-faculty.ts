import {
  differs,
  exceedsPercentage,
  minus,
  not,
  oneOfAllowed,
  percentageOf,
  reachesPercentage,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { tierByCount, tierUnless } from './tier.js';

/** Allowed self-scores for faculty: 5 / 4 / 3 / 0. */
export const scoreValues = defineRule({
  id: 'zj-2026-forms.t3.faculty.score-values',
  provision: provisions['t3.faculty.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '“培训师资”自评分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '“培训师资”自评分', unit: '分' }),
  },
  parameters: {
    points: since('2026-03-25', 5, '分'),
    allowed_scores: since('2026-03-25', [5, 4, 3, 0] as const, '分'),
  },
  message: '“培训师资”自评分为{actual}，只能填{limit}之一。',
  remedy: '按档次填：优5、良4、合格3、不合格0。',
  readings: [{ point: '是否允许在档次之间给中间分', reading: '不允许', why: '表头规定四档百分比' }],
  relations: [
    { id: 'zj-2026-forms.t3.points-table', relation: 'uses', note: '分值' },
    { id: 'zj-2026-forms.t5.average-of-samples', relation: 'see-also', note: '表5取平均' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});

/** Faculty tier by unmet points. */
export const tier = defineRule({
  id: 'zj-2026-forms.t3.faculty.tier',
  provision: provisions['t3.faculty.tier'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    unmet_count: integer({
      description: '高级职称为主、一线教师比例、外地专家比例、（重点项目）首席专家负责制等中不满足的项数',
      unit: '项',
    }),
    leader_subject_matched: boolean({ description: '项目负责人专业背景与项目学科是否匹配' }),
  },
  parameters: {
    good_max: since('2026-03-25', 1, '项'),
    pass_max: since('2026-03-25', 2, '项'),
  },
  message: '“培训师资”最高可评：{value}（满分5分）。',
  remedy: '自评分不能高于该档。',
  readings: [
    {
      point: '计数单位',
      reading:
        '四个观察点（专业特长、职称结构、理论实践导师比例、地区结构），重点项目首席专家制并入专业特长之外单列一项',
      why: '观察点栏列四项，标准栏第2条只对重点项目',
    },
  ],
  relations: [
    { id: 'zj-2026-forms.x.t3-score-not-above-tier', relation: 'input-to', note: '自评分不得高于所得档次' },
    { id: 'zj-2026-forms.t3.faculty.senior-majority', relation: 'input-to', note: '职称结构' },
    { id: 'zj-2026-forms.t3.faculty.frontline-50', relation: 'input-to', note: '理论实践导师比例' },
    { id: 'zj-2026-forms.t3.faculty.outside-30', relation: 'input-to', note: '地区结构' },
  ],
  decide: ({ unmet_count, leader_subject_matched }, { good_max, pass_max }) =>
    tierUnless(not(leader_subject_matched), tierByCount(unmet_count, good_max, pass_max)),
});

/** Senior titles form the majority of teachers. */
export const seniorMajority = defineRule({
  id: 'zj-2026-forms.t3.faculty.senior-majority',
  provision: provisions['t3.faculty'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '任课教师以高级职称为主（超过{share_exclusive}%）',
  inputs: {
    teachers_total: integer({ description: '任课教师数', unit: '人' }),
    senior_teachers: integer({ description: '其中高级职称人数', unit: '人' }),
  },
  parameters: {
    share_exclusive: since('2026-03-25', 50, '%'),
  },
  message: '高级职称占{actual}%，应超过{limit}%（以高级职称为主）。',
  remedy: '增聘高级职称教师。',
  readings: [{ point: '“为主”', reading: '超过一半', why: '与“省级机构以面向全省项目为主”同样理解' }],
  decide: ({ teachers_total, senior_teachers }, { share_exclusive }) => ({
    when: differs(teachers_total, 0),
    holds: exceedsPercentage(senior_teachers, teachers_total, share_exclusive),
    actual: percentageOf(senior_teachers, teachers_total),
    permitted: share_exclusive,
  }),
});

/** Frontline teachers about 50%. */
export const frontline50 = defineRule({
  id: 'zj-2026-forms.t3.faculty.frontline-50',
  provision: provisions['t3.faculty'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '一线优秀教师占{target_share}%左右',
  inputs: {
    teachers_total: integer({ description: '任课教师数', unit: '人' }),
    frontline_teachers: integer({ description: '一线优秀教师人数（含教研员）', unit: '人' }),
  },
  parameters: {
    target_share: since('2026-03-25', 50, '%'),
    tolerance: since('2026-03-25', 5, '百分点'),
  },
  message: '一线优秀教师占{actual}%，应在{limit}%左右（最多低{tolerance}个百分点）。',
  remedy: '增聘一线优秀教师或教研员。',
  readings: [
    {
      point: '“50%左右”的幅度',
      reading: '不低于45%，不设上限',
      why: '“左右”取5个百分点；规程第九条对重点项目写“不少于50%”，可见偏高不违规',
    },
    { point: '教研员是否算', reading: '算', why: '规程第九条把“优秀教师和教研员”并列计入' },
  ],
  relations: [
    { id: 'zj-2014-rules.a9.frontline-50pct', relation: 'differs-from', note: '重点项目不少于50%' },
  ],
  decide: ({ teachers_total, frontline_teachers }, { target_share, tolerance }) => ({
    when: differs(teachers_total, 0),
    holds: reachesPercentage(frontline_teachers, teachers_total, minus(target_share, tolerance)),
    actual: percentageOf(frontline_teachers, teachers_total),
    permitted: target_share,
  }),
});

/** Outside-region experts ≥ 30%. */
export const outside30 = defineRule({
  id: 'zj-2026-forms.t3.faculty.outside-30',
  provision: provisions['t3.faculty'],
  kind: 'computable',
  subject: 'project',
  severity: 'warning',
  states: '本地区以外专家不低于{min_share}%',
  inputs: {
    teachers_total: integer({ description: '任课教师数', unit: '人' }),
    outside_region_experts: integer({ description: '本地区以外专家人数', unit: '人' }),
  },
  parameters: {
    min_share: since('2026-03-25', 30, '%'),
  },
  message: '本地区以外专家占{actual}%，应不低于{limit}%。',
  remedy: '增聘外地专家，单位要写明地区。',
  relations: [
    {
      id: 'zj-2014-rules.a9.outside-region-30pct',
      relation: 'differs-from',
      note: '规程只管重点项目的专家团队',
    },
  ],
  decide: ({ teachers_total, outside_region_experts }, { min_share }) => ({
    when: differs(teachers_total, 0),
    holds: reachesPercentage(outside_region_experts, teachers_total, min_share),
    actual: percentageOf(outside_region_experts, teachers_total),
    permitted: min_share,
  }),
});
