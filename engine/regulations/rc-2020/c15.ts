import { all, not } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { boolean } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';
import { unlessDisqualified } from './scores.js';

/** C15: 4 or disqualified. */
export const score = defineRule({
  id: 'rc-2020.c15.score',
  provision: provisions['c15.score'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    report_submitted: boolean({ description: '是否按规定报送审计' }),
    audit_passed: boolean({ description: '是否通过审计' }),
  },
  parameters: {
    points: since(null, 4, '分'),
  },
  message: 'C15：{value}。',
  remedy: '按规定报送审计。',
  decide: ({ report_submitted, audit_passed }, { points }) =>
    unlessDisqualified(not(all(report_submitted, audit_passed)), points),
});
