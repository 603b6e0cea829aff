import { differs, oneOfAllowed, percentOf, reachesPercentage } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Planned hours delivered. */
export const hoursFulfilled = defineRule({
  id: 'rc-2020.c10.hours-fulfilled',
  provision: provisions.c10,
  kind: 'computable',
  subject: 'class',
  severity: 'violation',
  states: '开足教学计划课时',
  inputs: {
    planned_hours: number({ description: '教学计划课时', unit: '课时' }),
    delivered_hours: number({ description: '实际课时', unit: '课时' }),
  },
  parameters: {
    required_share: since(null, 100, '%'),
  },
  message: '实际{actual}课时，应开足{limit}课时。',
  remedy: '补足课时。',
  decide: ({ planned_hours, delivered_hours }, { required_share }) => ({
    when: differs(planned_hours, 0),
    holds: reachesPercentage(delivered_hours, planned_hours, required_share),
    actual: delivered_hours,
    permitted: percentOf(planned_hours, required_share),
  }),
});

/** C10: only 10 / 6 / 4 points. */
export const scoreValues = defineRule({
  id: 'rc-2020.c10.score-values',
  provision: provisions['c10.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: 'C10得分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '得分', unit: '分' }),
  },
  parameters: {
    allowed_scores: since(null, [10, 6, 4] as const, '分'),
  },
  message: '得分{actual}，只能是{limit}之一。',
  remedy: '按三档给分。',
  readings: [
    { point: '课时和教学质量“各”三档还是综合一档', reading: '综合一档（满分10）', why: '各计10分会超过满分' },
    { point: '没有0分档', reading: '最低4分', why: '条文只列三档' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});
