import { isPartOf } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer } from '../input.js';
import { provisions } from './provisions.js';

/** Floating members ≤ temporary. */
export const floatingWithinTemporary = defineRule({
  id: 'wh-stat.floating-within-temporary',
  provision: provisions['floating-within-temporary'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '持流动党员活动证的不多于持临时组织关系的',
  inputs: {
    temporary_relation: integer({ description: '持临时组织关系人数', unit: '人' }),
    floating_certificate: integer({ description: '其中持流动党员活动证人数', unit: '人' }),
  },
  parameters: {},
  message: '持流动党员活动证{actual}人，不能大于持临时组织关系{limit}人。',
  remedy: '核对人数。',
  decide: ({ floating_certificate, temporary_relation }) => ({
    holds: isPartOf(floating_certificate, temporary_relation),
  }),
});
