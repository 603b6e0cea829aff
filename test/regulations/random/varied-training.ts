import {
  cents,
  chance,
  change,
  dayAfter,
  dayBetween,
  numberIn,
  whole,
  type Row,
  type Variation,
} from './draft.js';

/** 申报: 7.13—7.23; a register of orders alone has days of its own. */
const applicationDay: Variation = (draft, random) => {
  const register = draft.form('zj-project-register');
  const day = String(register['application_date']);
  if (register['round'] === '2021年下半年' && day >= '2021-07-13' && day <= '2021-07-23') {
    const isOrdersAlone = draft
      .rows('zj-project-register', 'projects')
      .every((row) => row['project_kind'] === '订单式');
    if (!isOrdersAlone) register['application_date'] = dayBetween(random, '2021-07-13', '2021-07-23');
  }
};

/** Each row: held from 20 September to 31 December, the course table five days before or earlier; at most 60, of key projects 40. */
const projectRows: Variation = (draft, random) => {
  for (const row of draft.rows('zj-project-register', 'projects')) {
    if (random.next() < 0.5) continue;
    const start = dayBetween(random, '2021-09-20', '2021-12-15');
    change(row, 'start_date', start);
    change(row, 'course_table_date', dayAfter(start, -whole(random, 5, 30)));
    change(row, 'class_size', whole(random, 10, 40));
    change(row, 'training_fee', whole(random, 1, 80) * 50);
    change(row, 'accommodation_fee', whole(random, 0, 30) * 30);
    change(row, 'meal_fee', whole(random, 0, 20) * 30);
    if (row['training_mode'] === '混合') {
      // Below 90 a third online, from 90 on a quarter; of 90 for the province in principle none.
      const total = whole(random, 6, 29) * 3;
      row['total_credits'] = row['class_hours'] = total;
      row['online_credits'] = whole(random, 1, total / 3);
    }
  }
};

/** Fewer projects than may be declared. */
const fewerProjects: Variation = (draft, random) => {
  const rows = draft.rows('zj-project-register', 'projects');
  rows.splice(whole(random, Math.min(rows.length, 8), rows.length));
};

const certifiedEarlier: Variation = (draft, random) => {
  const register = draft.form('zj-project-register');
  if (String(register['certification_date']) < '2018-01-01')
    change(register, 'certification_date', dayBetween(random, '2012-01-01', '2020-06-30'));
};

/** 认定: received from 10 to 30 April; 2,000 square metres of one's own, five years of experience. */
const certification: Variation = (draft, random) => {
  const form = draft.form('zj-certification-application');
  if (form['publicity_start'] === undefined)
    change(form, 'application_date', dayBetween(random, '2026-04-10', '2026-04-30'));
  change(form, 'training_experience_years', whole(random, 5, 40));
  const [owned, leased] = [numberIn(form, 'building_area_owned'), numberIn(form, 'building_area_leased')];
  if (
    owned !== undefined &&
    leased !== undefined &&
    numberIn(form, 'building_area_total') === owned + leased
  ) {
    const more = whole(random, 0, 3000);
    form['building_area_owned'] = owned + more;
    form['building_area_total'] = owned + leased + more;
  }
  for (const row of draft.rows('zj-certification-application', 'staff_roster'))
    change(row, 'age', whole(random, 24, 59));
};

/** 混合式申报: at most 60 trainees; less online and as much more offline keeps any share. */
const hybrid: Variation = (draft, random) => {
  const form = draft.form('hz-hybrid-application');
  change(form, 'planned_trainee_count', whole(random, 20, 60));
  change(form, 'training_fee', whole(random, 20, 80) * 50);
  const [online] = draft.rows('hz-hybrid-application', 'online_courses');
  const offline = draft.rows('hz-hybrid-application', 'offline_courses').at(-1);
  const schedule = draft.rows('hz-hybrid-application', 'schedule');
  const [one, other] = [schedule.find((row) => row['schedule_mode'] === '线上'), schedule.at(-1)];
  if (!online || !offline || !one || !other) return;
  const hours = numberIn(online, 'online_course_hours') ?? 0;
  const moved = whole(random, 0, hours - 1);
  const add = (row: Row, id: string, by: number): void => change(row, id, (numberIn(row, id) ?? 0) + by);
  for (const what of ['hours', 'credits']) {
    add(online, `online_course_${what}`, -moved);
    add(offline, `offline_course_${what}`, moved);
  }
  if (one['schedule_course'] === online['online_course_name']) add(one, 'schedule_hours', -moved);
  if (other['schedule_mode'] === '线下') add(other, 'schedule_hours', moved);
};

/** 项目一览: online at most a third below 90 credits and a quarter from 90 on. */
const hybridList: Variation = (draft, random) => {
  for (const row of draft.rows('hz-hybrid-project-list', 'projects')) {
    const total = random.one([24, 36, 48, 60, 72, 84, 90, 120]);
    change(row, 'total_credits', total);
    change(row, 'online_credits', cents((total / (total < 90 ? 3 : 4)) * random.one([0.25, 0.5, 1])));
  }
};

/** 订单: whole and half days, at most 200 characters. */
const order: Variation = (draft, random) => {
  const form = draft.form('zj-order-form');
  change(form, 'trainee_count', whole(random, 1, 60));
  change(form, 'training_days', whole(random, 1, 60) / 2);
  if (chance(random)) change(form, 'training_objectives', '训'.repeat(whole(random, 1, 200)));
  if (chance(random)) change(form, 'course_requirements', '课'.repeat(whole(random, 1, 200)));
  for (const row of draft.rows('zj-order-process', 'counties'))
    change(row, 'order_count', whole(random, 2, 9));
};

export const trainingVariations: readonly Variation[] = [
  applicationDay,
  projectRows,
  fewerProjects,
  certifiedEarlier,
  certification,
  hybrid,
  hybridList,
  order,
];
