import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { day, optional } from '../input.js';
import { instrument } from './instrument.js';

/** Experts argue first, the authority reviews, then the project is published; the same day will do. */
export const argumentReviewPublish = defineRule({
  id: 'zj-2014-rules.a11.argument-review-publish',
  instrument,
  citation: {
    article: '第十一条',
    quote:
      '第十一条所有培训项目必须经培训机构组织专家论证，并按隶属关系报相应的教育行政部门组织评审后，在教师培训管理平台发布。',
  },
  kind: 'computable',
  subject: 'project',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    expert_argument_date: optional(day({ description: '专家论证日期', unit: '日' })),
    review_date: optional(day({ description: '教育行政部门评审日期', unit: '日' })),
    publish_date: day({ description: '平台发布日期', unit: '日' }),
  },
  parameters: {},
  message: '论证、评审、发布日期为{actual}，应{limit}。',
  remedy: '补填论证、评审日期；未评审的先撤下发布。',
  readings: [{ point: '同一天完成是否可以', reading: '可以', why: '条文只规定先后' }],
  check({ expert_argument_date, review_date, publish_date }) {
    const inOrder =
      expert_argument_date !== undefined &&
      review_date !== undefined &&
      expert_argument_date <= review_date &&
      review_date <= publish_date;
    return verdict(inOrder, {
      actual: [expert_argument_date ?? '未填', review_date ?? '未填', publish_date].join('、'),
      limit: '先论证、再评审、后发布',
    });
  },
});
