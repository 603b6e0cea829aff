import type { Dossier, FormData } from '../../engine/form/index.js';
import { REVIEW_ROWS } from '../../templates/review-rows.js';
import { dossierOf } from '../cli/sample-dossier.js';

/** An institution of a review: what its evaluations say beyond full marks, and the row that they must give. */
export interface WorkedReview {
  readonly institution: string;
  /** One file for each evaluation: scores by indicator; all others have full marks. */
  readonly evaluations: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The scores of its row in Table 6, worked out by hand; all others are full marks. */
  readonly row: Readonly<Record<string, number>>;
  readonly total: number;
  readonly opinion: string;
}

/**
 * One expert, six sampled projects, half points.
 *
 *   方案研制  2＋1.5＋2＋1.5＋1＋2       ＝10   ÷6＝1.6666… → 1.67
 *   培训师资  5＋4.5＋4.5＋4＋5＋4.5     ＝27.5 ÷6＝4.5833… → 4.58
 *   日志管理  6＋5.5＋4.8＋6＋5.5＋4.5   ＝32.3 ÷6＝5.3833… → 5.38
 *   考勤管理  6＋6＋6＋6＋5.5＋6         ＝35.5 ÷6＝5.9166… → 5.92
 *   the other 19 rows: 100－2－5－6－6＝81
 *   合计      81＋1.67＋4.58＋5.38＋5.92＝98.55 → 优秀（95分以上）
 */
export const sixSamples: WorkedReview = {
  institution: '甲市教师进修学校',
  evaluations: {
    '甲市/项目1.xlsx': {
      plan_development: 2,
      training_faculty: 5,
      log_management: 6,
      attendance_management: 6,
    },
    '甲市/项目2.xlsx': { plan_development: 1.5, training_faculty: 4.5, log_management: 5.5 },
    '甲市/项目3.xlsx': { plan_development: 2, training_faculty: 4.5, log_management: 4.8 },
    '甲市/项目4.xlsx': { plan_development: 1.5, training_faculty: 4, log_management: 6 },
    '甲市/项目5.xlsx': {
      plan_development: 1,
      training_faculty: 5,
      log_management: 5.5,
      attendance_management: 5.5,
    },
    '甲市/项目6.xlsx': { plan_development: 2, training_faculty: 4.5, log_management: 4.5 },
  },
  row: { plan_development: 1.67, training_faculty: 4.58, log_management: 5.38, attendance_management: 5.92 },
  total: 98.55,
  opinion: '优秀',
};

/**
 * Three experts, each with the means of the projects that they sampled.
 *
 *   专职师资  7.2＋9＋7.2     ＝23.4÷3＝7.8
 *   管理制度  4＋4.5＋5       ＝13.5÷3＝4.5
 *   计划管理  0＋2.5＋3       ＝ 5.5÷3＝1.8333… → 1.83
 *   培训档案  2.4＋2.4＋2.5   ＝ 7.3÷3＝2.4333… → 2.43
 *   培训经费  1.2＋1.6＋2     ＝ 4.8÷3＝1.6
 *   监控措施  3.6＋3.6＋4.8   ＝12  ÷3＝4
 *   培训质量  4.8＋5＋3.6     ＝13.4÷3＝4.4666… → 4.47
 *   the other 16 rows: 100－9－5－4－4－2－6－6＝64
 *   合计      64＋7.8＋4.5＋1.83＋2.43＋1.6＋4＋4.47＝90.63 → 良好（86—95分）
 */
export const threeExperts: WorkedReview = {
  institution: '乙县教师进修学校',
  evaluations: {
    '专家一/乙县.xlsx': {
      fulltime_faculty: 7.2,
      management_system: 4,
      plan_management: 0,
      training_archives: 2.4,
      funds_management: 1.2,
      monitoring_measures: 3.6,
      training_quality: 4.8,
    },
    '专家二/乙县.xlsx': {
      fulltime_faculty: 9,
      management_system: 4.5,
      plan_management: 2.5,
      training_archives: 2.4,
      funds_management: 1.6,
      monitoring_measures: 3.6,
      training_quality: 5,
    },
    '专家三/乙县.xlsx': {
      fulltime_faculty: 7.2,
      management_system: 5,
      plan_management: 3,
      training_archives: 2.5,
      funds_management: 2,
      monitoring_measures: 4.8,
      training_quality: 3.6,
    },
  },
  row: {
    fulltime_faculty: 7.8,
    management_system: 4.5,
    plan_management: 1.83,
    training_archives: 2.43,
    funds_management: 1.6,
    monitoring_measures: 4,
    training_quality: 4.47,
  },
  total: 90.63,
  opinion: '良好',
};

/**
 * Two experts, a folder each, with two sampled projects and one: a mean of means.
 *
 *   教学管理  专家一（4＋5）÷2＝4.5，专家二 3 →（4.5＋3）÷2＝3.75     （the mean of the three files would be 4）
 *   合计      95＋3.75＝98.75
 */
export const unevenSamples: WorkedReview = {
  institution: '丙区教师进修学校',
  evaluations: {
    '专家一/丙区项目1.xlsx': { teaching_management: 4 },
    '专家一/丙区项目2.xlsx': { teaching_management: 5 },
    '专家二/丙区.xlsx': { teaching_management: 3 },
  },
  row: { teaching_management: 3.75 },
  total: 98.75,
  opinion: '优秀',
};

/**
 * 专职师资 5.4、培训校舍 5.4、日志管理 3.6、考勤管理 3.6、培训质量 3.6: 100－3.6－3.6－2.4－2.4－2.4＝85.6, between
 * 85 and 86, for which the text names no band.
 */
export const betweenBands: WorkedReview = {
  institution: '丁县教师进修学校',
  evaluations: {
    '丁县.xlsx': {
      premises: 5.4,
      fulltime_faculty: 5.4,
      log_management: 3.6,
      attendance_management: 3.6,
      training_quality: 3.6,
    },
  },
  row: {
    premises: 5.4,
    fulltime_faculty: 5.4,
    log_management: 3.6,
    attendance_management: 3.6,
    training_quality: 3.6,
  },
  total: 85.6,
  opinion: '合格',
};

/** A filled Table 5: full marks but for these; `null` leaves a score blank. */
export function evaluation(institution: string, scores: Readonly<Record<string, number | null>>): Dossier {
  const entries: Record<string, string | number> = { institution_name: institution };
  for (const { field, points } of REVIEW_ROWS) {
    const score = scores[field] === undefined ? points : scores[field];
    if (score !== null) entries[`${field}_expert_score`] = score;
  }
  return { kit: 'zj-review-expert', forms: { 'zj-table-5': entries } };
}

/** The review kit of an institution with other entries in Table 1. */
export function application(institution: string, entries: FormData = {}): Dossier {
  const dossier = dossierOf('zj-review-lawful');
  const table1 = { ...dossier.forms['zj-table-1'], institution_name: institution, ...entries };
  return { kit: 'zj-review', forms: { 'zj-table-1': table1 } };
}
