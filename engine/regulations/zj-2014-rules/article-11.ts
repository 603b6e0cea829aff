import { all, atMost, filled, joined, onceEntered, orElse } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, optional } from '../input.js';
import { provisions } from './provisions.js';

/** Experts argue first, the authority reviews, then the project is published; the same day will do. */
export const argumentReviewPublish = defineRule({
  id: 'zj-2014-rules.a11.argument-review-publish',
  provision: provisions['a11.argument-review-publish'],
  kind: 'computable',
  subject: 'project',
  severity: 'violation',
  states: '项目先论证、再评审、后发布',
  inputs: {
    expert_argument_date: optional(day({ description: '专家论证日期', unit: '日' })),
    review_date: optional(day({ description: '教育行政部门评审日期', unit: '日' })),
    publish_date: day({ description: '平台发布日期', unit: '日' }),
  },
  parameters: {},
  message: '论证、评审、发布日期为{actual}，应{limit}。',
  remedy: '补填论证、评审日期；未评审的先撤下发布。',
  readings: [{ point: '同一天完成是否可以', reading: '可以', why: '条文只规定先后' }],
  decide: ({ expert_argument_date, review_date, publish_date }) => ({
    when: onceEntered(publish_date),
    holds: all(
      filled(expert_argument_date),
      filled(review_date),
      atMost(expert_argument_date, review_date),
      atMost(review_date, publish_date),
    ),
    actual: joined(
      orElse(joined(expert_argument_date), '未填'),
      '、',
      orElse(joined(review_date), '未填'),
      '、',
      publish_date,
    ),
    permitted: '先论证、再评审、后发布',
  }),
});
