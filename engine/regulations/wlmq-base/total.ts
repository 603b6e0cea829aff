import { ExactNumber } from '../../core/exact-number.js';
import { verdict } from '../answer.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { instrument } from './instrument.js';

/** Total = sum of 15. */
export const total = defineRule({
  id: 'wlmq-base.total',
  instrument,
  citation: {
    article: '考核评估表 合计',
    quote: '合计100按项目打分后统计',
  },
  kind: 'computable',
  subject: 'score-sheet',
  scope: '无（凡本文件适用的均适用）',
  severity: 'violation',
  inputs: {
    scores: listOf(number({ description: '十五项得分', unit: '分' }), {
      description: '十五项得分',
      unit: '分',
    }),
    total: number({ description: '合计', unit: '分' }),
  },
  parameters: {
    max_total: since(null, 100, '分'),
  },
  message: '合计填{actual}，各项相加为{limit}。',
  remedy: '改正合计。',
  check({ scores, total }) {
    const sum = ExactNumber.sum(scores);
    return verdict(total.equals(sum), { actual: total, limit: sum });
  },
});
