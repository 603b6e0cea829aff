import { REVIEW_ROWS } from '../../../templates/review-rows.js';
import type { Random } from '../../hostile/random.js';
import { cents, change, chance, dayAfter, numberIn, whole, type Row, type Variation } from './draft.js';

/** 优100%，良80%，合格60%，不合格0分. */
const SHARES = [1, 0.8, 0.6, 0] as const;
/** Rows that have no 良: 项目负责人 only all or nothing, 培训组织 and 培训经费 without 良. */
const WITHOUT_GOOD = ['training_organization', 'funds_management'];
const ALL_OR_NOTHING = ['project_leader'];

/** A grade of the row that is no better than what it has. */
function lower(random: Random, field: string, points: number, now: number): number {
  const shares = ALL_OR_NOTHING.includes(field)
    ? [1, 0]
    : SHARES.filter((one) => one !== 0.8 || !WITHOUT_GOOD.includes(field));
  return random.one(shares.map((share) => cents(points * share)).filter((score) => score <= now));
}

/** Self-scores: any lower grade; 备注 stays. */
const selfScores: Variation = (draft, random) => {
  const row = draft.form('zj-table-3');
  for (const { field, points } of REVIEW_ROWS) {
    const id = `${field}_self_score`;
    const now = numberIn(row, id);
    if (now !== undefined && random.next() < 0.3) row[id] = lower(random, field, points, now);
  }
};

/** 表2: rates of satisfaction above 98, which 培训质量 needs for 优, and 表4 with their mean; classes of at most 60. */
const projects: Variation = (draft, random) => {
  if (draft.form('zj-table-4')['verified_trainee_total'] !== undefined) return;
  const rows = draft.rows('zj-table-2', 'projects');
  for (const row of rows) {
    change(row, 'completed_trainee_count', whole(random, 1, 60));
    change(row, 'satisfaction_rate', cents(98.1 + random.next() * 1.9));
  }
  const rates = rows.map((row) => numberIn(row, 'satisfaction_rate') ?? 0);
  const mean = rates.reduce((sum, one) => sum + one, 0) / Math.max(rates.length, 1);
  change(draft.form('zj-table-4'), 'reported_average_satisfaction_rate', cents(mean));
};

/** 基础学分: any above 0. */
const credits: Variation = (draft, random) => {
  for (const row of draft.rows('zj-table-2', 'projects'))
    change(row, 'basic_credits', whole(random, 1, 180) / 2);
};

/** All projects some days earlier or later, within the years that the review is about. */
const starts: Variation = (draft, random) => {
  const rows = draft.rows('zj-table-2', 'projects');
  const isAll = draft.form('zj-review-particulars')['review_category'] === '资质已满3年';
  const days = rows.map((row) => String(row['start_date'])).sort();
  const by = whole(random, -5, 5);
  const first = days[0] ?? '';
  const last = days.at(-1) ?? '';
  if (!isAll || dayAfter(first, by) < '2024-01-01' || dayAfter(last, by) > '2026-08-30') return;
  if (
    new Set(days.map((day) => day.slice(0, 4))).size !==
    new Set(days.map((day) => dayAfter(day, by).slice(0, 4))).size
  )
    return;
  for (const row of rows) row['start_date'] = dayAfter(String(row['start_date']), by);
};

/** 表4: rates that 优 needs, visits and samples not below what one leader and one manager must come to. */
const rates: Variation = (draft, random) => {
  const row = draft.form('zj-table-4');
  const isCounted = draft.form('zj-review-records')['recorded'] !== undefined;
  if (isCounted || row['verified_average_attendance_rate'] !== undefined) return;
  for (const id of ['registration', 'attendance', 'completion']) {
    change(row, `reported_average_${id}_rate`, cents(95 + random.next() * 5));
  }
  change(row, 'reported_leader_class_observation_count', whole(random, 6, 60));
  change(row, 'reported_manager_class_observation_count', whole(random, 12, 200));
  change(row, 'reported_inspected_project_ratio', cents(20 + random.next() * 80));
};

/** 校舍: as large as 优 needs and not below its rooms. */
const premises: Variation = (draft, random) => {
  const row = draft.form('zj-table-1');
  if (numberIn(row, 'building_area_leased') !== 0) return;
  const area = (numberIn(row, 'building_area_total') ?? 0) + whole(random, 0, 4000);
  change(row, 'building_area_total', area);
  change(row, 'building_area_owned', area);
};

const ages: Variation = (draft, random) => {
  for (const row of draft.rows('zj-table-1', 'staff_roster')) change(row, 'age', whole(random, 24, 59));
};

/** 表5: a lower grade; rows of which projects were sampled keep theirs. */
const expertScores: Variation = (draft, random) => {
  const row = draft.form('zj-table-5');
  for (const { field, points } of REVIEW_ROWS.filter(({ firstLevel }) => firstLevel === '办学条件')) {
    const id = `${field}_expert_score`;
    const now = numberIn(row, id);
    if (now !== undefined && chance(random)) row[id] = lower(random, field, points, now);
  }
};

/** The band as the text has it: 95分以上优秀，86—95良好，60—85合格，60分以下不合格; 筹建期只分两档. */
function bandOf(total: number, isPreparatory: boolean): string {
  if (total < 60) return '不合格';
  if (isPreparatory || total <= 85) return '合格';
  return total >= 95 ? '优秀' : '良好';
}

/** 表6: any scores within their rows, and in 表7 the opinion that their sum comes to. */
const cityScores: Variation = (draft, random) => {
  const opinions = draft.rows('zj-table-7', 'institutions');
  const categories = draft.rows('zj-review-city-particulars', 'categories');
  for (const row of draft.rows('zj-table-6', 'scores')) {
    const opinion = opinions.find((one) => one['institution_name'] === row['institution_name']);
    const category = categories.find((one) => one['institution_name'] === row['institution_name']);
    if (!opinion || !category) continue;
    const share = random.one([0.3, 0.62, 0.7, 0.84, 0.88, 0.93, 0.97, 1]);
    const scores = REVIEW_ROWS.map(
      ({ field, points }) =>
        [
          `${field}_score`,
          cents(points * Math.min(1, Math.max(0, share + (random.next() - 0.5) * 0.04))),
        ] as const,
    );
    const total = cents(scores.reduce((sum, [, score]) => sum + score, 0));
    if (total > 85 && total < 86) continue;
    Object.assign(row, Object.fromEntries(scores) as Row);
    opinion['review_opinion'] = bandOf(total, String(category['review_category']).includes('筹建'));
  }
};

export const reviewVariations: readonly Variation[] = [
  selfScores,
  projects,
  credits,
  starts,
  rates,
  premises,
  ages,
  expertScores,
  cityScores,
];
