import { atMost } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day } from '../input.js';
import { provisions } from './provisions.js';

/** Research start ≤ end. */
export const researchPeriod = defineRule({
  id: 'wh-stat.research-period',
  provision: provisions['research-period'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  inputs: {
    start: day({ description: '课题起始', unit: '日' }),
    end: day({ description: '课题结题', unit: '日' }),
  },
  parameters: {},
  message: '课题起始{actual}晚于结题{limit}。',
  remedy: '核对起止时间。',
  decide: ({ start, end }) => ({ holds: atMost(start, end) }),
});
