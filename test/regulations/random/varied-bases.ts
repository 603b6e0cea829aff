import { cents, change, chance, dayBetween, numberIn, whole, type Variation } from './draft.js';

const STATISTICS = 'weihai-statistics';

/** 在校生 by year and category; 生师比 is what they come to. */
const enrolment: Variation = (draft, random) => {
  const form = draft.form(STATISTICS);
  let last = 0;
  for (const year of [1, 2, 3]) {
    last = 0;
    for (const what of ['category_1', 'category_2', 'category_3', 'category_4', 'other']) {
      const id = `enrollment_year_${year}_${what}`;
      if (form[id] === undefined) return;
      form[id] = whole(random, 0, 200);
      last += numberIn(form, id) ?? 0;
    }
  }
  const teachers =
    (numberIn(form, 'culture_teachers_headcount') ?? 0) +
    (numberIn(form, 'specialty_teachers_headcount') ?? 0);
  if (last > 0 && teachers > 0)
    change(form, 'student_teacher_ratio', `${Math.round((last / teachers) * 10) / 10}:1`);
};

/** Sums of money: fees are paid into the account in full. */
const money: Variation = (draft, random) => {
  const form = draft.form(STATISTICS);
  for (const id of ['asset_self_raised', 'asset_loans', 'asset_other'])
    change(form, id, cents(random.next() * 500));
  for (const id of ['income_social_training', 'income_other', 'expense_equipment', 'expense_bonuses']) {
    change(form, id, whole(random, 0, 900_000));
  }
  const tuition = whole(random, 1, 3_000_000);
  change(form, 'income_tuition', tuition);
  change(draft.form('rongcheng-particulars'), 'tuition_deposited', tuition);
  for (const id of ['pension', 'medical', 'unemployment', 'injury'])
    change(form, `insurance_${id}`, whole(random, 1, 99_999));
};

/** 办学场地: at least 200 square metres; what is leased is all of it. */
const area: Variation = (draft, random) => {
  const form = draft.form(STATISTICS);
  if (form['building_area_leased'] !== form['building_area_total']) return;
  const size = whole(random, 200, 9000);
  change(form, 'building_area_total', size);
  change(form, 'building_area_leased', size);
};

const people: Variation = (draft, random) => {
  for (const row of draft.rows(STATISTICS, 'teacher_roster')) {
    change(row, 'teacher_age', whole(random, 22, 59));
    change(row, 'teacher_teaching_years', whole(random, 0, 30));
  }
};

/** 校长: five years of experience, not over 70 on the day of the evaluation. */
const principal: Variation = (draft, random) => {
  const form = draft.form('rongcheng-particulars');
  change(form, 'principal_education', random.one(['研究生', '本科', '专科']));
  change(form, 'principal_experience_years', whole(random, 5, 40));
  change(form, 'principal_birth_date', dayBetween(random, '1951-01-01', '1990-12-31'));
};

/** Grades that the rows give, with the reason where points are lost; a row that decides by itself keeps its points. */
const evaluation: Variation = (draft, random) => {
  const form = draft.form('rongcheng-evaluation');
  const given = {
    c5_staff_rights: [5, 3, 1],
    c10_teaching: [10, 6, 4],
    c13_fees: [6, 4, 2],
    c14_assets: [4, 3, 2],
  };
  for (const [row, scores] of Object.entries(given)) {
    if (form[`${row}_self_score`] === undefined || chance(random)) continue;
    form[`${row}_self_score`] = random.one(scores);
    form[`${row}_deduction_reason`] = '检查时有一项做得不全';
  }
};

/** 考核评估: what the points of an item come to. */
const assessment: Variation = (draft, random) => {
  const form = draft.form('urumqi-base-assessment');
  const given = {
    management_body: [0, 2, 4],
    teaching_staff: [0, 5, 10],
    staff_development: [0, 0.5, 1, 1.5, 2],
    premises_and_facilities: [0, 1, 2, 3, 4],
    environment: [0, 1, 2],
    quality_evaluation: [0, 3, 6],
    publicity: [0, 2, 4],
  };
  for (const [row, scores] of Object.entries(given)) {
    if (chance(random)) change(form, `${row}_self_score`, random.one(scores));
  }
};

/** 加分 and 扣分 by their cases: 5, 3, 2 and 1 to 5; 5 and 10. */
const cases: Variation = (draft, random) => {
  const [form, particulars] = [draft.form('urumqi-base-assessment'), draft.form('urumqi-particulars')];
  if (form['bonus_score'] === undefined) return;
  const other = whole(random, 1, 5);
  const bonuses = (
    [
      ['入选国家级继续教育基地', 5],
      ['入选自治区级继续教育基地', 3],
      ['受到自治区通报表彰', 2],
      ['其他突出业绩', other],
    ] as const
  ).filter(() => chance(random));
  form['bonus_score'] = bonuses.reduce((sum, [, points]) => sum + points, 0);
  particulars['bonus_grounds'] = bonuses.length === 0 ? ['没有'] : bonuses.map(([name]) => name);
  delete particulars['other_bonus'];
  if (bonuses.some(([name]) => name === '其他突出业绩')) particulars['other_bonus'] = other;
  const deductions = (
    [
      ['被学员投诉', 5],
      ['有培训“三乱”行为', 10],
    ] as const
  ).filter(() => random.next() < 0.2);
  form['special_check_deduction'] = deductions.reduce((sum, [, points]) => sum + points, 0);
  particulars['special_check_grounds'] =
    deductions.length === 0 ? ['没有'] : deductions.map(([name]) => name);
};

export const baseVariations: readonly Variation[] = [
  enrolment,
  money,
  area,
  people,
  principal,
  evaluation,
  assessment,
  cases,
];
