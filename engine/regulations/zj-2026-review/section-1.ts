import { atLeast, atMost, not, yearsAfter } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, day } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Review in principle every 3 years. */
export const cycle3y = defineRule({
  id: 'zj-2026-review.s1.cycle-3y',
  provision: provisions['s1.cycle-3y'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '每{cycle_years}年复查一次',
  inputs: {
    last_certified_date: day({ description: '上次认定或复查合格公布日期', unit: '日' }),
    review_date: day({ description: '本次复查日期', unit: '日' }),
    is_first_review: boolean({ description: '是否筹建期满后的首次复查' }),
  },
  parameters: {
    cycle_years: since('2026-03-25', 3, '年'),
  },
  message: '本次复查日期{actual}，距上次认定已超过三年（应不晚于{limit}）。',
  remedy: '尽快复查；经同意延期的注明“延期复查”。',
  readings: [
    {
      point: '资质到期后在同年下半年复查是否算超期',
      reading: '提示，不判违规',
      why: '表9专设“延期复查”一类，可见允许延期',
    },
  ],
  decide: ({ last_certified_date, review_date, is_first_review }, { cycle_years }) => ({
    when: not(is_first_review),
    holds: atMost(review_date, yearsAfter(last_certified_date, cycle_years)),
  }),
});

/** First review generally after one full preparatory year. */
export const firstReviewAfter1y = defineRule({
  id: 'zj-2026-review.s1.first-review-after-1y',
  provision: provisions['s1.first-review-after-1y'],
  kind: 'computable',
  subject: 'institution',
  severity: 'warning',
  states: '筹建期满{prep_years}年后首次复查',
  inputs: {
    first_certified_date: day({ description: '初次通过认定日期', unit: '日' }),
    review_date: day({ description: '复查日期', unit: '日' }),
    is_first_review: boolean({ description: '是否筹建期满后的首次复查' }),
  },
  parameters: {
    prep_years: since('2026-03-25', 1, '年'),
  },
  message: '复查日期{actual}，筹建期未满一年（应不早于{limit}）。',
  remedy: '等筹建期满一年后再复查。',
  relations: [{ id: 'zj-2011-03.s4.4.prep-period', relation: 'input-to', note: '筹建期一年' }],
  decide: ({ first_certified_date, review_date, is_first_review }, { prep_years }) => ({
    when: is_first_review,
    holds: atLeast(review_date, yearsAfter(first_certified_date, prep_years)),
  }),
});
