import { all, count, same, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** Three-year total. */
export const studentsThreeYearTotal = defineRule({
  id: 'wh-stat.students-three-year-total',
  provision: provisions['students-three-year-total'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  inputs: {
    year_subtotals: listOf(integer({ description: '三个年度的小计', unit: '人' }), {
      description: '三个年度的小计',
      unit: '人',
    }),
    grand_total: integer({ description: '合计', unit: '人' }),
  },
  parameters: {
    years: since(null, 3, '年'),
  },
  message: '合计填{actual}，三年相加为{limit}。',
  remedy: '核对三年人数。',
  readings: [
    {
      point: '“年均”是一栏还是“年均短期培训”的标题',
      reading: '按标题，不核对年均值',
      why: '竖排文字“年均短期培训（学前不填）”连成一格',
    },
  ],
  decide: ({ year_subtotals, grand_total }, { years }) => {
    const total = sum(year_subtotals, year_subtotals.value);
    return {
      holds: all(same(count(year_subtotals), years), same(grand_total, total)),
      actual: grand_total,
      permitted: total,
    };
  },
});
