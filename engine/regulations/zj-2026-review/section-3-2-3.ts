import { any, atLeast, atMost, between, firstOf, joined, not, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, number } from '../input.js';
import { since } from '../parameter.js';
import { figures } from './figures.js';
import { provisions } from './provisions.js';

/** Total score within 0–100. */
export const total0100 = defineRule({
  id: 'zj-2026-review.s3.2.3.total-0-100',
  provision: provisions['s3.2.3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '总分在{min_total}至{max_total}之间',
  inputs: {
    total_score: number({ description: '评估总分', unit: '分' }),
  },
  parameters: {
    min_total: since('2026-03-25', 0, '分'),
    max_total: since('2026-03-25', 100, '分'),
  },
  message: '总分为{actual}，应在{limit}之间。',
  remedy: '核对各项得分。',
  decide: ({ total_score }, { min_total, max_total }) => ({
    holds: between(total_score, min_total, max_total),
    permitted: joined(min_total, '—', max_total),
  }),
});

/** Grade from total: ≥95 / ≥86 / ≥60 / <60. */
export const band = defineRule({
  id: 'zj-2026-review.s3.2.3.band',
  provision: provisions['s3.2.3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    total_score: number({ description: '评估总分', unit: '分' }),
    is_prep_review: boolean({ description: '是否筹建期满1年的复查' }),
  },
  parameters: {
    excellent_min: since('2026-03-25', 95, '分'),
    good_min: since('2026-03-25', 86, '分'),
    pass_min: figures.pass_min,
  },
  message: '总分{actual}分，档次为{value}。',
  remedy: '按档次填写复查意见。',
  readings: [
    {
      point: '95分同时落在“95分以上”和“86-95分”',
      reading: '95分为优秀',
      why: '“以上”含本数（《民法典》第1259条），取高档并与表3“95%以上”一致',
    },
    {
      point: '85分与86分之间（如85.5）没有规定',
      reading: '高于85分、不满86分按合格，不取整，并提示专家组确认',
      why: '良好从86分起，未到86就不是良好；若四舍五入，85.5会变成86而升档，文本没有授权取整',
    },
    {
      point: '“60分以下”是否含60',
      reading: '不含：60分为合格',
      why: '筹建期条款写明“60分及以上为合格，60分以下为不合格”，同一段落内保持一致',
    },
    { point: '94.99 是否进为95', reading: '不进位', why: '不取整' },
  ],
  relations: [
    { id: 'zj-2026-review.s3.2.3.band-gap', relation: 'see-also', note: '85–86之间的提示' },
    { id: 'zj-2026-forms.x.t7-opinion-vs-band', relation: 'input-to', note: '表7复查意见与档次一致' },
  ],
  decide: ({ total_score, is_prep_review }, { excellent_min, good_min, pass_min }) => ({
    when: not(is_prep_review),
    gives: firstOf(
      [
        [atLeast(total_score, excellent_min), word('优秀')],
        [atLeast(total_score, good_min), word('良好')],
        [atLeast(total_score, pass_min), word('合格')],
      ],
      word('不合格'),
    ),
    actual: total_score,
  }),
});

/** Flag totals strictly between 85 and 86. */
export const bandGap = defineRule({
  id: 'zj-2026-review.s3.2.3.band-gap',
  provision: provisions['s3.2.3'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'warning',
  states: '总分不落在{gap_low}与{gap_high}之间',
  inputs: {
    total_score: number({ description: '评估总分', unit: '分' }),
    is_prep_review: boolean({ description: '是否筹建期满1年的复查' }),
  },
  parameters: {
    gap_low: since('2026-03-25', 85, '分'),
    gap_high: since('2026-03-25', 86, '分'),
  },
  message: '总分{actual}落在{limit}之间，细则没有规定档次，暂按合格处理，请专家组确认。',
  remedy: '请专家组确认档次并写明理由。',
  decide: ({ total_score, is_prep_review }, { gap_low, gap_high }) => ({
    when: not(is_prep_review),
    holds: any(atMost(total_score, gap_low), atLeast(total_score, gap_high)),
    actual: total_score,
    permitted: joined(gap_low, '—', gap_high),
  }),
});

/** Preparatory institutions: pass ≥ 60, else fail. */
export const bandPrep = defineRule({
  id: 'zj-2026-review.s3.2.3.band-prep',
  provision: provisions['s3.2.3.band-prep'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    total_score: number({ description: '评估总分', unit: '分' }),
    is_prep_review: boolean({ description: '是否筹建期满1年的复查' }),
  },
  parameters: {
    pass_min: figures.pass_min,
  },
  message: '筹建期复查总分{actual}分，结论为{value}。',
  remedy: '按两档填写复查意见。',
  decide: ({ total_score, is_prep_review }, { pass_min }) => ({
    when: is_prep_review,
    gives: firstOf([[atLeast(total_score, pass_min), word('合格')]], word('不合格')),
    actual: total_score,
  }),
});
