import {
  all,
  alongside,
  any,
  atMost,
  count,
  firstOf,
  isOneOf,
  joined,
  known,
  lessThan,
  listed,
  moreThan,
  normalised,
  not,
  rowNumber,
  same,
  startsWith,
  word,
} from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean, integer, listOf, number, text } from '../input.js';
import { since } from '../parameter.js';
import { namesIncluded, sameNames } from './matching-lists.js';
import { provisions } from './provisions.js';

/** Form 6 scores = form 5 scores. */
export const t6EqualsT5 = defineRule({
  id: 'zj-2026-forms.x.t6-equals-t5',
  provision: provisions['x.t6-equals-t5'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  inputs: {
    t6_scores: listOf(number({ description: '表6一行23项', unit: '分' }), {
      description: '表6一行23项',
      unit: '分',
    }),
    t5_scores: listOf(number({ description: '该机构表5 23项专家评估得分', unit: '分' }), {
      description: '该机构表5 23项专家评估得分',
      unit: '分',
    }),
  },
  parameters: {
    max_differences: since('2026-03-25', 0, '项'),
  },
  message: '表6与表5不一致：{actual}。',
  remedy: '按表5改正表6。',
  decide: ({ t6_scores, t5_scores }, { max_differences }) => {
    const other = alongside(t6_scores, t5_scores, t5_scores.value);
    const different = not(all(known(other), same(t6_scores.value, other)));
    return {
      holds: all(
        same(count(t6_scores), count(t5_scores)),
        atMost(count(t6_scores, different), max_differences),
      ),
      actual: listed(t6_scores, joined('第', rowNumber(t6_scores), '项'), different),
      permitted: max_differences,
    };
  },
});

/** Form 6 total = form 5 total. */
export const t6T5Total = defineRule({
  id: 'zj-2026-forms.x.t6-t5-total',
  provision: provisions['x.t6-t5-total'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  inputs: {
    t6_total: number({ description: '表6合计', unit: '分' }),
    t5_total: number({ description: '表5评估总分', unit: '分' }),
  },
  parameters: {},
  message: '表6合计{actual}分，表5评估总分{limit}分。',
  remedy: '改正合计。',
  decide: ({ t6_total, t5_total }) => ({ holds: same(t6_total, t5_total) }),
});

/** Form 7 opinion = grade of form 6 total. */
export const t7OpinionVsBand = defineRule({
  id: 'zj-2026-forms.x.t7-opinion-vs-band',
  provision: provisions['x.t7-opinion-vs-band'],
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '表7复查意见与表6总分的档次一致',
  inputs: {
    total_score: number({ description: '表6合计', unit: '分' }),
    is_prep_review: boolean({ description: '是否筹建期复查' }),
    review_opinion: text({ description: '表7复查意见' }),
  },
  parameters: {
    bands: since(
      '2026-03-25',
      { excellent_min: 95, good_min: 86, pass_max: 85, pass_min: 60 } as const,
      '分',
    ),
  },
  message: '表7复查意见填“{actual}”，按总分为“{limit}”。',
  remedy: '按总分改正复查意见；原文两档都能落入或都落不入的分数，由专家组写明。',
  relations: [
    { id: 'zj-2026-review.s3.2.3.band', relation: 'uses', note: '档次' },
    { id: 'zj-2026-review.s3.2.3.band-prep', relation: 'uses', note: '筹建期' },
  ],
  decide: ({ total_score, is_prep_review, review_opinion }, { bands }) => {
    const expected = firstOf(
      [
        [lessThan(total_score, bands.pass_min), word('不合格')],
        [any(is_prep_review, lessThan(total_score, bands.good_min)), word('合格')],
        [lessThan(total_score, bands.excellent_min), word('良好')],
      ],
      word('优秀'),
    );
    const opinion = normalised(review_opinion);
    const isTopOfGood = all(same(total_score, bands.excellent_min), same(opinion, '良好'));
    const isInTheGap = all(
      moreThan(total_score, bands.pass_max),
      lessThan(total_score, bands.good_min),
      isOneOf(opinion, ['良好', '合格']),
    );
    return {
      // 合格（筹建期满1年） is 合格.
      holds: any(
        same(opinion, expected),
        startsWith(opinion, joined(expected, '(')),
        startsWith(opinion, joined(expected, '（')),
      ),
      // 95分以上为优秀，86-95分为良好: 95 is in both, and 85 to 86 in none.
      byReading: all(not(is_prep_review), any(isTopOfGood, isInTheGap)),
      actual: review_opinion,
      permitted: firstOf(
        [
          [all(not(is_prep_review), same(total_score, bands.excellent_min)), word('优秀或良好')],
          [
            all(
              not(is_prep_review),
              moreThan(total_score, bands.pass_max),
              lessThan(total_score, bands.good_min),
            ),
            word('合格或良好'),
          ],
        ],
        expected,
      ),
    };
  },
});

/** Forms 6 and 7 list the same institutions. */
export const t7T6SameInstitutions = defineRule({
  id: 'zj-2026-forms.x.t7-t6-same-institutions',
  provision: provisions['x.t7-t6-same-institutions'],
  kind: 'computable',
  subject: 'schedule',
  severity: 'violation',
  states: '表6与表7的机构相同且不重复',
  lacking: 'until-filled',
  inputs: {
    t6_names: listOf(text({ description: '表6机构名称' }), { description: '表6机构名称' }),
    t7_names: listOf(text({ description: '表7机构名称' }), { description: '表7机构名称' }),
  },
  parameters: {
    max_mismatches: since('2026-03-25', 0, '家'),
  },
  message: '表6与表7机构不一致：{actual}。',
  remedy: '补齐缺少的机构。',
  decide: ({ t6_names, t7_names }, { max_mismatches }) => sameNames(t6_names, t7_names, max_mismatches),
});

/** Form 8 for every reviewed institution. */
export const t8ForEachInstitution = defineRule({
  id: 'zj-2026-forms.x.t8-for-each-institution',
  provision: provisions['x.t8-for-each-institution'],
  kind: 'computable',
  subject: 'package',
  severity: 'violation',
  states: '每个复查机构都有表8',
  inputs: {
    reviewed_names: listOf(text({ description: '已复查机构' }), { description: '已复查机构' }),
    t8_names: listOf(text({ description: '已填表8的机构' }), { description: '已填表8的机构' }),
  },
  parameters: {
    max_missing: since('2026-03-25', 0, '家'),
  },
  message: '缺表8的机构：{actual}。',
  remedy: '补填改进建议。',
  relations: [
    { id: 'zj-2026-review.s3.2.3.improvement-opinion', relation: 'implements', note: '须提出改进意见' },
  ],
  decide: ({ reviewed_names, t8_names }, { max_missing }) =>
    namesIncluded(reviewed_names, t8_names, max_missing),
});

/** Recommended sanction from violation counts. */
export const t5VsViolationsResult = defineRule({
  id: 'zj-2026-forms.x.t5-vs-violations-result',
  provision: provisions['x.t5-vs-violations-result'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    general_findings: integer({ description: '一般违规事项数', unit: '项' }),
    serious_findings: integer({ description: '较严重违规事项数', unit: '项' }),
    grave_findings: integer({ description: '严重违规事项数', unit: '项' }),
  },
  parameters: {},
  message: '评价建议：{value}。',
  remedy: '按最重一类填写评价建议。',
  relations: [
    { id: 'zj-2014-rules.ch6.sanction-level', relation: 'consistent-with', note: '规程第六章三档' },
  ],
  decide: ({ general_findings, serious_findings, grave_findings }) => ({
    gives: firstOf(
      [
        [moreThan(grave_findings, 0), word('取消培训机构资质')],
        [moreThan(serious_findings, 0), word('暂停培训项目申报一年，停业整改')],
        [moreThan(general_findings, 0), word('限期整改')],
      ],
      word('无'),
    ),
  }),
});
