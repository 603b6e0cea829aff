import { all, always, enumerated, not, orElse, same, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf, optional, record } from '../input.js';
import { provisions } from './provisions.js';

/** The five counts of a row of graduates. */
const graduateCounts = (description: string) =>
  record(
    {
      graduates: optional(integer({ description: '毕业人数' })),
      employed: optional(integer({ description: '就业人数' })),
      order_trained: optional(integer({ description: '订单培养人数' })),
      directed_trained: optional(integer({ description: '定向培养人数' })),
      further_study: optional(integer({ description: '升学人数' })),
    },
    { description, unit: '人' },
  );

/** Graduate total row. */
export const graduatesTotalRow = defineRule({
  id: 'wh-stat.graduates-total-row',
  provision: provisions['graduates-total-row'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  inputs: {
    rows: listOf(graduateCounts('专业行'), { description: '各专业行', unit: '人' }),
    total_row: graduateCounts('合计行，同样五个字段'),
  },
  parameters: {},
  message: '合计行填{actual}，各专业相加为{limit}。',
  remedy: '核对合计行。',
  decide: ({ rows, total_row }) => {
    const columns = ['graduates', 'employed', 'order_trained', 'directed_trained', 'further_study'] as const;
    const sums = columns.map((column) => sum(rows, orElse(rows[column], 0)));
    const right = columns.map((column, at) => same(orElse(total_row[column], 0), sums[at] ?? 0));
    return {
      holds: all(...right),
      actual: enumerated(columns.map((column, at) => [not(right[at] ?? always), total_row[column]])),
      permitted: enumerated(columns.map((_, at) => [not(right[at] ?? always), sums[at] ?? 0])),
    };
  },
});
