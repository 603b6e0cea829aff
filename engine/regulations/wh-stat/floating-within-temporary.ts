import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { instrument } from './instrument.js';
import { isWithin } from './sums.js';

/** Floating members ≤ temporary. */
export const floatingWithinTemporary = defineRule({
  id: 'wh-stat.floating-within-temporary',
  instrument,
  citation: {
    article: '党员情况',
    quote: '持临时组织关系人数其中持流动党员活动证人数：',
  },
  kind: 'computable',
  subject: 'statistics',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    temporary_relation: integer({ description: '持临时组织关系人数', unit: '人' }),
    floating_certificate: integer({ description: '其中持流动党员活动证人数', unit: '人' }),
  },
  parameters: {},
  message: '持流动党员活动证{actual}人，不能大于持临时组织关系{limit}人。',
  remedy: '核对人数。',
  check({ floating_certificate, temporary_relation }) {
    return isWithin(floating_certificate, temporary_relation);
  },
});
