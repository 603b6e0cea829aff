import { any, atLeast, firstOf, lessThan, not, numeral, orElse, same } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, number, oneOf, optional } from '../input.js';
import { since } from '../parameter.js';
import { tierByArea } from './area-tier.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';
import { notAboveTier } from './score-ceiling.js';
import { EXCELLENT, FAIL, PASS, tierByValue } from './tier.js';

/** Premises self-score ≤ what form 1 areas allow. */
export const t1PremisesVsT3 = defineRule({
  id: 'zj-2026-forms.x.t1-premises-vs-t3',
  provision: provisions['x.t1-premises-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '表3培训校舍自评分不超过表1面积所能得的分',
  inputs: {
    t3_score: number({ description: '表3培训校舍自评分', unit: '分' }),
    owned_m2: number({ description: '表1自有面积（有产权证）', unit: 'm²' }),
    leased_m2: number({ description: '表1租用面积', unit: 'm²' }),
    lease_term_years: optional(number({ description: '表1租用期', unit: '年' })),
    institution_type: oneOf(['hei', 'host-shared', 'other'], { description: '高校/依托单位资源共享/其他' }),
  },
  parameters: {
    level_shares: figures.level_shares,
    points: figures.premises_points,
    full_area: figures.premises_full_area,
    basic_area: figures.premises_basic_area,
    min_lease_term: since('2026-03-25', 5, '年'),
  },
  message: '表3培训校舍自评{actual}分，按表1面积最高{limit}分。',
  remedy: '按档次改自评分，不超过 {limit} 分；数据填错的，先改数据。',
  relations: [{ id: 'zj-2026-forms.t3.premises.tier', relation: 'uses', note: '分档' }],
  decide: (
    { owned_m2, leased_m2, lease_term_years, t3_score, institution_type },
    { points, full_area, basic_area, min_lease_term, level_shares },
  ) => {
    const counted = firstOf([[atLeast(orElse(lease_term_years, 0), min_lease_term), leased_m2]], numeral(0));
    const tier = tierByArea(owned_m2, counted, { full_area, basic_area });
    return {
      when: same(institution_type, 'other'),
      ...notAboveTier(t3_score, points, tier, level_shares),
    };
  },
});

/** Facilities self-score ≤ what classroom areas allow. */
export const t1ClassroomsVsT3 = defineRule({
  id: 'zj-2026-forms.x.t1-classrooms-vs-t3',
  provision: provisions['x.t1-classrooms-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '表3培训设施得分与表1教室面积相符',
  inputs: {
    t3_score: number({ description: '表3培训设施自评分', unit: '分' }),
    owned_classroom_m2: number({ description: '自有专用培训教室面积', unit: 'm²' }),
    leased_classroom_m2: number({ description: '独立使用的租用专用培训教室面积', unit: 'm²' }),
    equipment_standard_met: boolean({ description: '是否均配信息化设施' }),
    is_hei: boolean({ description: '是否高校' }),
  },
  parameters: {
    level_shares: figures.level_shares,
    points: figures.classrooms_points,
    full_area: figures.classrooms_full_area,
    basic_area: figures.classrooms_basic_area,
  },
  message: '表3培训设施自评{actual}分，按教室面积最高{limit}分。',
  remedy: '按档次改自评分，不超过 {limit} 分；数据填错的，先改数据。',
  readings: [
    {
      point: '表1“教室”不等于“专用培训教室”',
      reading: '按专用培训教室平面图填写，表1教室面积只作上限核对',
      why: '表1没有单列专用培训教室',
    },
  ],
  relations: [{ id: 'zj-2026-forms.t3.facilities.tier', relation: 'uses', note: '分档' }],
  decide: (
    { owned_classroom_m2, leased_classroom_m2, equipment_standard_met, t3_score, is_hei },
    { points, level_shares, ...areas },
  ) => {
    const tier = tierByArea(owned_classroom_m2, leased_classroom_m2, areas, equipment_standard_met);
    return { when: not(is_hei), ...notAboveTier(t3_score, points, tier, level_shares) };
  },
});

/** Staff self-score ≤ what the roster allows. */
export const t1StaffVsT3 = defineRule({
  id: 'zj-2026-forms.x.t1-staff-vs-t3',
  provision: provisions['x.t1-staff-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '表3专职师资自评分不超过表1名册所能得的分',
  lacking: 'until-filled',
  inputs: {
    t3_score: number({ description: '表3专职师资自评分', unit: '分' }),
    teachers: integer({ description: '表1可计入教师数', unit: '人' }),
    seniors: integer({ description: '其中高级职称', unit: '人' }),
    managers: integer({ description: '表1专职管理人数', unit: '人' }),
    is_hei: boolean({ description: '是否高校（资源共享）' }),
  },
  parameters: {
    level_shares: figures.level_shares,
    points: figures.staff_points,
    min_teachers: figures.min_teachers,
    min_seniors: figures.min_seniors,
    min_managers: figures.min_managers,
  },
  message: '表3专职师资自评{actual}分，按表1名册最高{limit}分。',
  remedy: '按档次改自评分，不超过 {limit} 分；数据填错的，先改数据。',
  relations: [
    { id: 'zj-2026-forms.t3.staff.tier', relation: 'uses', note: '分档' },
    { id: 'zj-2026-forms.t1.roster-counts', relation: 'input-from', note: '名册统计' },
  ],
  decide: (
    { teachers, seniors, managers, t3_score, is_hei },
    { points, min_teachers, min_seniors, min_managers, level_shares },
  ) => {
    const tier = firstOf(
      [
        [any(lessThan(teachers, min_teachers), lessThan(seniors, min_seniors)), FAIL],
        [lessThan(managers, min_managers), PASS],
      ],
      EXCELLENT,
    );
    return { when: not(is_hei), ...notAboveTier(t3_score, points, tier, level_shares) };
  },
});

/** Attendance self-score ≤ what form 4 allows. */
export const t4AttendanceVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-attendance-vs-t3',
  provision: provisions['x.t4-attendance-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '表3考勤管理自评分不超过平均到课率所能得的分',
  inputs: {
    t3_score: number({ description: '表3考勤管理自评分', unit: '分' }),
    t4_attendance_pct: number({ description: '表4平均到课率', unit: '%' }),
  },
  parameters: {
    level_shares: figures.level_shares,
    points: figures.attendance_points,
    thresholds: since('2026-03-25', [95, 90, 80] as const, '%'),
  },
  message: '表3考勤管理自评{actual}分，按平均到课率最高{limit}分。',
  remedy: '按档次改自评分，不超过 {limit} 分；数据填错的，先改数据。',
  relations: [{ id: 'zj-2026-forms.t3.attendance.tier', relation: 'uses', note: '分档' }],
  decide: ({ t4_attendance_pct, t3_score }, { points, thresholds: [excellent, good, pass], level_shares }) =>
    notAboveTier(t3_score, points, tierByValue(t4_attendance_pct, excellent, good, pass), level_shares),
});

/** Mechanism self-score ≤ what form 4 sampling allows. */
export const t4SamplingVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-sampling-vs-t3',
  provision: provisions['x.t4-sampling-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '表3监控机制自评分不超过抽查比例所能得的分',
  inputs: {
    t3_score: number({ description: '表3监控机制自评分', unit: '分' }),
    t4_sampling_pct: number({ description: '表4质量抽查项目比例', unit: '%' }),
  },
  parameters: {
    level_shares: figures.level_shares,
    points: since('2026-03-25', 4, '分'),
    thresholds: since('2026-03-25', [20, 18, 15] as const, '%'),
  },
  message: '表3监控机制自评{actual}分，按抽查比例最高{limit}分。',
  remedy: '按档次改自评分，不超过 {limit} 分；数据填错的，先改数据。',
  relations: [{ id: 'zj-2026-forms.t3.monitor-mechanism.tier', relation: 'uses', note: '分档' }],
  decide: ({ t4_sampling_pct, t3_score }, { points, thresholds: [excellent, good, pass], level_shares }) =>
    notAboveTier(t3_score, points, tierByValue(t4_sampling_pct, excellent, good, pass), level_shares),
});

/** Quality self-score ≤ what form 4 satisfaction allows. */
export const t4SatisfactionVsT3 = defineRule({
  id: 'zj-2026-forms.x.t4-satisfaction-vs-t3',
  provision: provisions['x.t4-satisfaction-vs-t3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '表3培训质量自评分不超过平均满意率所能得的分',
  inputs: {
    t3_score: number({ description: '表3培训质量自评分', unit: '分' }),
    t4_satisfaction_pct: number({ description: '表4平均满意率', unit: '%' }),
  },
  parameters: {
    level_shares: figures.level_shares,
    points: figures.quality_points,
    thresholds: since('2026-03-25', [98, 95, 90] as const, '%'),
  },
  message: '表3培训质量自评{actual}分，按平均满意率最高{limit}分。',
  remedy: '按档次改自评分，不超过 {limit} 分；数据填错的，先改数据。',
  relations: [{ id: 'zj-2026-forms.t3.quality.tier', relation: 'uses', note: '分档' }],
  decide: (
    { t4_satisfaction_pct, t3_score },
    { points, thresholds: [excellent, good, pass], level_shares },
  ) => notAboveTier(t3_score, points, tierByValue(t4_satisfaction_pct, excellent, good, pass), level_shares),
});
