import { same, sum } from '../decision/index.js';
import { defineRule } from '../define-rule.js';
import { integer, listOf } from '../input.js';
import { since } from '../parameter.js';
import { provisions } from './provisions.js';

/** The districts' counts add up to the total. */
export const count40 = defineRule({
  id: 'hz-2019-5.s0.count-40',
  provision: provisions['s0.count-40'],
  kind: 'computable',
  subject: 'statistics',
  severity: 'violation',
  states: '表头的{published_total}项等于各区县项目数之和',
  inputs: {
    district_counts: listOf(integer({ description: '各区县混合式项目数', unit: '项' }), {
      description: '各区县混合式项目数',
      unit: '项',
    }),
    total: integer({ description: '合计', unit: '项' }),
  },
  parameters: {
    published_counts: since(
      '2019-11-18',
      {
        拱墅区: 6,
        江干区: 2,
        西湖区: 14,
        萧山区: 2,
        余杭区: 4,
        临安区: 2,
        桐庐县: 4,
        建德市: 3,
        淳安县: 3,
      } as const,
      '项',
    ),
    published_total: since('2019-11-18', 40, '项'),
    districts: since('2019-11-18', 9, '个'),
  },
  message: '合计填{actual}项，各区县相加为{limit}项。',
  remedy: '核对附件1一览表。',
  decide: ({ district_counts, total }) => ({
    holds: same(total, sum(district_counts, district_counts.value)),
  }),
});
