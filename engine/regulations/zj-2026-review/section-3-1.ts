import { all, count, every, filled, firstOf, same, word } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number, oneOf, sparseListOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** All 23 self-scores must be filled. */
export const selfScoreComplete = defineRule({
  id: 'zj-2026-review.s3.1.self-score-complete',
  provision: provisions['s3.1'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  states: '{indicator_count}项都已自评',
  lacking: 'always',
  inputs: {
    self_scores: sparseListOf(number({ description: '自评分' }), {
      description: '表3二十三项自评分（按表序，未填为null）',
      unit: '分',
    }),
  },
  parameters: {
    indicator_count: since('2026-03-25', 23, '项'),
  },
  message: '已自评{actual}项，应逐项自评{limit}项。',
  remedy: '补填空白的自评分；不得分的填0。',
  decide: ({ self_scores }, { indicator_count }) => {
    const scored = filled(self_scores.value);
    return {
      holds: all(same(count(self_scores), indicator_count), every(self_scores, scored)),
      actual: count(self_scores, scored),
      permitted: indicator_count,
    };
  },
});

/** Where to submit, by institution level. */
export const submitTo = defineRule({
  id: 'zj-2026-review.s3.1.submit-to',
  provision: provisions['s3.1.submit-to'],
  kind: 'computable',
  subject: 'institution',
  severity: 'info',
  inputs: {
    institution_level: oneOf(['county', 'city', 'provincial'], { description: '机构层级' }),
  },
  parameters: {},
  message: '复查材料提交给：{value}。',
  remedy: '按机构层级提交。',
  relations: [
    {
      id: 'zj-2011-03.s4.1.competent-authority',
      relation: 'consistent-with',
      note: '认定权限按培训对象范围，复查按机构层级',
    },
  ],
  decide: ({ institution_level }) => ({
    gives: firstOf(
      [
        [same(institution_level, 'county'), word('所在地教育局')],
        [same(institution_level, 'city'), word('设区市教育局')],
      ],
      word('省教师教育质量监控中心'),
    ),
  }),
});
