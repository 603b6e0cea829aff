import { entriesFilled } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { optional, raw } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Filler and phone. */
export const footerFields = defineRule({
  id: 'wh-stat.footer-fields',
  provision: provisions['footer-fields'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '填写填写人和联系电话',
  inputs: {
    filler: optional(raw('string', { description: '填写人' })),
    filler_phone: optional(raw('string', { description: '联系电话' })),
  },
  parameters: {
    required_fields: since(null, ['填写人', '联系电话'] as const, '栏'),
  },
  message: '未填写：{actual}；应填写：{limit}。',
  remedy: '补填空白栏。',
  decide: (entries, { required_fields }) => entriesFilled(required_fields, entries),
});
