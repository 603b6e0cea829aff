import { all, atLeast, atMost, joined } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { day, integer } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Author rank and date plausible. */
export const paperRankPositive = defineRule({
  id: 'wh-stat.paper-rank-positive',
  provision: provisions['paper-rank-positive'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'warning',
  inputs: {
    rank: integer({ description: '排名', unit: '名' }),
    published_or_award_date: day({ description: '出版或获奖日期', unit: '日' }),
    fill_date: day({ description: '填表日期', unit: '日' }),
  },
  parameters: {
    min_rank: since(null, 1, '名'),
  },
  message: '排名/日期为{actual}，排名应从{limit}起且日期不晚于填表日。',
  remedy: '核对排名和日期。',
  decide: ({ rank, published_or_award_date, fill_date }, { min_rank }) => ({
    holds: all(atLeast(rank, min_rank), atMost(published_or_award_date, fill_date)),
    actual: joined(rank, '、', published_or_award_date),
    permitted: min_rank,
  }),
});
