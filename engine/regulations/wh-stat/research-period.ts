import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { instrument } from './instrument.js';

/** Research start ≤ end. */
export const researchPeriod = defineRule({
  id: 'wh-stat.research-period',
  instrument,
  citation: {
    article: '重点课题（推定）',
    quote: '课题名称课题完成者排名起止时间课题结题鉴定机关',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'warning',
  inputs: {
    start: day({ description: '课题起始', unit: '日' }),
    end: day({ description: '课题结题', unit: '日' }),
  },
  parameters: {},
  message: '课题起始{actual}晚于结题{limit}。',
  remedy: '核对起止时间。',
  check({ start, end }) {
    return verdict(start <= end, { actual: start, limit: end });
  },
});
