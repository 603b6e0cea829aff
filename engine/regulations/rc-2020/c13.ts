import { atMost, monthsAfter, oneOfAllowed } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** One-off charge covers ≤ 3 months. */
export const prepay3Months = defineRule({
  id: 'rc-2020.c13.prepay-3-months',
  provision: provisions.c13,
  kind: 'computable',
  subject: 'institution',
  severity: 'violation',
  states: '一次性收费不超过{max_months}个月',
  inputs: {
    period_start: day({ description: '一次性收费对应的培训起始日', unit: '日' }),
    period_end: day({ description: '培训结束日', unit: '日' }),
  },
  parameters: {
    max_months: since(null, 3, '个月'),
  },
  message: '一次性收费时间跨度至{actual}，不得超过{limit}（{max_months}个月）。',
  remedy: '分期收费。',
  readings: [
    {
      point: '3个月怎样算',
      reading: '起始日的3个月对应日当天仍算3个月',
      why: '《民法典》第202条；“不允许超过”含3个月',
    },
    { point: '按课时收费是否适用', reading: '条文没有写课时，只按时间核对', why: '未规定60课时等口径' },
  ],
  decide: ({ period_start, period_end }, { max_months }) => ({
    holds: atMost(period_end, monthsAfter(period_start, max_months)),
  }),
});

/** C13: only 6 / 4 / 2 points. */
export const scoreValues = defineRule({
  id: 'rc-2020.c13.score-values',
  provision: provisions['c13.score-values'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'violation',
  authority: 'inference',
  states: 'C13得分为{allowed_scores}之一',
  inputs: {
    score: number({ description: '得分', unit: '分' }),
  },
  parameters: {
    allowed_scores: since(null, [6, 4, 2] as const, '分'),
  },
  message: '得分{actual}，只能是{limit}之一。',
  remedy: '按三档给分。',
  readings: [
    { point: '三项各自计分还是综合', reading: '综合一档（满分6）', why: '各计6分会超过满分' },
    { point: '没有0分档', reading: '最低2分', why: '条文只列三档' },
  ],
  decide: ({ score }, { allowed_scores }) => oneOfAllowed(score, allowed_scores),
});
