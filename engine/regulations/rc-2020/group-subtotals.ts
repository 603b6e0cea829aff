import { between, rowNumber, rowsOf, structureOf, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { listOf, number } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** A1, A2, A3 subtotals. */
export const groupSubtotals = defineRule({
  id: 'rc-2020.group-subtotals',
  provision: provisions['group-subtotals'],
  kind: 'computable',
  subject: 'score-sheet',
  severity: 'info',
  inputs: {
    scores: listOf(number({ description: 'C1–C15得分', unit: '分' }), {
      description: 'C1–C15得分',
      unit: '分',
    }),
  },
  parameters: {
    groups: since(null, { A1: [1, 6], A2: [7, 8], A3: [9, 15] } as const, 'C序号'),
  },
  message: '一级指标小计：{value}。',
  remedy: '核对小计。',
  decide: ({ scores }, { groups }) => ({
    gives: structureOf(
      rowsOf(groups).map(([, range]) =>
        sum(scores, scores.value, between(rowNumber(scores), range[0], range[1])),
      ),
    ),
  }),
});
